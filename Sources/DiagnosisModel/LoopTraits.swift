/// What the shape of a loop's IR says beside its counts.
public struct LoopTraits: Codable, Sendable, Equatable {
  /// Values that each iteration adds to and hands to the next, the most first.
  public var accumulators: [Accumulator]
  /// Loads and stores of variables that the optimizer would keep in registers.
  public var stackVariableAccesses: Int
  /// Multiplications of data in 64 bits whose operands were extended from 32: fixed-point scaling.
  public var wideMultiplies: Int
  /// Divisions of integer data by what is no power of two.
  public var divisions: Int
  /// Instructions that add the lanes of a vector of integers to each other in every iteration.
  public var laneSums: Int
  /// Stores of sums of products to where the iteration loaded them from.
  public var sumsInMemory: Int

  public init(
    accumulators: [Accumulator] = [], stackVariableAccesses: Int = 0, wideMultiplies: Int = 0,
    divisions: Int = 0, laneSums: Int = 0, sumsInMemory: Int = 0
  ) {
    self.laneSums = laneSums
    self.sumsInMemory = sumsInMemory
    self.accumulators = accumulators
    self.stackVariableAccesses = stackVariableAccesses
    self.wideMultiplies = wideMultiplies
    self.divisions = divisions
  }

  /// Accumulators of one type.
  public struct Accumulator: Codable, Sendable, Hashable {
    public var elementType: ElementType
    /// 1 for scalars; the least number for scalable vectors.
    public var lanes: Int
    /// Whether its lanes are summed after the loop.
    public var isReducedAfterwards: Bool
    public var count: Int

    public init(elementType: ElementType, lanes: Int, isReducedAfterwards: Bool, count: Int) {
      self.elementType = elementType
      self.lanes = lanes
      self.isReducedAfterwards = isReducedAfterwards
      self.count = count
    }
  }
}
