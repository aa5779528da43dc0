import ArgumentParser

/// Whether and by which model machine code is looked at.
struct ModelOptions: ParsableArguments {
  @Flag(
    name: .customLong("ir-only"),
    help: "Look at the IR alone: several times faster, and no finding is confirmed.")
  var isIROnly = false

  @Option(
    help: ArgumentHelp(
      "Cycles by the scheduling model of this CPU instead of the target's.", valueName: "cpu"))
  var simulateOn: String?

  @Option(
    name: .customLong("measurements"),
    help: ArgumentHelp(
      "Cycles with the measurements of this file, which 'qdiag calibrate' writes.",
      valueName: "file"))
  var measurementsFile: String?

  /// The former spellings.
  @Flag(name: .customLong("no-machine"), help: .hidden)
  var noMachine = false

  @Option(name: .customLong("machine"), help: .hidden)
  var machine: String?

  var irOnly: Bool { isIROnly || noMachine }

  var measurements: String? { measurementsFile ?? machine }

  func validate() throws {
    if measurementsFile != nil, machine != nil {
      throw ValidationError("--machine is the former spelling of --measurements: write one of them")
    }
  }
}
