import ArgumentParser
import DiagnosisModel
import QDiagDriver
import ReportRendering

/// `qdiag cpus`: what `--cpu` and `--simulate-on` take.
struct CPUs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cpus",
    abstract: "List the CPUs that can be named, and what is known of each.",
    discussion: """
      Examples:
        qdiag cpus
        qdiag cpus aarch64
        qdiag cpus x86_64 --format json
      """)

  @Argument(
    help: ArgumentHelp(
      "An architecture or a triple (default: x86_64, aarch64 and riscv64).", valueName: "arch"))
  var architecture: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    do {
      let write = try output.writer(of: CPUList.self)
      try write(CPUsRequest(architecture: architecture).run())
    } catch let error as ExplainError {
      throw CommandError(message: error.message)
    }
  }
}
