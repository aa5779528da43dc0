import ArgumentParser
import DiagnosisModel
import QDiagDriver
import ReportRendering

/// `qdiag compare`: kernels beside each other.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set the hot loops of kernels side by side, and say what makes the difference.",
    discussion: """
      The first kernel is what the others are compared with. A kernel is a file
      that 'analyze' reads, a function in one (FILE:FUNCTION), or a JSON report.
      Loops are paired by their functions' names, in which element types do not
      count (gemm_f32, gemm_s8); else by which loop does most of the work. One
      file alone: its integer loops beside its float loops.

      Examples:
        qdiag compare float32.ll int8.ll
        qdiag compare kernels.ll:gemm_f32 kernels.ll:gemm_s8 --cpu haswell
        qdiag compare kernels.ll
        qdiag compare before.ll after.ll --format json
      """)

  @Argument(
    help: ArgumentHelp("Kernels: a file, FILE:FUNCTION or a report.", valueName: "kernel"))
  var kernels: [String]

  @OptionGroup var target: TargetOptions

  @Option(
    help: ArgumentHelp(
      "Cycles by the scheduling model of this CPU instead of the target's.", valueName: "cpu"))
  var simulateOn: String?

  @Option(
    help: ArgumentHelp(
      "Cycles with the measurements of this file, which 'qdiag calibrate' writes.",
      valueName: "file"))
  var measurements: String?

  @OptionGroup var limits: LimitOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    let write = try output.writer(of: Comparison.self)
    var options = AnalysisOptions(
      cpu: target.cpu, features: target.features, triple: target.triple, simulateOn: simulateOn)
    options.measurementsFile = measurements
    let request = CompareRequest(
      kernels: kernels.map(CompareRequest.Kernel.init), options: options, limits: limits.limits)
    guard let comparison = try CompareRun(request: request).run() else {
      throw CommandRunner.failure
    }
    try write(comparison)
  }
}
