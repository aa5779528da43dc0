import ArgumentParser
import FoundationEssentials
import KernelLowering
import QDiagDriver
import ReportRendering

/// `qdiag explain`: a schedule's float32 and integer code side by side.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lower a conv2d as float32 and as int8, and say what the int8 loop does instead.",
    discussion: """
      Examples:
        qdiag explain --schedule spatial-pack
        qdiag explain --schedule spatial-pack:oc_bn=8,reg_n=4 --cpu haswell
        qdiag explain --schedule spatial-pack --types u8,s8 --workload resnet50-conv2
        qdiag explain --schedule spatial-pack --workload 1,64,28,28,128,3,3,stride=2,pad=1
        qdiag explain --schedule spatial-pack --triple aarch64-linux-gnu --cpu neoverse-n1
      """)

  @Option(
    help: ArgumentHelp(
      "The schedule, with parameters where wanted; 'qdiag schedules' lists them.",
      valueName: "name[:p=v,...]"))
  var schedule: String

  @Option(
    help: ArgumentHelp(
      "The convolution: tvm-question, resnet50-conv2 or \(Conv2DWorkload.grammar).",
      valueName: "workload"))
  var workload = "tvm-question"

  @Option(
    help: ArgumentHelp(
      "The integer kernel's data and weights: s8, u8, s16, s32.", valueName: "data,weights"))
  var types = "s8,s8"

  @OptionGroup var target: TargetOptions

  @Flag(help: "Look at the IR alone.")
  var noMachine = false

  @Option(
    help: ArgumentHelp(
      "Cycles by the scheduling model of this CPU instead of the target's.", valueName: "cpu"))
  var simulateOn: String?

  @Option(
    name: .customLong("emit-ir"),
    help: ArgumentHelp("Write the lowered modules into this folder.", valueName: "dir"))
  var emitIR: String?

  @Flag(help: "Do not measure. Nothing is measured yet: accepted for scripts written ahead.")
  var noMeasure = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let request = try request()
    let outcome: ExplainOutcome
    do {
      outcome = try request.run()
    } catch {
      throw CommandError(message: error.message)
    }
    if let emitIR { try write(outcome.modules, to: emitIR) }
    try output.write(
      json: { try JSONReport.render(outcome.explanation) },
      text: { TextExplanation(style: output.style).render(outcome.explanation) })
  }

  private func request() throws -> ExplainRequest {
    do {
      let types = try OperandTypes(parsing: types)
      guard types.data.isInteger else {
        throw CommandError(
          message: "--types \(self.types): the float32 kernel is made anyway; name integers")
      }
      return ExplainRequest(
        schedule: try ScheduleSpec(parsing: schedule),
        workload: try Conv2DWorkload(parsing: workload), types: types, cpu: target.cpu,
        features: target.features, triple: target.triple, machine: !noMachine,
        simulateOn: simulateOn)
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError(message: "\(error)")
    }
  }

  private func write(_ modules: [(name: String, text: String)], to folder: String) throws {
    do {
      let directory = URL(filePath: folder)
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
      for module in modules {
        try Data(module.text.utf8).write(
          to: directory.appending(path: module.name), options: .atomic)
      }
    } catch {
      throw CommandError(message: "cannot write to \(folder): check that it is a writable folder")
    }
  }
}
