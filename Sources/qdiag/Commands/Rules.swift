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
        qdiag rules latency
      """)

  @Argument(
    help: ArgumentHelp(
      "The rule to explain; a part of its id that no other has will do.", valueName: "id"))
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
    let matches = RuleRegistry.rules(named: rule)
    guard let found = matches.first, matches.count == 1 else {
      let known = (matches.isEmpty ? RuleRegistry.all : matches).map { $0.id }
        .joined(separator: ", ")
      throw CommandError(
        message: matches.isEmpty
          ? "there is no rule '\(rule)'; there are: \(known)"
          : "'\(rule)' may be one of several rules: \(known)")
    }
    print("# \(found.id)\n\n\(found.summary)\n\n\(found.documentation)")
  }
}
