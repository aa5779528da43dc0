public import DiagnosisModel

/// A validation as tables in Markdown, which people read as text, too:
///
///     | all loops, by | loops | unknown | median error | mean error | within 25 % | Kendall's τ |
public struct MarkdownValidation: Sendable {
  public init() {}

  public func render(_ validation: Validation) -> String {
    var lines = [
      "Measured beside predicted cycles of \(validation.loops.count) loops and blocks; model: \(validation.cpu).",
      "", "| class | " + Self.columns, Self.rule,
    ]
    lines += validation.groups.map { row($0, name: $0.name) }
    lines += ["", "| all loops, by | " + Self.columns, Self.rule]
    lines += validation.methods.map { row($0, name: Self.words[$0.name] ?? $0.name) }
    let missing = validation.unmeasured.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !missing.isEmpty {
      lines += ["", "Not measured:", ""] + missing.map { "* \($0.value): \($0.key)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let columns =
    "loops | unknown | median error | mean error | within 25 % | Kendall's τ |"
  private static let rule = "|---|---|---|---|---|---|---|"
  private static let words = [
    "qdiag": "this tool's cycles", "bounds": "its bounds alone", "mca": "LLVM's MCA",
    "osaca": "OSACA",
  ]

  private func row(_ accuracy: Validation.Accuracy, name: String) -> String {
    func percent(_ value: Double?, _ digits: Int) -> String {
      guard let value else { return "-" }
      return digits == 0
        ? "\(Int((value * 100).rounded())) %" : "\((value * 1000).rounded() / 10) %"
    }
    let cells = [
      name, "\(accuracy.loops)", "\(accuracy.unknown)", percent(accuracy.medianError, 1),
      percent(accuracy.meanError, 1), percent(accuracy.shareWithinQuarter, 0),
      accuracy.kendallTau.map { "\(($0 * 1000).rounded() / 1000)" } ?? "-",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}

extension Validation: TextResult {
  func text(_ style: TextStyle) -> String { MarkdownValidation().render(self) }
}
