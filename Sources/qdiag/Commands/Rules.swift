import ArgumentParser
import DiagnosisModel
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
        qdiag rules --format json
      """)

  @Argument(
    help: ArgumentHelp(
      "The rule to explain; a part of its id that no other has will do.", valueName: "id"))
  var rule: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let write = try output.writer(of: RuleList.self)
    let list: RuleList
    do throws(RuleNameError) {
      list = try RuleRegistry.list(rule)
    } catch {
      throw CommandError(message: error.message)
    }
    try write(list)
  }
}
