import ArgumentParser
import DiagnosisModel
import QDiagDriver
import ReportRendering

/// `qdiag check`: kernels against a policy and a baseline.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    // Says that the root is where scripts of completions are asked for: else two more commands are parsed.
    _superCommandName: "qdiag",
    abstract: "Say whether kernels are what a policy demands, and no worse than they were.",
    discussion: """
      The policy is qdiag.yml of the working directory or of the nearest folder
      above it; 'qdiag init' writes one. With a baseline, a report of an earlier
      version, only what is new or worse fails.

      Examples:
        qdiag check build
        qdiag check 'build/**/*.ll' --policy ci/qdiag.yml --explain-policy
        qdiag check build --write-baseline baseline.json
        qdiag check build --baseline baseline.json --format sarif=qdiag.sarif

      Exit status: 0 all demands are met; 1 some are not; 2 some could not be judged.
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp(
      "The policy (default: the nearest qdiag.yml from here upward).", valueName: "file"))
  var policy: String?

  @Option(help: ArgumentHelp("A report to be no worse than.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write the report that later checks take as their baseline.", valueName: "file"))
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      "By what share a figure may be worse than in the baseline: 0.05.", valueName: "share"))
  var tolerance: Double?

  @Flag(help: "Show which loops each entry of the policy is about, instead of violations.")
  var explainPolicy = false

  @Flag(help: "The paths are a part of the kernels: entries that match none of them are no error.")
  var partial = false

  @Option(
    help: ArgumentHelp(
      "Violations from this severity on fail: note, warning, error.", valueName: "severity"),
    transform: Severity.init(parsing:))
  var failOn = Severity.error

  @OptionGroup var target: TargetOptions

  @OptionGroup var model: ModelOptions

  @OptionGroup var limits: LimitOptions

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let tolerance, !(0...10).contains(tolerance) {
      throw ValidationError("--tolerance \(tolerance): it must be a share between 0 and 10")
    }
  }

  func run() throws {
    let policy = try policyPath()
    let run = try CheckRun(
      request: request(policy: policy), inputs: inputs, failOn: failOn,
      baselinePlace: writeBaseline, isComplete: !partial && inputs.shard == nil)
    let status: Int32
    if explainPolicy {
      let write = try output.writer(of: PolicyExplanation.self)
      let result = try run.run()
      guard let explanation = PolicyExplanation(result) else {
        throw CommandError(message: "--explain-policy: there is no policy")
      }
      try write(explanation)
      result.diagnostics.filter { $0.severity > .note }
        .forEach { StandardError.write("\($0.severity.rawValue): \($0.message)".onOneLine) }
      status = result.verdict == .unknown ? 2 : 0
    } else {
      let write = try output.writer(of: CheckResult.self)
      let result = try run.run()
      try write(result)
      // Whoever writes a baseline accepts what is in it.
      status = writeBaseline != nil && result.verdict == .violated ? 0 : result.verdict.rawValue
    }
    if status != 0 { throw ExitCode(status) }
  }

  private func policyPath() throws -> String? {
    if let path = policy ?? PolicyFile.nearest() { return path }
    if baseline != nil || writeBaseline != nil { return nil }
    throw CommandError(
      message: "there is no \(PolicyFile.usualName) here or above: 'qdiag init' writes one, "
        + "--policy names one, --baseline compares with an earlier report")
  }

  private func request(policy: String?) throws -> CheckRequest {
    var options = AnalysisOptions(
      cpu: target.cpu, features: target.features, triple: target.triple,
      wantsCode: !model.irOnly, simulateOn: model.simulateOn)
    options.measurementsFile = model.measurements
    return try CheckRequest(
      list: inputs.list(), policy: policy, baseline: baseline, options: options,
      limits: limits.limits, tolerance: tolerance)
  }
}
