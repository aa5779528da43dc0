internal import DiagnosisModel

/// How busy an iteration keeps each port, as a row of cells: the fuller, the darker.
struct PortChart {
  let code: CodeProfile

  private static let (cell, height) = (52.0, 34.0)

  var html: HTML {
    let loads = Self.loads(code.listing ?? [])
    guard let cycles = code.cyclesPerIteration, cycles > 0, !loads.isEmpty else { return "" }
    let width = Self.cell * Double(loads.count)
    let cells = loads.enumerated().map { index, load -> HTML in
      let share = min(1, load.microOps / cycles)
      let x = Self.cell * Double(index)
      return """
        <rect class="other" x="\(x)" y="0" width="\(Self.cell - 2)" height="\(Self.height)" opacity="\(opacity(share))"/>\
        <text x="\(x + 5)" y="14">\(load.port)</text>\
        <text class="faint" x="\(x + 5)" y="28">\(Figure.percent(share))</text>
        """
    }
    let title =
      "how much of an iteration's \(Figure.amount(cycles, "cycle")) each port works, micro-ops spread "
      + "evenly"
    let spoken = loads.map { "\($0.port) \(Figure.percent(min(1, $0.microOps / cycles)))" }
    return """
      <figure><figcaption>\(title)</figcaption>
      <svg role="img" aria-label="\(title): \(spoken.joined(separator: ", "))" viewBox="0 0 \(width) \(Self.height)" width="\(width)">
      \(cells.joined("\n"))
      </svg></figure>

      """
  }

  private func opacity(_ share: Double) -> Double {
    // Whatever it works, its name can be read.
    0.08 + 0.62 * (share * 100).rounded() / 100
  }

  /// Micro-ops of an iteration by port, those that several ports can take spread so that the busiest has least.
  static func loads(_ lines: [CodeLine]) -> [(port: String, microOps: Double)] {
    var counts: [[String]: Double] = [:]
    for set in lines.flatMap({ $0.ports ?? [] }) where !set.isEmpty { counts[set, default: 0] += 1 }
    let sets = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var loads: [String: Double] = [:]
    for port in sets.flatMap(\.key) { loads[port] = 0 }
    var taken = sets.map { _ in [String: Double]() }
    // What one set of ports takes pushes others aside, which may push on.
    for _ in 0..<rounds {
      for (index, set) in sets.enumerated() {
        for (port, amount) in taken[index] { loads[port, default: 0] -= amount }
        taken[index] = poured(set.value, into: set.key, over: loads)
        for (port, amount) in taken[index] { loads[port, default: 0] += amount }
      }
    }
    return loads.map { (port: $0.key, microOps: $0.value) }.sorted {
      ($0.port.count, $0.port) < ($1.port.count, $1.port)
    }
  }

  private static let rounds = 24

  /// As water: the lowest ports first, until they stand as high as the next.
  private static func poured(
    _ amount: Double, into ports: [String], over loads: [String: Double]
  ) -> [String: Double] {
    let order = ports.sorted { (loads[$0] ?? 0, $0) < (loads[$1] ?? 0, $1) }
    var level = loads[order[0]] ?? 0
    var left = amount
    for count in 1...order.count {
      let next = count < order.count ? loads[order[count]] ?? 0 : .infinity
      let step = min(next - level, left / Double(count))
      level += step
      left -= step * Double(count)
      if left <= 1e-12 { break }
    }
    return Dictionary(
      uniqueKeysWithValues: Set(order).map { ($0, max(0, level - (loads[$0] ?? 0))) })
  }
}
