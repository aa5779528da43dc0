internal import DiagnosisModel
internal import DiagnosisRules

/// A kernel from the model to the instruction, a row a stage, as SVG: boxes as wide as the numbers that lie
/// in memory, and beside them those that are multiplied. The stage at which they become wider is marked.
struct LineageChart {
  let lineage: Trace.Lineage
  let stages: [Stage]

  /// In pixels; boxes have so many a bit.
  private static let (title, bit, gap, line, padding) = (230.0, 2.5, 24.0, 20.0, 8.0)
  /// Formats are at most so wide here: 64 bits.
  private static let widest = 64.0 * bit
  private static let note = title + 2 * widest + gap + 90
  private static let width = note + 330

  var html: HTML {
    guard !lineage.steps.isEmpty else { return "" }
    var top = 0.0
    var rows: [HTML] = []
    for step in lineage.steps {
      let height = Double(max(1, min(2, step.kernel.operands.count))) * Self.line + Self.padding
      rows.append(row(step, top: top, height: height))
      top += height
    }
    return """
      <figure><figcaption>from the model to the instruction: what lies in memory, and what is multiplied</figcaption>
      <div class="scroll" tabindex="0"><svg role="img" aria-label="\(spoken)" viewBox="0 0 \(Self.width) \(top)" width="\(Self.width)">
      \(rows.joined("\n"))
      </svg></div></figure>

      """
  }

  private func row(_ step: Trace.Step, top: Double, height: Double) -> HTML {
    let stage = stages[step.stage]
    let change = lineage.widthChanges.first { $0.stage == step.stage }
    let back: HTML =
      change == nil
      ? ""
      : "<rect class=\"change\" x=\"0\" y=\"\(top)\" width=\"\(Self.width)\" height=\"\(height)\"/>"
    let operands = step.kernel.operands.prefix(2).enumerated().map { index, operand in
      boxes(operand, y: top + Self.padding / 2 + Double(index) * Self.line)
    }
    let said = change.map(Self.words) ?? step.kernel.implementation ?? ""
    let text = top + height / 2 + 4
    return """
      \(back)<text x="4" y="\(text)">\(Self.name(stage).shortened(to: 34))</text>\
      \(operands.joined())<text class="faint" x="\(Self.note)" y="\(text)">\(said.shortened(to: 48))</text>
      """
  }

  private func boxes(_ operand: StageOperand, y: Double) -> HTML {
    guard let stored = operand.tensor.format else { return "" }
    let first = Self.box(stored, x: Self.title, y: y)
    guard let multiplied = operand.multiplied, multiplied != stored else { return first }
    let x = Self.title + Self.widest + Self.gap
    return """
      \(first)<text class="faint" x="\(x - 18)" y="\(y + 13)">→</text>\(Self.box(multiplied, x: x, y: y))
      """
  }

  private static func box(_ format: NumberFormat, x: Double, y: Double) -> HTML {
    let width = min(Double(format.bits) * bit, widest)
    return """
      <rect class="\(colour(format))" x="\(x)" y="\(y + 3)" width="\(width)" height="12"/>\
      <text x="\(x + width + 4)" y="\(y + 13)">\(format.spelling)</text>
      """
  }

  /// The class of the style that has a colour for numbers of a width.
  private static func colour(_ format: NumberFormat) -> HTML {
    if format.isFloat { return "float" }
    switch format.bits {
    case ...8: return "i8"
    case ...16: return "i16"
    case ...32: return "i32"
    default: return "i64"
    }
  }

  private static func name(_ stage: Stage) -> String {
    "\(stage.kind.title)\(stage.pass.map { " after \($0)" } ?? ""), \(stage.file)"
  }

  private static func words(_ change: Trace.WidthChange) -> String {
    let by = change.pass.map { ", by \($0)" } ?? ""
    switch change.place {
    case .castBeforeProduct: return "\(change.from) becomes \(change.to) before the product\(by)"
    case .castOfBroadcast: return "the cast of one number becomes one of all lanes\(by)"
    case .stayedFloat: return "stays \(change.to)\(by)"
    }
  }

  private var spoken: String {
    lineage.steps.map { step in
      let change = lineage.widthChanges.first { $0.stage == step.stage }
      return "\(Self.name(stages[step.stage])): \(step.kernel.operandPhrase)"
        + (change.map { ", \(Self.words($0))" } ?? "")
    }.joined(separator: "; ")
  }
}
