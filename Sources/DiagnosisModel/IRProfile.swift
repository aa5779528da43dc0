/// What a loop does per iteration, as IR.
public struct IRProfile: Codable, Sendable, Equatable {
  /// The name of the header block as LLVM prints it.
  public var header: String
  /// Iterations each time the loop is entered; nil where unknown or where there is no loop.
  @ExplicitNull public var tripCount: Int?
  public var instructionMix: [InstructionMixRow]
  public var summary: LoopSummary
  public var products: [Product]
  public var casts: [CastGroup]
  /// Nil where nobody looked.
  public var traits: LoopTraits?

  public init(
    header: String, tripCount: Int?, instructionMix: [InstructionMixRow], summary: LoopSummary,
    products: [Product] = [], casts: [CastGroup] = [], traits: LoopTraits? = nil
  ) {
    self.header = header
    self.tripCount = tripCount
    self.instructionMix = instructionMix
    self.summary = summary
    self.products = products
    self.casts = casts
    self.traits = traits
  }

  /// All instructions of the mix.
  public var instructionCount: Int { instructionMix.reduce(0) { $0 + $1.count } }

  /// Rows of a category that work on vectors, counted.
  public func vectorCount(_ category: OperationCategory) -> Int {
    instructionMix.filter { $0.category == category && $0.isVector }.reduce(0) { $0 + $1.count }
  }
}
