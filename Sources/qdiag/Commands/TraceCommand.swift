import ArgumentParser
import DiagnosisModel
import QDiagDriver
import ReportRendering

/// `qdiag trace`: where along the stages of a compilation the width changed.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Follow kernels through the stages of a compilation: where the width changed.",
    discussion: """
      Reads what compilers and runtimes print of a model, recognised by content:

      \(TraceRequest.help)
        LLVM IR, objects      what 'qdiag analyze' reads

      Files of one directory are one build of a model; those of several are
      compared, the one that multiplies floats being the base.

      Examples:
        qdiag trace dumps/
        qdiag trace float32/ int8/ --simulate-on znver5
        qdiag trace relay.txt graph.json tir.txt kernel.ll --format json
      """)

  @Argument(
    help: ArgumentHelp("Files and directories that show stages.", valueName: "file-or-directory"))
  var paths: [String]

  @Option(
    help: ArgumentHelp("Compare with the build of this name.", valueName: "build"))
  var base: String?

  @OptionGroup var target: TargetOptions

  @Option(
    help: ArgumentHelp(
      "Cycles by the scheduling model of this CPU instead of the target's.", valueName: "cpu"))
  var simulateOn: String?

  @OptionGroup var limits: LimitOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    let write = try output.writer(of: Trace.self)
    let options = AnalysisOptions(
      cpu: target.cpu, features: target.features, triple: target.triple, simulateOn: simulateOn)
    let request = TraceRequest(
      paths: paths, base: base, options: options, limits: limits.limits)
    let (trace, isWhole) = try TraceRun(request: request).run()
    if let trace { try write(trace) }
    if !isWhole { throw CommandRunner.failure }
  }
}
