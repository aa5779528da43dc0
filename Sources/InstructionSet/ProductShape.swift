/// What a machine instruction multiplies, and what becomes of the products.
public struct ProductShape: Sendable, Hashable {
  /// The numbers that are multiplied, in the order of the intrinsic's arguments.
  public let lhs: NumberType
  public let rhs: NumberType

  /// Products that are summed in a lane of the result: 1 for `vpmulld` and FMA, 2 for `vpmaddwd`,
  /// 4 for `vpdpbusd` and `sdot`, 8 for `smmla`, 64 for a full AMX tile of bytes.
  public let summed: Int

  /// A lane of the result. Its width is nil where the operands tell it.
  public let result: NumberType

  /// Whether the sums are added to what the result's register holds: `vpdpbusd`, `sdot`, FMA.
  public let accumulates: Bool

  /// Whether sums that do not fit are clamped: `vpmaddubsw`, `vpdpbusds`.
  public let saturates: Bool

  /// Whether only the lowest lane is computed: `vmulss`.
  public let isScalar: Bool

  init(
    _ lhs: NumberType, _ rhs: NumberType, summed: Int = 1, in result: NumberType,
    accumulates: Bool = false, saturates: Bool = false, isScalar: Bool = false
  ) {
    self.lhs = lhs
    self.rhs = rhs
    self.summed = summed
    self.result = result
    self.accumulates = accumulates
    self.saturates = saturates
    self.isScalar = isScalar
  }

  /// Products that one execution can make; nil where neither the name nor the operands tell.
  ///
  /// Those that the operands make zero count as well: a `vpmaddwd` of extended numbers makes half of
  /// them. For `dpps` an immediate chooses, for AMX the shape of the tiles: there it is the most.
  ///
  /// - Parameters:
  ///   - vectorBits: the widest vector register, the minimum of a scalable one.
  ///   - operands: as a disassembler prints them; Arm's hold the lanes (`v0.4s`).
  public func productsPossible(vectorBits: Int, operands: String) -> Int? {
    if isScalar { return summed }
    if let arrangement = Arrangement(firstOf: operands) {
      return (arrangement.lanes ?? vectorBits / arrangement.elementBits) * summed
    }
    if Arrangement.isScalarRegister(operands) { return summed }
    guard let bits = result.bits, vectorBits > 0 else { return nil }
    return vectorBits / bits * summed
  }

  /// The width of the numbers that are multiplied; nil where neither the name nor the operands tell.
  public func multipliedBits(operands: String) -> Int? {
    lhs.bits ?? Arrangement(lastOf: operands)?.elementBits
  }
}
