import ArgumentParser
import DiagnosisModel
import QDiagDriver

/// `qdiag host`: what this machine has for low precision.
struct Host: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Say what this CPU has for low precision, and what binaries have of it.",
    discussion: """
      Examples:
        qdiag host
        qdiag host kernel.o
        qdiag host --cpu cascadelake --format json
      """)

  @Argument(
    help: ArgumentHelp("Objects, libraries and executables to look into.", valueName: "file"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "The CPU, as 'qdiag cpus' lists them (default: this machine's).", valueName: "cpu"))
  var cpu: String?

  @OptionGroup var limit: LimitOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    let write = try output.writer(of: HostReport.self)
    var request = HostRequest()
    request.cpu = cpu
    request.paths = files
    request.limits = limit.limits
    try write(request.run())
  }
}
