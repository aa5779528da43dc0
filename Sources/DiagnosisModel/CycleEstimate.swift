/// Cycles of an iteration by one method.
public struct CycleEstimate: Codable, Sendable, Equatable {
  public enum Method: String, Codable, Sendable {
    /// The largest lower bound: ports, dispatch, dependencies.
    case bounds
    /// The loop run through the corrected model, iteration after iteration.
    case simulation
    /// LLVM's MCA, with LLVM's model as it is.
    case mca
  }

  public var method: Method
  public var cyclesPerIteration: Double

  public init(method: Method, cyclesPerIteration: Double) {
    self.method = method
    self.cyclesPerIteration = cyclesPerIteration.rounded4
  }
}

/// Between which cycles four in five measured loops of a kind lie.
public struct CycleInterval: Codable, Sendable, Equatable {
  public var low: Double
  public var high: Double
  /// What loops were compared: `gather`, `division`, `short` (fewer than three cycles), `other`.
  public var kind: String
  /// How many.
  public var loops: Int

  public init(low: Double, high: Double, kind: String, loops: Int) {
    self.low = low.rounded4
    self.high = high.rounded4
    self.kind = kind
    self.loops = loops
  }
}

/// Cycles of an iteration by the clock of the core that ran it.
public struct MeasuredCycles: Codable, Sendable, Equatable {
  public var cyclesPerIteration: Double

  public init(cyclesPerIteration: Double) {
    self.cyclesPerIteration = cyclesPerIteration.rounded4
  }
}

/// A change to the machine code of a loop whose worth is computed.
public enum CodeChange: String, Codable, Sendable, CaseIterable {
  case withoutExtends = "without-extends"
  /// Broadcasts and moves from general registers.
  case withoutBroadcasts = "without-broadcasts"
  case withoutShuffles = "without-shuffles"
  /// Conversions and truncates.
  case withoutConversions = "without-conversions"
  /// Additions that the multiplications would do, were there a fused instruction.
  case fusedAdditions = "fused-additions"
  /// Loads and stores of spilled registers.
  case withoutStackReferences = "without-stack-references"
  /// Gathers and scatters, with what serves them.
  case withoutGathers = "without-gathers"
  /// 64-bit arithmetic and divisions that scale sums.
  case withoutWideScaling = "without-wide-scaling"
  /// What adds the lanes of a vector to each other.
  case withoutLaneSums = "without-lane-sums"
  /// Loads and stores of sums that could stay in registers.
  case withoutSumsInMemory = "without-sums-in-memory"
  /// Sums of half the width: half of the arithmetic and of the extends.
  case withNarrowSums = "with-narrow-sums"
  /// Subtractions of zero points.
  case withoutZeroPoints = "without-zero-points"
  /// Products of bytes summed in fours, or of bf16 in pairs, by the CPU's dot product, without extends: as many
  /// as the products need.
  case withDotProducts = "with-dot-products"
  /// Products of 16 bits summed in pairs.
  case withPairs = "with-pairs"
}
