internal import DiagnosisModel
internal import DiagnosisRules

/// What a rule of annotations is, for those who read about it where the annotation stands.
struct RuleHelp {
  let id: String
  let summary: String
  /// Markdown.
  let documentation: String

  /// The rules of findings, then the demands of policies.
  static let all: [RuleHelp] =
    RuleRegistry.all.map {
      RuleHelp(id: $0.id, summary: $0.summary, documentation: $0.documentation)
    } + Violation.Demand.allCases.compactMap(RuleHelp.init)

  /// Nil for demands whose violations are findings of a rule.
  private init?(_ demand: Violation.Demand) {
    guard let id = demand.ruleID else { return nil }
    self.id = id
    let (summary, detail) =
      switch demand {
      case .require:
        (
          "an instruction that the policy requires is not in the loop",
          "The policy names an instruction, or a class of instructions, that the loop must have."
        )
      case .max, .min:
        (
          "a figure of the loop is beyond what the policy allows",
          "The policy bounds a figure of the loop: casts, cycles, stack references."
        )
      case .slower:
        (
          "a multiply-accumulate takes more cycles than in the baseline",
          "The same loop by the same model took fewer cycles per multiply-accumulate before."
        )
      case .deny, .newFinding: ("", "")
      }
    self.summary = summary
    documentation =
      detail + " `qdiag check --explain-policy` shows which loops each entry is about."
  }

  private init(id: String, summary: String, documentation: String) {
    self.id = id
    self.summary = summary
    self.documentation = documentation
  }
}

extension Violation.Demand {
  /// Nil where a rule's own id says what is wrong.
  fileprivate var ruleID: String? {
    switch self {
    case .deny, .newFinding: nil
    case .require: "policy-require"
    case .max: "policy-max"
    case .min: "policy-min"
    case .slower: "policy-slower"
    }
  }
}

extension Violation {
  /// The rule that its annotation names.
  var ruleID: String { demand.ruleID ?? subject }
}
