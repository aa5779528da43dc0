import ArgumentParser
import DiagnosisRules

/// `qdiag rules`: what the findings mean.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules, or explain one.",
    discussion: """
      Examples:
        qdiag rules
        qdiag rules widening-fallback
      """)

  @Argument(help: ArgumentHelp("The rule to explain.", valueName: "id"))
  var rule: String?

  func run() throws {
    guard let rule else {
      let width = RuleRegistry.all.map { $0.id.count }.max() ?? 0
      for rule in RuleRegistry.all {
        let blanks = String(repeating: " ", count: width - rule.id.count)
        print("\(rule.id)\(blanks)  \(rule.summary)")
      }
      return
    }
    guard let found = RuleRegistry.all.first(where: { $0.id == rule }) else {
      let known = RuleRegistry.all.map { $0.id }.joined(separator: ", ")
      throw CommandError(message: "there is no rule '\(rule)'; there are: \(known)")
    }
    print("# \(found.id)\n\n\(found.summary)\n\n\(found.documentation)")
  }
}
