import ArgumentParser
import DiagnosisModel
import FoundationEssentials
import QDiagDriver
import ReportRendering

/// `qdiag calibrate`: what this machine's instructions really cost.
struct Calibrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Measure this machine's instructions beside LLVM's model, and correct the model.",
    discussion: """
      Examples:
        qdiag calibrate --quick                   the table, in some seconds
        qdiag calibrate -o this-machine.json      a file, measured for longer
        qdiag analyze kernel.ll --cpu host --measurements this-machine.json
      """)

  @Flag(help: "Measure for some seconds instead of up to a minute and a half.")
  var quick = false

  @Option(help: "The day, which goes into the file as it is.")
  var date: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let write = try outputs.writer(of: CPUMeasurements.self)
    Interruption.observe()
    let progress = ProgressLine()
    let observer = ExplainObserver(
      progress: { progress.show($0) }, shouldStop: { Interruption.isRequested })
    do {
      var request = CalibrationRequest()
      request.mode = quick ? .quick : .full
      request.date = date
      let file = try request.run(observer)
      progress.clear()
      try write(file)
    } catch let error as ExplainError {
      progress.clear()
      throw CommandError(message: error.message)
    }
  }

  /// With -o the file of measurements goes there and the table to standard output.
  private var outputs: OutputOptions {
    var output = output
    if let file = output.output, output.formats.allSatisfy({ $0.path == nil }) {
      output.formats = [
        FormatChoice(JSONRenderer.self, path: file), FormatChoice(TextRenderer.self, path: nil),
      ]
      output.output = nil
    }
    return output
  }
}
