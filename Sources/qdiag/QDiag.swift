import ArgumentParser
import QDiagDriver
import ReportRendering

@main
struct QDiag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qdiag",
    abstract: "Tells why the code a compiler generated for an int8 kernel is slow.",
    discussion: """
      Examples:
        qdiag analyze kernel.ll                what each inner loop does
        qdiag analyze *.ll --format json       reports for a CI job
        qdiag check build/                     are kernels as qdiag.yml demands?
        qdiag compare float32.ll int8.ll       what makes one slower
        qdiag explain --schedule spatial-pack  float32 against int8
        qdiag trace dumps/                     where the width changed
        qdiag calibrate -o this-machine.json   what its instructions cost
        qdiag measure kernel.o                 what its loops take here
        qdiag profile -- python3 run.py        where the time goes, and why
        qdiag rules widening-fallback          what a finding means

      Topics, by 'qdiag help TOPIC': \(HelpTopic.all.map(\.name).joined(separator: ", ")).

      Exit status: 0 done; 1 findings at or above --fail-on; 2 the work could not be done.
      """,
    version: ToolIdentity.version,
    subcommands: [
      Analyze.self, Check.self, Init.self, Diff.self, Merge.self, Compare.self, Explain.self,
      TraceCommand.self, Schedules.self, CPUs.self, Calibrate.self, Measure.self, Validate.self,
      Profile.self, Host.self, Rules.self,
    ])

  static func main() {
    // To parse a command line takes longer than all else that this needs.
    if CommandLine.arguments.dropFirst().elementsEqual(["--version"]) {
      return print(ToolIdentity.version)
    }
    if CommandLine.arguments.dropFirst().elementsEqual(["--version", "--json"]) {
      return printIdentity()
    }
    if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "help" {
      HelpTopic.answer(CommandLine.arguments[2])
    }
    CommandRunner.run(QDiag.self)
  }

  /// `{"llvm":"22.1.8","name":"qdiag","schemas":{"analyze":"qdiag.report/2",…},"version":"0.1.0"}`.
  private static func printIdentity() {
    do {
      try OutputSink(nil).write(JSONRenderer().render(ToolDescription(ToolIdentity.tool)))
    } catch {
      CommandRunner.end(error, QDiag.self)
    }
  }
}
