import ArgumentParser
import DiagnosisModel
import DiagnosisRules
import QDiagDriver
import ReportRendering

/// `qdiag analyze`: the loops of LLVM IR files.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    // Says that the root is where scripts of completions are asked for: else two more commands are parsed.
    _superCommandName: "qdiag",
    abstract: "Report what each innermost loop of a kernel does, and what slows it.",
    discussion: """
      Reads
      \(InputRegistry.help)
      What a file contains decides, then its name; - is standard input. Several
      files are analysed side by side, in child processes. What stands
      behind -- says how C and C++ are compiled.

      Examples:
        qdiag analyze kernel.ll
        qdiag analyze kernel.ll --function '__tvm_parallel_lambda*' --loops all
        clang -O3 -S -emit-llvm -o - kernel.c | qdiag analyze -
        qdiag analyze kernel.c -- -O3 -march=znver5
        qdiag analyze build --format json -o report.json --fail-on warning
        qdiag analyze build --shard 2/8 --format ndjson=part2.ndjson
      """)

  @OptionGroup var inputs: InputOptions

  @OptionGroup var target: TargetOptions

  @Option(
    help: ArgumentHelp(
      "Only functions whose names match this pattern (*, ?, [a-z]), or machine code at 0x40 or "
        + "0x40-0x80; may be repeated.",
      valueName: "glob"))
  var function: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only loops that work on int8: products, quantization, requantization.", valueName: "kind"))
  var only: LoopChoice?

  @Option(
    help: ArgumentHelp(
      "Samples of a run, by which the loops of a program or library weigh: perf.data, the text of "
        + "'perf script', or a profile as samply saves it.", valueName: "file"))
  var perf: String?

  @OptionGroup var model: ModelOptions

  @Option(
    help: ArgumentHelp(
      "How far float multiplications and additions may fuse, as llc's: off, on (the default), fast.",
      valueName: "mode"))
  var fpContract: String?

  @Option(
    help: ArgumentHelp(
      "Functions that compute the same, integers first: A=B, each a name or FILE:FUNCTION; may be "
        + "repeated. Others are paired by themselves.", valueName: "a=b"),
    transform: parsePair)
  var pair: [TwinWish] = []

  @Flag(help: "Run LLVM's optimizer (default<O3>) first, over IR that nobody optimized.")
  var optimize = false

  @Flag(
    help:
      "Try what would remove the causes on a copy of the kernel, and show cycles before and after.")
  var prove = false

  @Flag(name: .shortAndLong, help: "Show each loop in detail, not only the one that matters most.")
  var verbose = false

  @Flag(
    help:
      "List the machine code of the loop that matters most, with -v of each: ports, IR, source line."
  )
  var asm = false

  @Option(
    help: ArgumentHelp(
      "How many loops the text shows besides those with findings, or 'all'.", valueName: "n"))
  var loops = LoopLimit.usual

  @Option(
    help: ArgumentHelp(
      "Exit with status 1 when a finding is at least this severe: note, warning, error.",
      valueName: "severity"),
    transform: Severity.init(parsing:))
  var failOn: Severity?

  @OptionGroup var rules: RuleOptions

  @OptionGroup var limits: LimitOptions

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if perf != nil, inputs.cache != nil {
      throw ValidationError("--cache keeps nothing that --perf weighs: leave one of them out")
    }
    if model.irOnly, let option = optionOfCode {
      throw ValidationError("--ir-only looks at no machine code, which \(option) is about")
    }
  }

  func run() throws {
    let destinations = try output.reportDestinations()
    let list = try inputs.list()
    let status = try AnalyzeRun(
      paths: ArchivePath.expand(list.paths), options: try options, destinations: destinations,
      limits: limits.limits, loops: loops, isVerbose: verbose, failOn: failOn,
      inputErrors: list.errors, inputs: inputs
    ).run()
    if status != 0 { throw ExitCode(status) }
  }

  /// A given option that only machine code can honour.
  private var optionOfCode: String? {
    if prove { return "--prove" }
    if asm { return "--asm" }
    if perf != nil { return "--perf" }
    if !pair.isEmpty { return "--pair" }
    if model.simulateOn != nil { return "--simulate-on" }
    if model.measurements != nil { return "--measurements" }
    return fpContract == nil ? nil : "--fp-contract"
  }

  private var options: AnalysisOptions {
    get throws {
      var options = AnalysisOptions(
        cpu: target.cpu, features: target.features, triple: target.triple, functions: function,
        wantsCode: !model.irOnly, simulateOn: model.simulateOn, contraction: fpContract)
      options.measurementsFile = model.measurements
      options.proves = prove
      options.compilerArguments = CommandRunner.compilerArguments
      options.optimizes = optimize
      options.pairs = pair
      options.wantsListing = asm
      options.rules = (try? rules.ids) ?? nil
      options.kinds = only?.kinds
      options.samples = try perf.map { try FileSamples(readFrom: $0, limits: limits.limits) }
      return options
    }
  }
}

private func parsePair(_ text: String) throws -> TwinWish {
  guard let pair = TwinWish(text) else {
    throw ValidationError("--pair \(text): write two functions, gemm_s8=gemm_f32")
  }
  return pair
}

/// A number of loops, or all of them.
enum LoopLimit: ExpressibleByArgument, CustomStringConvertible {
  case first(Int)
  case all

  static let usual = LoopLimit.first(5)

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
