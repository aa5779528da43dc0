import ArgumentParser
import QDiagDriver

/// The CPU that a command works for.
struct TargetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The CPU, as 'qdiag cpus' lists them: cascadelake, znver5, or host.", valueName: "cpu"))
  var cpu: String?

  @Option(
    help: ArgumentHelp("Features to add or take away: +avx512vnni,-avx512f.", valueName: "list"))
  var features: String?

  @Option(help: ArgumentHelp("The target triple in place of the input's.", valueName: "triple"))
  var triple: String?
}
