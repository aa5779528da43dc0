import ArgumentParser
import DiagnosisModel
import QDiagDriver

/// `qdiag profile`: where a program's time goes, and what slows the loops that take it.
struct Profile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Sample a running program, and say what slows the loops that take its time.",
    discussion: """
      Runs a program under Linux' perf, by a clock that virtual machines have as
      well, and disassembles what was sampled: executables, libraries, and code that
      the program made in memory. What the program prints goes to standard error.

      Examples:
        qdiag profile -- python3 run.py
        qdiag profile --format json -o profile.json -- ./bench
        qdiag profile --perf perf.data
        qdiag profile --trace dumps/ -- python3 run.py
      """)

  @Option(
    help: ArgumentHelp(
      "Samples in place of a program: perf.data, the text of 'perf script', or a profile (JSON) as "
        + "samply saves it.",
      valueName: "file"))
  var perf: String?

  @Option(
    help: ArgumentHelp(
      "Dumps of the model's compilation, as 'qdiag trace' reads them: its kernels get the time of their loops; "
        + "may be repeated.", valueName: "path"))
  var trace: [String] = []

  @Option(
    help: ArgumentHelp(
      "The CPU that loops are judged for, as 'qdiag cpus' lists them (default: this machine's).",
      valueName: "cpu"))
  var cpu: String?

  @Option(help: ArgumentHelp("Samples a second.", valueName: "hertz"))
  var frequency = 997

  @OptionGroup var limit: LimitOptions

  @OptionGroup var output: OutputOptions

  @Argument(
    parsing: .postTerminator,
    help: ArgumentHelp("The program with its arguments, behind --.", valueName: "command"))
  var command: [String] = []

  func validate() throws {
    if command.isEmpty == (perf == nil) {
      throw ValidationError("name a program behind --, or samples with --perf")
    }
    guard (1...20000).contains(frequency) else {
      throw ValidationError("--frequency \(frequency): it must be 1 to 20000")
    }
  }

  func run() throws {
    let write = try output.writer(of: ProgramProfile.self)
    var request = ProfileRequest()
    request.command = command
    request.perfFile = perf
    request.cpu = cpu
    request.frequency = frequency
    request.limits = limit.limits
    let progress = ProgressLine()
    defer { progress.clear() }
    // What cannot be read should not cost a run of the program.
    let traced = try trace.isEmpty ? nil : tracedModel()
    var profile = try request.run(
      ExplainObserver(progress: { progress.show($0) }, shouldStop: { false }))
    if let traced { profile.tie(to: traced) }
    try write(profile)
  }

  private func tracedModel() throws -> Trace {
    var options = AnalysisOptions()
    options.cpu = cpu
    let request = TraceRequest(paths: trace, options: options, limits: limit.limits)
    let (model, isWhole) = try TraceRun(request: request).run()
    guard let model, isWhole else { throw ExitCode(2) }
    return model
  }
}
