/// A machine instruction that multiplies, and what it makes of its lanes in one loop.
public struct CodeProduct: Codable, Sendable, Equatable {
  /// Its mnemonic.
  public var instruction: String
  /// Products of an iteration that are not known to be zero, by all occurrences; nil where unknown.
  @ExplicitNull public var productsMade: Int?
  /// Products that so many occurrences could make.
  public var productsPossible: Int
  /// The width of the register for each product that there is room for: 32 for `vpmulld`, 16 for
  /// `vpmaddwd`, 8 for `vpdpbusd`.
  public var laneBits: Int
  /// Types of the elements that are multiplied, one an operand, signs included: `u8`, `s8`, `f32`.
  public var types: [String]

  public init(
    instruction: String, productsMade: Int?, productsPossible: Int, laneBits: Int, types: [String]
  ) {
    self.instruction = instruction
    self.productsMade = productsMade
    self.productsPossible = productsPossible
    self.laneBits = laneBits
    self.types = types
  }
}
