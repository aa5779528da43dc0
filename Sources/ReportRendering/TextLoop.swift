internal import DiagnosisModel

/// One loop as a compact block of text:
///
///     1  @conv, loop for_body17 (3 copies)  kernel.ll:4725
///        depth 6, 16 iterations each time, about 7848 per call
///        256 MACs in 230 instructions per iteration
///        multiply   mul <16 x i32> ×16
///        casts      zext i8→i32 ×16 of broadcast loads, sext i8→i32 ×1 of loads
struct TextLoop {
  let group: LoopGroup
  let number: Int
  let style: TextStyle

  private var loop: LoopProfile { group.first }
  private var summary: LoopSummary { group.first.summary }

  var lines: [String] {
    var lines = ["", "\(number)  \(style.bold(title))\(place)"]
    lines += ([shape] + description + machine).map { "   " + $0 }
    for finding in group.findings {
      lines.append("   \(style.severity(finding.severity)): \(finding.message) [\(finding.rule)]")
      lines.append("     → \(finding.suggestion)")
    }
    return lines
  }

  /// Loops of machine code that has no IR show the machine side alone.
  private var description: [String] {
    loop.instructionMix.isEmpty ? [] : [work] + counts
  }

  private var machine: [String] {
    guard let machine = loop.machine else { return [] }
    return TextMachine(machine: machine).lines.map { $0.label.padded(to: 11) + $0.text }
  }

  private var title: String {
    let copies = group.copies.count
    let region =
      loop.region == .function ? "function without loops" : "loop \(loop.header)"
    return "@\(loop.function), \(region)" + (copies > 1 ? " (\(copies) identical copies)" : "")
  }

  private var place: String {
    guard let location = loop.location else { return "" }
    return "  \(location.file):\(location.line)"
  }

  private var shape: String {
    if loop.region == .function { return "runs once per call" }
    let trips = loop.tripCount.map { "\(Figure.count($0, "iteration")) each time" }
    let weight = loop.executionWeight.map { "about \(Figure.text($0.rounded())) per call" }
    return [
      "depth \(loop.depth)", trips ?? "iterations unknown", weight ?? "weight unknown",
    ].joined(separator: ", ")
  }

  private var work: String {
    let unit = loop.region == .function ? "in all" : "per iteration"
    guard let macs = summary.macs else {
      return "no multiply-accumulate recognised; \(loop.instructionCount) instructions \(unit)"
    }
    return "\(Figure.count(macs, "MAC")) in \(loop.instructionCount) instructions \(unit)"
  }

  private var counts: [String] {
    var lines = [
      line("products", rows(.multiply, .fma, .dotProduct)), line("adds", rows(.add)),
      line("casts", casts), line("shuffles", rows(.shuffle)),
      line(
        "other", rows(.reduce, .bitwise, .compare, .select, .minmax, .divide, vectorsOnly: true)),
      line("calls", rows(.call)), line("memory", memory), line("vectors", vectors),
    ].compactMap(\.self)
    if let perMAC { lines.append(perMAC) }
    return lines
  }

  private func line(_ label: String, _ text: String) -> String? {
    text.isEmpty ? nil : label.padded(to: 11) + text
  }

  private func rows(_ categories: OperationCategory..., vectorsOnly: Bool = false) -> String {
    loop.instructionMix
      .filter { categories.contains($0.category) && ($0.isVector || !vectorsOnly) }
      // Scalars beside vectors serve addresses and counters.
      .filter { row in row.isVector || !hasVectors || row.category == .call }
      .sorted { $0.count > $1.count }
      .map { "\($0.phrase) ×\($0.count)" }
      .joined(separator: ", ")
  }

  private var hasVectors: Bool { loop.instructionMix.contains(where: \.isVector) }

  private var casts: String {
    let data = loop.casts.filter { !$0.addressing }.map(\.phrase)
    let addresses = loop.casts.filter(\.addressing).reduce(0) { $0 + $1.count }
    let note = addresses == 0 ? [] : ["(\(addresses) more for addresses)"]
    return (data.isEmpty ? note : [data.joined(separator: ", ")] + note).joined(separator: " ")
  }

  private var memory: String {
    var parts: [String] = []
    if summary.loads > 0 {
      parts.append("\(Figure.count(summary.loads, "load")) (\(summary.loadBytes) bytes)")
    }
    if summary.stores > 0 {
      parts.append("\(Figure.count(summary.stores, "store")) (\(summary.storeBytes) bytes)")
    }
    return parts.joined(separator: ", ")
  }

  private var vectors: String {
    let operations = summary.vectorOperations
    guard operations.total > 0 else { return "" }
    return "i8 \(operations.i8), i16 \(operations.i16), i32 \(operations.i32), "
      + "float \(operations.float) operations"
  }

  private var perMAC: String? {
    guard let casts = summary.perMAC(summary.dataCasts),
      let vector = summary.perMAC(summary.vectorOperations.total),
      let shuffles = summary.perMAC(summary.shuffles), let loads = summary.perMAC(summary.loads),
      let bytes = summary.perMAC(summary.loadBytes)
    else { return nil }
    return "per MAC    \(Figure.text(vector)) vector operations, \(Figure.text(casts)) casts, "
      + "\(Figure.text(shuffles)) shuffles, \(Figure.text(loads)) loads "
      + "(\(Figure.text(bytes)) bytes)"
  }
}
