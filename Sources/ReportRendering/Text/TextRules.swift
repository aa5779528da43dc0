internal import DiagnosisModel

/// The text form of rules: the page of one, a line each of several.
struct TextRules: Sendable {
  func render(_ list: RuleList) -> String {
    if list.rules.count == 1, let rule = list.rules.first {
      return "# \(rule.id)\n\n\(rule.summary)\n\n\(rule.documentation)\n"
    }
    let width = (list.rules.map(\.id.count).max() ?? 0) + 2
    return list.rules.map { "\($0.id.padded(to: width))\($0.summary)\n" }.joined()
  }
}

extension RuleList: TextResult {
  func text(_ style: TextStyle) -> String { TextRules().render(self) }
}
