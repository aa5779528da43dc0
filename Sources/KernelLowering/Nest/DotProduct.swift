/// How the products of neighbours are summed: what code is generated for a `dot`.
public enum DotProduct: Hashable, Sendable {
  /// Pairs of 16-bit elements, multiplied in 32 bits and added, in plain IR: LLVM makes `pmaddwd`,
  /// `vpdpwssd` or `smull` and `addp` of it.
  case pairs
  /// Fours of u8 and s8 elements: `pmaddubsw` adds pairs in 16 bits and saturates, `pmaddwd` by ones adds
  /// those.
  case saturatingPairs(multiply: DotInstruction, widen: DotInstruction)
  /// One instruction that adds to the accumulator.
  case instruction(DotInstruction)

  public var name: String {
    switch self {
    case .pairs: "pairs"
    case .saturatingPairs(let multiply, let widen): "\(multiply.mnemonic)_\(widen.mnemonic)"
    case .instruction(let instruction): instruction.mnemonic
    }
  }
}

/// An intrinsic `([accumulator,] left, right)` that multiplies, sums groups of neighbours and adds them.
public struct DotInstruction: Hashable, Sendable {
  /// As the vendor writes it: `sdot`.
  public let mnemonic: String
  /// LLVM's name of the intrinsic.
  public let intrinsic: String
  /// Whether the intrinsic is overloaded for the types of its accumulator and its operands.
  public let isOverloaded: Bool

  public init(_ mnemonic: String, _ intrinsic: String, isOverloaded: Bool = false) {
    self.mnemonic = mnemonic
    self.intrinsic = intrinsic
    self.isOverloaded = isOverloaded
  }
}
