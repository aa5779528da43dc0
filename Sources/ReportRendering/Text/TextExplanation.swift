internal import DiagnosisModel

/// The text form of an explanation: the ladder and what follows from it, then the hot loops side by
/// side.
struct TextExplanation: Sendable {
  let style: TextStyle

  init(style: TextStyle) {
    self.style = style
  }

  func render(_ explanation: Explanation) -> String {
    var lines = header(explanation) + [""]
    lines.append(style.bold("The ladder from float32"))
    lines += TextLadder(ladder: explanation.ladder).lines.map { "  " + $0 } + [""]
    lines += explanation.ladder.sentences.flatMap { $0.wrapped(to: Self.width) }
    lines += ["", style.bold("Is there an int16 fallback?")]
    lines += explanation.answer.sentences.map { "  " + $0 } + [""]
    lines += table(explanation.kernels).lines
    for kernel in explanation.kernels {
      guard let loop = kernel.hotLoop, let code = loop.code else { continue }
      lines += ["", style.bold("\(kernel.name), machine code of the hot loop")]
      lines += TextCode(code: code, of: loop).lines.map { "  " + $0.label.padded(to: 11) + $0.text }
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
    func irRow(_ label: String, _ figure: (IRProfile) -> String) {
      row(label) { $0.ir.map(figure) ?? "unknown" }
    }
    func rowPerMAC(_ label: String, _ figure: (IRProfile) -> Int) {
      row(label) { loop in
        loop.ir.flatMap { loop.perMAC(figure($0)) }.map(Figure.text) ?? "unknown"
      }
    }
    row("MACs per iteration") { $0.macs.map { String($0.perIteration) } ?? "unknown" }
    irRow("instructions") { String($0.instructionCount) }
    for (label, category) in Self.arithmetic {
      irRow(label) { String($0.vectorCount(category)) }
    }
    irRow("casts of data") { String($0.summary.dataCasts) }
    irRow("broadcasts") { String($0.summary.broadcasts) }
    irRow("loads") { "\($0.summary.loads) (\($0.summary.loadBytes) bytes)" }
    for (label, path) in Self.types {
      irRow("vector operations on \(label)") { String($0.summary.vectorOperations[keyPath: path]) }
    }
    table.add(["per MAC"] + kernels.map { _ in "" })
    rowPerMAC("  instructions") { $0.instructionCount }
    rowPerMAC("  vector operations") { $0.summary.vectorOperations.total }
    rowPerMAC("  casts of data") { $0.summary.dataCasts }
    rowPerMAC("  broadcasts") { $0.summary.broadcasts }
    rowPerMAC("  loads") { $0.summary.loads }
    rowPerMAC("  bytes loaded") { $0.summary.loadBytes }
    if loops.contains(where: { $0?.code != nil }) {
      table.add(["machine code"] + kernels.map { _ in "" })
      row("  instructions") { $0.code.map { String($0.instructions) } ?? "unknown" }
      row("  stack references") { $0.code.map { String($0.stackReferences) } ?? "unknown" }
      row("  cycles, predicted") { Self.figure($0.code?.cyclesPerIteration) }
      row("  MACs per cycle, predicted") { Self.figure($0.code?.macsPerCycle) }
      row("  at the most on this CPU") { Self.figure($0.code?.peakMACsPerCycle) }
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

  private static func figure(_ value: Double?) -> String {
    value.map(Figure.text) ?? "unknown"
  }
}

extension Explanation: TextResult {
  func text(_ style: TextStyle) -> String { TextExplanation(style: style).render(self) }
}
