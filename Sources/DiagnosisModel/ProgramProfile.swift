/// Where the time of a running program goes, and what slows the loops that take most of it. Its encoding is
/// `qdiag.profile/1`.
public struct ProgramProfile: Codable, Sendable, Equatable {
  public static let schema = "qdiag.profile/1"

  public var schema = ProgramProfile.schema
  public var tool: Tool
  /// The file that was read, or the command that ran.
  public var subject: String
  public var target: Target
  public var samples: Int
  /// From the first sample to the last, by the clock.
  public var seconds: Double
  /// How many processors were busy on the average; nil where the samples do not tell.
  @ExplicitNull public var busyProcessors: Double?
  public var processes: Int
  public var threads: Int
  /// The fastest instruction of the target that multiplies bytes as they are; nil where it has none.
  @ExplicitNull public var bytePeak: CodeProfile.Peak?
  /// One sentence; nil where there are too few samples for one.
  @ExplicitNull public var verdict: String?
  /// Those with most samples first.
  public var loops: [SampledLoop]
  /// Code that is no innermost loop, most first.
  public var elsewhere: [SampledPlace]
  /// Kernels of a traced model that loops were tied to, most first; nil, and left out, where nothing was traced.
  public var kernels: [TracedKernel]?
  public var diagnostics: [Diagnostic]

  public init(tool: Tool, subject: String, target: Target, samples: Int, seconds: Double) {
    self.tool = tool
    self.subject = subject
    self.target = target
    self.samples = samples
    self.seconds = seconds.rounded4
    processes = 0
    threads = 0
    loops = []
    elsewhere = []
    diagnostics = []
  }

  /// A loop that was met running.
  public struct SampledLoop: Codable, Sendable, Equatable {
    /// Of all samples.
    public var share: Double
    public var samples: Int
    /// The file that it stands in; `[jit]` for code that a program made.
    public var object: String
    public var kind: LoopWork
    public var profile: LoopProfile
    public var findings: [Finding]

    public init(
      share: Double, samples: Int, object: String, kind: LoopWork, profile: LoopProfile,
      findings: [Finding]
    ) {
      self.share = share.rounded4
      self.samples = samples
      self.object = object
      self.kind = kind
      self.profile = profile
      self.findings = findings
    }
  }

  /// A kernel that a compiler's or a runtime's dumps show, and the loops that compute it.
  public struct TracedKernel: Codable, Sendable, Equatable {
    public enum Tie: String, Codable, Sendable {
      /// A stage knows it by the name of the function that was sampled.
      case name
      /// It is the only one of the model whose products are of that kind.
      case kind
    }

    public var build: String
    public var name: String
    public var tie: Tie
    /// Of all samples.
    public var share: Double
    /// The `id`s of the loops.
    public var loops: [String]
    /// What the trace says of it, in sentences.
    public var answer: [String]

    public init(
      build: String, name: String, tie: Tie, share: Double, loops: [String], answer: [String]
    ) {
      self.build = build
      self.name = name
      self.tie = tie
      self.share = share.rounded4
      self.loops = loops
      self.answer = answer
    }
  }

  /// Time that no innermost loop took.
  public struct SampledPlace: Codable, Sendable, Equatable {
    public enum Kind: String, Codable, Sendable {
      /// Code outside of innermost loops.
      case code
      /// The interpreter of Python.
      case python
      case kernel
      /// Code that is gone, or that nothing could be said of.
      case unknown
    }

    public var share: Double
    public var samples: Int
    public var kind: Kind
    @ExplicitNull public var object: String?
    @ExplicitNull public var symbol: String?
    /// The symbol as the source spells it; nil where that is no other name.
    @ExplicitNull public var demangled: String?

    public init(
      share: Double, samples: Int, kind: Kind, object: String?, symbol: String?,
      demangled: String? = nil
    ) {
      self.share = share.rounded4
      self.samples = samples
      self.kind = kind
      self.object = object
      self.symbol = symbol
      self.demangled = demangled
    }
  }
}
