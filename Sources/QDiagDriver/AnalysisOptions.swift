public import DiagnosisModel
public import DiagnosisRules

/// What a user can choose about an analysis.
public struct AnalysisOptions: Codable, Sendable, Equatable {
  /// LLVM's name of the CPU to analyse for; nil takes the module's own.
  public var cpu: String?
  /// Features to add (`+avx512vnni`) or to take away, comma-separated as LLVM spells them.
  public var features: String?
  /// The target triple in place of the module's own.
  public var triple: String?
  /// Analyse only functions whose names match one of these globs; none stands for all functions.
  public var functions: [String]

  /// Only loops of these kinds are reported; nil for all.
  public var kinds: Set<LoopWork>?

  /// Whether machine code is generated and looked at.
  public var wantsCode: Bool
  /// The CPU whose scheduling model is used; nil is the one that code is generated for.
  public var simulateOn: String?
  /// A file of measurements of the CPU whose model is used.
  public var measurementsFile: String?
  /// The ids of the rules that judge; nil for all.
  public var rules: [String]?
  /// Whether the changes that findings ask for are tried on copies of the kernel.
  public var proves = false
  /// Whether cycles are broken down by what instructions are for.
  public var wantsBreakdown = false
  /// Functions that the user says do the same, on integers and on floats.
  public var pairs: [TwinWish] = []
  /// Whether LLVM's optimizer runs over the kernel first.
  public var optimizes = false
  /// Whether the machine code of loops is listed.
  public var wantsListing = false
  /// Whether it is asked which functions call which.
  public var wantsCallers = false
  /// Arguments of the compiler, where the input is a source; none takes those of its
  /// compile_commands.json.
  public var compilerArguments: [String] = []
  /// Samples of a run, by which the loops of machine code weigh; nil for what code and counts tell.
  public var samples: FileSamples?
  /// `off`, `on` or `fast`, as llc's `--fp-contract`; nil is `on`.
  public var contraction: String?

  public init(
    cpu: String? = nil, features: String? = nil, triple: String? = nil, functions: [String] = [],
    wantsCode: Bool = true, simulateOn: String? = nil, contraction: String? = nil
  ) {
    self.cpu = cpu
    self.features = features
    self.triple = triple
    self.functions = functions
    self.wantsCode = wantsCode
    self.simulateOn = simulateOn
    self.contraction = contraction
  }
}
