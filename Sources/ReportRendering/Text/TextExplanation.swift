internal import DiagnosisModel

/// The text form of an explanation: what follows from the ladder, the ladder itself, then the hot loops
/// side by side.
struct TextExplanation: Sendable {
  let style: TextStyle

  init(style: TextStyle) {
    self.style = style
  }

  func render(_ explanation: Explanation) -> String {
    style.escaped { TextExplanation(style: $0).lines(explanation) }
  }

  private func lines(_ explanation: Explanation) -> [String] {
    var lines = header(explanation) + [""]
    lines += explanation.ladder.sentences.flatMap { $0.wrapped(to: style.width) }
    lines += ["", style.bold("The ladder from float32")]
    lines += TextLadder(ladder: explanation.ladder, style: style).lines.map { "  " + $0 }
    lines += ["", style.bold("Is there an int16 fallback?")]
    lines += explanation.answer.sentences.flatMap { $0.labelled("", column: 2, width: style.width) }
    lines += widths(explanation.kernels.last)
    lines.append("")
    lines += table(explanation.kernels).lines
    let models = Set(explanation.kernels.compactMap { $0.hotLoop?.code?.model })
    let model = models.count == 1 ? models.first : nil
    if let model { lines += [""] + model.labelled("model", column: 13, width: style.width) }
    for kernel in explanation.kernels {
      guard let loop = kernel.hotLoop, let code = loop.code else { continue }
      lines += ["", style.bold("\(kernel.name), machine code of the hot loop")]
      lines += TextCode(code: code, of: loop, showsModel: model == nil).lines.flatMap {
        $0.text.labelled($0.label, column: 11, width: inner).map { "  " + $0 }
      }
    }
    for kernel in explanation.kernels {
      for finding in kernel.findings where finding.loop == kernel.hotLoop?.id {
        lines.append("")
        lines += style.lines(
          "\(kernel.name): \(finding.message)", severity: finding.severity, indent: 0)
        lines += "\(finding.suggestion) [\(finding.rule)]"
          .labelled("  →", column: 4, width: style.width)
        if let proof = finding.proof {
          lines += TextProof(proof: proof).text.labelled("", column: 4, width: style.width)
        }
      }
    }
    return lines + explanation.diagnostics.flatMap { style.lines($0) }
  }

  /// The integer kernel stage by stage.
  private func widths(_ kernel: Explanation.Kernel?) -> [String] {
    guard let build = kernel?.trace, let lineage = build.kernels.first else { return [] }
    return ["", style.bold("Where the width changes")]
      + lineage.answer.flatMap { $0.labelled("", column: 2, width: style.width) }
      + TextTrace.table(lineage, in: build, withFiles: false).lines.map { "  " + $0 }
  }

  /// Columns behind an indentation of two.
  private var inner: Int { style.width - 2 }

  private func header(_ explanation: Explanation) -> [String] {
    let names = explanation.kernels.map(\.name).joined(separator: " against ")
    let plain = [
      "through \(explanation.kernels.last?.schedule ?? "")",
      "for \(TargetPhrase(explanation.target).text)",
    ]
    return "\(explanation.workload.description): \(names)".wrapped(to: style.width).map(style.bold)
      + plain.flatMap { $0.wrapped(to: style.width) }
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
