import ArgumentParser
import DiagnosisModel
import DiagnosisRules
import QDiagDriver
import ReportRendering

/// `qdiag diff`: two versions of the same kernels.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what got better or worse between two reports on the same kernels.",
    discussion: """
      The reports are what 'analyze' writes with --format json or ndjson, or what
      'merge' made of several.

      Examples:
        qdiag diff base.json new.json
        qdiag diff base.ndjson new.ndjson --format markdown --fail-on regression
      """)

  /// What `--fail-on` takes.
  enum Failure: String, ExpressibleByArgument, CaseIterable {
    case regression
  }

  @Argument(help: ArgumentHelp("The earlier report.", valueName: "base"))
  var base: String

  @Argument(help: ArgumentHelp("The report that is compared with it.", valueName: "new"))
  var new: String

  @Option(
    help: ArgumentHelp(
      "By what share a figure may differ and still be the same.", valueName: "share"))
  var tolerance = Policy.usualTolerance

  @Option(
    help: ArgumentHelp(
      "Exit with status 1 when a loop is slower or has a new finding: regression.",
      valueName: "what"))
  var failOn: Failure?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0...10).contains(tolerance) else {
      throw ValidationError("--tolerance \(tolerance): it must be a share between 0 and 10")
    }
  }

  func run() throws {
    let write = try output.writer(of: ReportDiff.self)
    let diff = try DiffRequest(base: base, new: new, tolerance: tolerance).run()
    try write(diff)
    if failOn != nil, diff.hasRegression { throw ExitCode(1) }
  }
}
