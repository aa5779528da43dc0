/// Kernels of one convolution from float32 to the best int8 that the target has, one change a rung.
public struct Ladder: Codable, Sendable, Equatable {
  /// Where the ratios come from that `costs`, `fixes` and `sentences` use.
  public enum Source: String, Codable, Sendable {
    /// The kernels ran on this machine.
    case measured
    /// A throughput model's cycles per multiply-accumulate of the hot loops.
    case predicted
  }

  public var source: Source
  /// Why nothing was measured; nil where it was.
  @ExplicitNull public var reason: String?
  /// float32 first.
  public var rungs: [Rung]
  /// How it was measured; nil where it was not.
  @ExplicitNull public var conditions: Conditions?
  /// What the steps from float32 to the kernel in question cost, in order.
  public var costs: [Cost]
  /// The rungs that are faster than the kernel in question, the fastest first.
  public var fixes: [Fix]
  /// The answer in words.
  public var sentences: [String]

  public init(
    source: Source, reason: String?, rungs: [Rung], conditions: Conditions?, costs: [Cost] = [],
    fixes: [Fix] = [], sentences: [String] = []
  ) {
    self.source = source
    self.reason = reason
    self.rungs = rungs
    self.conditions = conditions
    self.costs = costs
    self.fixes = fixes
    self.sentences = sentences
  }

  /// What a rung is in the ladder.
  public enum Role: String, Codable, Sendable {
    /// float32, which all ratios refer to.
    case baseline
    /// One change on the way to the kernel in question.
    case step
    /// The kernel that was asked about.
    case subject
    /// The same kernel on other operand types.
    case variant
    /// A better way to compute the same.
    case fix
  }

  /// How the kernels were timed.
  public struct Conditions: Codable, Sendable, Equatable {
    public var threads: Int
    /// The core's number; nil where the thread was not pinned.
    @ExplicitNull public var core: Int?
    public var rounds: Int
    /// Of the core while the kernels ran, by a chain of dependent additions; nil where unknown.
    @ExplicitNull public var coreGigahertz: Double?
    /// Of the time stamp counter, which does not follow the core; nil where there is none.
    @ExplicitNull public var tscGigahertz: Double?
    public var seconds: Double

    public init(
      threads: Int, core: Int?, rounds: Int, coreGigahertz: Double?, tscGigahertz: Double?,
      seconds: Double
    ) {
      self.threads = threads
      self.core = core
      self.rounds = rounds
      self.coreGigahertz = coreGigahertz?.rounded4
      self.tscGigahertz = tscGigahertz?.rounded4
      self.seconds = seconds.rounded4
    }
  }

  /// Why a rung takes longer, or less long, than the one before.
  public enum Cause: String, Codable, Sendable, CaseIterable {
    /// Integers are multiplied and added by two instructions, floats by one.
    case unfusedMultiplyAdd = "unfused-multiply-add"
    /// The operands are integers from the start, all steps at once.
    case integerOperands = "integer-operands"
    /// Each vector of weights is extended.
    case extendedWeights = "extended-weights"
    /// Each element of data is extended before its broadcast.
    case extendedData = "extended-data"
    /// The extend comes after the broadcast, of a vector instead of a scalar.
    case extendAfterBroadcast = "extend-after-broadcast"
    /// Another schedule computes it.
    case schedule
  }

  /// What a kernel does otherwise than the rung before it in the plan.
  public enum Change: String, Codable, Sendable, CaseIterable {
    /// Integers of 32 bits instead of floats.
    case integers
    /// Weights of their own narrow type.
    case narrowWeights = "narrow-weights"
    /// Data of its own narrow type.
    case narrowData = "narrow-data"
    /// The data is broadcast before it is extended.
    case broadcastFirst = "broadcast-first"
    /// Other signs of the operands.
    case signs
    /// Another schedule.
    case schedule
  }

  /// A part of the difference between the kernel in question and float32: the ratio of a rung less the
  /// ratio of the rung before.
  public struct Cost: Codable, Sendable, Equatable {
    /// The rung that has it and the one before has not.
    public var rung: String
    public var cause: Cause
    /// The cause in words, with the instructions that differ.
    public var explanation: String
    /// Percent of float32's time; may be negative.
    public var percent: Double
    /// Whether it is within the spread of the measurements.
    public var isWithinSpread: Bool

    public init(
      rung: String, cause: Cause, explanation: String, percent: Double, isWithinSpread: Bool
    ) {
      self.rung = rung
      self.cause = cause
      self.explanation = explanation
      self.percent = percent.rounded4
      self.isWithinSpread = isWithinSpread
    }
  }

  /// A better kernel, and what it gains.
  public struct Fix: Codable, Sendable, Equatable {
    public var rung: String
    /// Against float32: above 1 is faster.
    public var speedupOverFloat: Double
    /// Against the kernel in question.
    public var speedup: Double
    /// Whether its integers are exact on the full range of the operands.
    public var isExact: Bool

    public init(rung: String, speedupOverFloat: Double, speedup: Double, isExact: Bool) {
      self.rung = rung
      self.speedupOverFloat = speedupOverFloat.rounded4
      self.speedup = speedup.rounded4
      self.isExact = isExact
    }
  }
}
