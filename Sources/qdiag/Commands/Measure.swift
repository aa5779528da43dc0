import ArgumentParser
import DiagnosisModel
import QDiagDriver

/// `qdiag measure`: what loops take on this machine.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Run the innermost loops of a kernel on scratch memory, beside what models say.",
    discussion: """
      Each loop's own instructions run in a child process that can do nothing but
      compute. Nothing else of the kernel runs. Loops with calls, indirect jumps
      or system instructions are refused.

      Examples:
        qdiag measure kernel.o --function 'gemm*'
        qdiag measure kernel.ll --function conv --loop conv:0x70 --cpu host
        qdiag measure --blocks blocks.csv --format json -o blocks.json
      """)

  @Argument(
    help: ArgumentHelp("A kernel that 'analyze' reads: IR, assembly, an object.", valueName: "file")
  )
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Only functions whose names match this pattern (*, ?, [a-z]).", valueName: "glob"))
  var function: String?

  @Option(
    help: ArgumentHelp("Only this loop: function:0x70 or 0x70.", valueName: "id"))
  var loop: String?

  @Option(
    help: ArgumentHelp(
      "Which way branches inside a loop go: fall-through or taken.", valueName: "way"))
  var path = BranchWay.fallThrough

  @Option(
    help: ArgumentHelp(
      "Basic blocks as hexadecimal machine code, one a line, in place of a kernel.",
      valueName: "file"))
  var blocks: String?

  @Option(
    help: ArgumentHelp(
      "The CPU that IR is compiled for, as 'qdiag cpus' lists them, or host.", valueName: "cpu"))
  var cpu: String?

  @Option(
    help: ArgumentHelp(
      "Cycles by the model of this CPU instead of this machine's.", valueName: "cpu"))
  var simulateOn: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if (file == nil) == (blocks == nil) {
      throw ValidationError("name one kernel, or a file of blocks with --blocks")
    }
    if blocks != nil, function != nil || loop != nil || cpu != nil {
      throw ValidationError("--blocks: a block has no function, no loop and no CPU to choose")
    }
  }

  func run() throws {
    let write = try output.writer(of: LoopMeasurements.self)
    var request = MeasureRequest(path: file ?? blocks ?? "")
    request.isBlocks = blocks != nil
    request.function = function
    request.loop = loop
    request.followsBranches = path == .taken
    request.cpu = cpu
    request.simulateOn = simulateOn
    try write(Observed.run { try request.run($0) })
  }
}

/// Which side of a branch inside a loop is measured.
enum BranchWay: String, ExpressibleByArgument, CaseIterable {
  case fallThrough = "fall-through"
  case taken
}

/// Long work with a progress line, which Ctrl-C asks to end.
enum Observed {
  static func run<Result>(_ work: (ExplainObserver) throws -> Result) rethrows -> Result {
    Interruption.observe()
    let progress = ProgressLine()
    defer { progress.clear() }
    return try work(
      ExplainObserver(
        progress: { progress.show($0) }, shouldStop: { Interruption.isRequested }))
  }
}
