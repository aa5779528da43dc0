import ArgumentParser
import DiagnosisModel
import FoundationEssentials
import QDiagDriver
import ReportRendering

/// `qdiag analyze`: the loops of kernels, as IR and as machine code.
struct Analyze: ConcurrentCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Report what each innermost loop of a kernel does, and what slows it.",
    discussion: """
      Reads
      \(InputRegistry.help)
      What a file contains decides, then its name; - is standard input. Several
      files are analysed side by side, each in a process of its own.

      Examples:
        qdiag analyze kernel.ll
        qdiag analyze kernel.ll --function '__tvm_parallel_lambda*' --loops all
        clang -O3 -S -emit-llvm -o - kernel.c | qdiag analyze -
        qdiag analyze build/*.ll --format json -o report.json --fail-on warning
      """)

  @Argument(help: ArgumentHelp("Files to analyse; - is standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup var target: TargetOptions

  @Option(
    help: ArgumentHelp(
      "Only functions whose names match this pattern (*, ?, [a-z]).", valueName: "glob"))
  var function: String?

  @OptionGroup var model: ModelOptions

  @Option(
    help: ArgumentHelp(
      "How far float multiplications and additions may fuse, as llc's: off, on, fast.",
      valueName: "mode"))
  var fpContract = "on"

  @Option(
    help: ArgumentHelp(
      "How many loops the text shows besides those with findings, or 'all'.", valueName: "n"))
  var loops = LoopLimit.first(5)

  @Option(
    help: ArgumentHelp(
      "Exit with status 1 when a finding is at least this severe: note, warning, error.",
      valueName: "severity"),
    transform: parseSeverity)
  var failOn: Severity?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if files.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input (-) can be analysed only once")
    }
  }

  var needsConcurrency: Bool { files.count > 1 }

  func run() throws {
    guard let only = files.first else { return }
    let report = try FileAnalysis.guardedReport(on: only, options: options)
    let collection = ReportCollection(tool: ToolIdentity.tool, reports: [report])
    try output.write(
      json: { try JSONReport.render(collection) }, text: { text.render(report) })
    try failIfNeeded(report.findings)
  }

  func runConcurrently() async throws {
    let collection = await analyzeSideBySide(options)
    for error in collection.errors {
      StandardError.write("error: \(error.path): \(error.message)")
    }
    try output.write(
      json: { try JSONReport.render(collection) }, text: { text.render(collection) })
    if !collection.errors.isEmpty { throw CommandRunner.failure }
    try failIfNeeded(collection.reports.flatMap(\.findings))
  }

  private var options: AnalysisOptions {
    var options = AnalysisOptions(
      cpu: target.cpu, features: target.features, triple: target.triple, function: function,
      machine: !model.irOnly, simulateOn: model.simulateOn, contraction: fpContract)
    options.machineFile = model.measurements
    return options
  }

  private var text: TextReport { TextReport(style: output.style, loopLimit: loops.limit) }

  private func failIfNeeded(_ findings: [Finding]) throws {
    if let failOn, findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
  }

  private func analyzeSideBySide(_ options: AnalysisOptions) async -> ReportCollection {
    let progress = ProgressLine()
    defer { progress.clear() }
    let batch = BatchAnalysis(
      paths: files, options: options,
      parallelism: ProcessInfo.processInfo.activeProcessorCount)
    return await batch.run { progress.show("\($0) of \(files.count) files") }
  }
}

private func parseSeverity(_ text: String) throws -> Severity {
  guard let severity = Severity(rawValue: text) else {
    throw ValidationError("there is no severity '\(text)'; there are: note, warning, error")
  }
  return severity
}

/// A number of loops, or all of them.
enum LoopLimit: ExpressibleByArgument, CustomStringConvertible {
  case first(Int)
  case all

  init?(argument: String) {
    if argument == "all" {
      self = .all
    } else if let count = Int(argument), count >= 0 {
      self = .first(count)
    } else {
      return nil
    }
  }

  var limit: Int? {
    switch self {
    case .first(let count): count
    case .all: nil
    }
  }

  var description: String { limit.map(String.init) ?? "all" }
}
