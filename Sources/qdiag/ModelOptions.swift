import ArgumentParser

/// Whether and by which model machine code is looked at.
struct ModelOptions: ParsableArguments {
  @Flag(help: "Look at the IR alone: several times faster, and no finding is confirmed.")
  var noMachine = false

  @Option(
    help: ArgumentHelp(
      "Cycles by the scheduling model of this CPU instead of the target's.", valueName: "cpu"))
  var simulateOn: String?

  @Option(
    help: ArgumentHelp(
      "Cycles with the measurements of this file, which 'qdiag calibrate' writes.",
      valueName: "file"))
  var machine: String?
}
