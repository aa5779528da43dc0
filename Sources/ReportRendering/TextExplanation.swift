public import DiagnosisModel

/// The text form of an explanation: the ladder and what follows from it, then the hot loops side by
/// side.
public struct TextExplanation: Sendable {
  let style: TextStyle

  public init(style: TextStyle) {
    self.style = style
  }

  public func render(_ explanation: Explanation) -> String {
    var lines = header(explanation) + [""]
    lines.append(style.bold("The ladder from float32"))
    lines += TextLadder(ladder: explanation.ladder).lines.map { "  " + $0 } + [""]
    lines += explanation.ladder.sentences.flatMap { $0.wrapped(to: Self.width) }
    lines += ["", style.bold("Is there an int16 fallback?")]
    lines += explanation.answer.sentences.map { "  " + $0 } + [""]
    lines += table(explanation.kernels).lines
    for kernel in explanation.kernels {
      guard let machine = kernel.hotLoop?.machine else { continue }
      lines += ["", style.bold("\(kernel.name), machine code of the hot loop")]
      lines += TextMachine(machine: machine).lines.map { "  " + $0.label.padded(to: 11) + $0.text }
    }
    for kernel in explanation.kernels {
      for finding in kernel.findings where finding.loop == kernel.hotLoop?.id {
        lines += ["", "\(style.severity(finding.severity)): \(kernel.name): \(finding.message)"]
        lines.append("  → \(finding.suggestion) [\(finding.rule)]")
      }
    }
    lines += explanation.diagnostics.map { "\(style.severity($0.severity)): \($0.message)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Columns that sentences are wrapped to.
  private static let width = 100

  private func header(_ explanation: Explanation) -> [String] {
    let names = explanation.kernels.map(\.name).joined(separator: " against ")
    return [
      style.bold("\(explanation.workload.description): \(names)"),
      "through \(explanation.kernels.last?.schedule ?? "")",
      "for \(TargetPhrase(explanation.target).text)",
    ]
  }

  /// One column a kernel: its hot loop per iteration, then per multiply-accumulate.
  private func table(_ kernels: [Explanation.Kernel]) -> TextTable {
    var table = TextTable(header: ["hot loop"] + kernels.map(\.name))
    let loops = kernels.map(\.hotLoop)
    func row(_ label: String, _ figure: (LoopProfile) -> String) {
      table.add([label] + loops.map { $0.map(figure) ?? "-" })
    }
    row("MACs per iteration") { $0.summary.macs.map(String.init) ?? "unknown" }
    row("instructions") { String($0.instructionCount) }
    for (label, category) in Self.arithmetic {
      row(label) { String(Self.count($0, category)) }
    }
    row("casts of data") { String($0.summary.dataCasts) }
    row("broadcasts") { String($0.summary.broadcasts) }
    row("loads") { "\($0.summary.loads) (\($0.summary.loadBytes) bytes)" }
    for (label, path) in Self.types {
      row("vector operations on \(label)") { String($0.summary.vectorOperations[keyPath: path]) }
    }
    table.add(["per MAC"] + kernels.map { _ in "" })
    row("  instructions") { Self.perMAC($0, $0.instructionCount) }
    row("  vector operations") { Self.perMAC($0, $0.summary.vectorOperations.total) }
    row("  casts of data") { Self.perMAC($0, $0.summary.dataCasts) }
    row("  broadcasts") { Self.perMAC($0, $0.summary.broadcasts) }
    row("  loads") { Self.perMAC($0, $0.summary.loads) }
    row("  bytes loaded") { Self.perMAC($0, $0.summary.loadBytes) }
    if loops.contains(where: { $0?.machine != nil }) {
      table.add(["machine code"] + kernels.map { _ in "" })
      row("  instructions") { $0.machine.map { String($0.instructions) } ?? "unknown" }
      row("  stack references") { $0.machine.map { String($0.stackReferences) } ?? "unknown" }
      row("  cycles, predicted") { Self.figure($0.machine?.cyclesPerIteration) }
      row("  MACs per cycle, predicted") { Self.figure($0.machine?.macsPerCycle) }
      row("  at the most on this CPU") { Self.figure($0.machine?.peakMACsPerCycle) }
    }
    return table
  }

  private static let arithmetic: [(String, OperationCategory)] = [
    ("fused multiply-adds", .fma), ("multiplications", .multiply), ("additions", .add),
    ("dot products", .dotProduct),
  ]

  private static var types: [(String, KeyPath<LoopSummary.VectorOperations, Int>)] {
    [("i8", \.i8), ("i16", \.i16), ("i32", \.i32), ("float", \.float)]
  }

  private static func count(_ loop: LoopProfile, _ category: OperationCategory) -> Int {
    loop.instructionMix.filter { $0.category == category && $0.isVector }
      .reduce(0) { $0 + $1.count }
  }

  private static func figure(_ value: Double?) -> String {
    value.map(Figure.text) ?? "unknown"
  }

  private static func perMAC(_ loop: LoopProfile, _ figure: Int) -> String {
    loop.summary.perMAC(figure).map(Figure.text) ?? "unknown"
  }
}
