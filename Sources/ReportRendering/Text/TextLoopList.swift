internal import DiagnosisModel
internal import DiagnosisRules

/// The other loops of a report, a line each:
///
///     other loops      MACs/cycle, of peak   work            main cause
///     2  @gemm_f32:7   14, 88 %              1024 per call
struct TextLoopList {
  /// With their numbers.
  let groups: [(number: Int, group: LoopGroup)]
  let style: TextStyle

  /// Names are not cut to less, however wide the other columns are.
  private static let shortestName = 20

  var lines: [String] {
    guard !groups.isEmpty else { return [] }
    var rows = [["other loops", "MACs/cycle, of peak", "work", "main cause"]]
    rows += groups.map { row($0.number, $0.group) }
    if rows.dropFirst().allSatisfy({ $0.last == "" }) { rows = rows.map { $0.dropLast() } }
    let rest = rows[0].indices.dropFirst().reduce(0) { width, column in
      width + 3 + (rows.map { $0[column].count }.max() ?? 0)
    }
    let most = max(Self.shortestName, style.width - rest)
    var table = TextTable(header: rows[0], leading: true)
    for row in rows.dropFirst() { table.add([row[0].shortened(to: most)] + row.dropFirst()) }
    return [""] + table.lines
  }

  private func row(_ number: Int, _ group: LoopGroup) -> [String] {
    let loop = group.first
    return [
      "\(number)  \(name(group))", speed(loop), TextLoop.weight(of: loop),
      group.findings.first { $0.severity > .note }?.rule ?? "",
    ]
  }

  /// "@conv:for_body", "@tail, no loop", "@conv:8 (3 copies)".
  private func name(_ group: LoopGroup) -> String {
    let loop = group.first
    let function = "@\(loop.shortName)"
    let place =
      loop.region == .function
      ? ", no loop" : (loop.ir?.header ?? loop.code?.address).map { ":\($0)" } ?? ""
    let copies = group.copies.count
    return function + place + (copies > 1 ? " (\(copies) copies)" : "")
  }

  private func speed(_ loop: LoopProfile) -> String {
    guard let cycles = loop.code?.bestCycles, cycles > 0 else { return "unknown" }
    guard let macs = loop.macs else { return Figure.amount(cycles, "cycle") }
    let rate = Double(macs.perIteration) / cycles
    let text = Figure.text(rate)
    guard let peak = loop.code?.peakMACsPerCycle, peak > 0 else { return text }
    return "\(text), \(Figure.percent(rate / peak))"
  }
}
