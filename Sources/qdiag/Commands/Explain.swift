import ArgumentParser
internal import DiagnosisModel
import FoundationEssentials
import KernelLowering
import QDiagDriver
import ReportRendering

/// `qdiag explain`: a schedule's float32 and integer code side by side.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Lower a conv2d from float32 to int8, one change at a time, and say what costs what.",
    discussion: """
      Examples:
        qdiag explain --schedule spatial-pack
        qdiag explain --schedule spatial-pack:oc_bn=8,reg_n=4 --cpu haswell
        qdiag explain --schedule spatial-pack --types u8,s8 --workload resnet50-conv2
        qdiag explain --schedule int8-dot --tile 8x4 --budget 20
        qdiag explain --schedule spatial-pack --workload 1,64,28,28,128,3,3,pad=1
        qdiag explain --schedule spatial-pack --cpu neoverse-n1
      """)

  @Option(
    help: ArgumentHelp(
      "The schedule, with parameters where wanted; 'qdiag schedules' lists them.",
      valueName: "name[:p=v,...]"))
  var schedule: String

  @Option(
    help: ArgumentHelp(
      "The convolution: \(Conv2DWorkload.presets.map(\.name).joined(separator: ", ")) or \(Conv2DWorkload.grammar).",
      valueName: "workload"))
  var workload = "tvm-question"

  @Option(
    help: ArgumentHelp(
      "The integer kernel's data and weights: s8, u8, s16, s32.", valueName: "data,weights"))
  var types = "s8,s8"

  @OptionGroup var target: TargetOptions

  @OptionGroup var model: ModelOptions

  @Option(
    name: .customLong("emit-ir"),
    help: ArgumentHelp("Write the lowered modules into this folder.", valueName: "dir"))
  var emitIR: String?

  @Option(
    help: ArgumentHelp(
      "Pixels by output channels that a kernel keeps in registers: 14x16 is reg_n=14,oc_bn=16.",
      valueName: "pixelsxchannels"))
  var tile: Tile?

  @Flag(help: "Try the kernel in question, and the dot product, in other tiles as well.")
  var tiles = false

  @Flag(help: "Do not run the kernels: predict.")
  var noMeasure = false

  @Option(
    help: ArgumentHelp(
      "How long the kernels may be timed; at least five rounds are made.", valueName: "seconds"))
  var budget = 5.0

  @OptionGroup var output: OutputOptions

  func run() throws {
    let writeResult = try output.writer(of: Explanation.self)
    let request = try request()
    let outcome = try run(request)
    if let emitIR { try write(outcome.modules, to: emitIR) }
    try writeResult(outcome.explanation)
  }

  private func run(_ request: ExplainRequest) throws -> ExplainOutcome {
    Interruption.observe()
    let progress = ProgressLine()
    defer { progress.clear() }
    do {
      return try request.run(
        ExplainObserver(
          progress: { progress.show($0) }, shouldStop: { Interruption.isRequested }))
    } catch {
      throw CommandError(message: error.message)
    }
  }

  private func request() throws -> ExplainRequest {
    do {
      let types = try OperandTypes(parsing: types)
      guard types.data.isInteger else {
        throw CommandError(
          message: "--types \(self.types): the float32 kernel is made anyway; name integers")
      }
      var request = ExplainRequest(
        schedule: try ScheduleSpec(parsing: schedule).with(tile),
        workload: try Conv2DWorkload(parsing: workload), types: types)
      request.cpu = target.cpu
      request.features = target.features
      request.triple = target.triple
      request.wantsCode = !model.irOnly
      request.wantsTiles = tiles
      request.simulateOn = model.simulateOn
      request.measurementsFile = model.measurements
      request.measurementBudget = noMeasure ? nil : try measurementBudget()
      return request
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError(message: "\(error)")
    }
  }

  private func measurementBudget() throws -> Duration {
    guard budget > 0, budget <= 3600 else {
      throw CommandError(
        message: "--budget \(budget): it must be above 0 and at most 3600 seconds; "
          + "--no-measure does without measuring")
    }
    return .seconds(budget)
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
