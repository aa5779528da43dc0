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
      """)

  @Option(
    help: ArgumentHelp(
      "Samples in place of a program: perf.data, the text of 'perf script', or a profile (JSON) as "
        + "samply saves it.",
      valueName: "file"))
  var perf: String?

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
    try write(request.run(ExplainObserver(progress: { progress.show($0) }, shouldStop: { false })))
  }
}
