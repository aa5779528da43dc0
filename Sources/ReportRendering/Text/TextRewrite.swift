internal import DiagnosisModel

/// How a source could say a loop instead, which was compiled:
///
///     keep c[i * n + j] in a variable while the loop runs: 1 → 0.0668 cycles per MAC, 15 times as fast
///       -  7 |       for (int p = 0; p < k; ++p)
///       +    |       { int32_t sum = c[i * n + j]; for (int p = 0; p < k; ++p)
struct TextRewrite {
  let rewrite: SourceRewrite

  var phrase: String {
    let changes = rewrite.steps.map(\.phrase).joined(separator: ", and ")
    return "\(changes): \(Figure.text(rewrite.cyclesPerMACBefore)) → "
      + "\(Figure.amount(rewrite.cyclesPerMACAfter, "cycle")) per MAC, "
      + "\(Figure.text((rewrite.speedup * 10).rounded() / 10)) times as fast (predicted); "
      + conditions.joined(separator: "; ")
  }

  /// What is exact of itself says so where nothing else does.
  private var conditions: [String] {
    let all = rewrite.steps.map(\.condition)
    let more = all.filter { $0 != SourceRewrite.Step.exact }
    return more.isEmpty ? Array(all.prefix(1)) : more
  }

  /// Lines of the source, as they are and as they would be.
  var lines: [String] {
    let width = rewrite.lines.map { "\($0.line)".count }.max() ?? 0
    let blank = String(repeating: " ", count: width)
    return rewrite.lines.flatMap { line in
      let number = "\(line.line)"
      let before = "-  \(number.padded(to: width)) | \(line.before)"
      let after = line.after.split(separator: "\n", omittingEmptySubsequences: false)
      return [before] + after.map { "+  \(blank) | \($0)" }
    }
  }
}

extension SourceRewrite.Step {
  fileprivate var phrase: String {
    switch kind {
    case .dotProduct: "sum '\(subject)' by \(detail)"
    case .restrict: "say by restrict that \(subject) do not overlap"
    case .localSum: "keep \(subject) in a variable while the loop runs"
    case .narrowProduct: "multiply '\(subject)' in \(detail), which holds it"
    case .vectorWidth: "ask for vectors of \(detail) lanes"
    case .anyOrder: "let \(subject) be formed in any order"
    }
  }

  fileprivate static let exact = "exact"

  /// What must hold, or what changes.
  fileprivate var condition: String {
    switch kind {
    case .dotProduct:
      "exact, where the sum does not stand among the bytes; needs immintrin.h; gains in long loops"
    case .restrict: "true only where they never do"
    case .localSum: "exact, where nothing that the loop reads stands there"
    case .narrowProduct, .vectorWidth: Self.exact
    case .anyOrder: "the last digits of the sum change"
    }
  }
}
