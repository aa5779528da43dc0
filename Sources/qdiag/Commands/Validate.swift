import ArgumentParser
import DiagnosisModel
import FoundationEssentials
import QDiagDriver
import ReportRendering

/// `qdiag validate`: how well the models predict.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Compare predicted with measured cycles of many loops and basic blocks.",
    discussion: """
      Measures as 'qdiag measure' does; with --measurements nothing runs.

      Examples:
        qdiag validate build/kernels blocks.csv
        qdiag validate build/kernels --markdown accuracy.md
        qdiag validate --measurements measured.json --simulate-on znver5
      """)

  @Argument(
    help: ArgumentHelp(
      "Objects, files of blocks (.csv, .hex: see 'measure'), and directories of them.",
      valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Loops with their measured cycles, as JSON, in place of measuring.", valueName: "file"))
  var measurements: String?

  @Option(
    help: ArgumentHelp("The CPU whose model predicts (default: this machine's).", valueName: "cpu"))
  var simulateOn: String?

  @Option(
    help: ArgumentHelp("Write the tables into this file, too.", valueName: "file"))
  var markdown: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if paths.isEmpty == (measurements == nil) {
      throw ValidationError("name objects or blocks to measure, or a file with --measurements")
    }
  }

  func run() throws {
    let write = try output.writer(of: Validation.self)
    var request = ValidateRequest(paths: paths)
    request.measurements = measurements
    request.simulateOn = simulateOn
    let validation = try Observed.run { try request.run($0) }
    if let markdown {
      let tables = MarkdownValidation().render(validation)
      try OutputSink.writing(to: [markdown]) { try $0[0].write(Data(tables.utf8)) }
    }
    try write(validation)
  }
}
