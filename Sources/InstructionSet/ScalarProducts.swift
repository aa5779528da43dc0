/// The scalar products that one call of an intrinsic forms.
///
/// For dot products and fused multiply-adds every product is a multiply-accumulate; for plain
/// multiplies it is one if an addition takes it.
public struct ScalarProducts: Sendable, Hashable {
  /// The argument whose elements are counted, from 0; nil for AMX, where the shape of the tiles
  /// is not in the types and the count is unknown.
  public let operand: Int?

  /// The numbers in that argument, and those they are multiplied with; their types are nil where the
  /// argument tells them.
  public let lhs: NumberType
  public let rhs: NumberType

  /// Products per element of the argument: 1 for most, 2 for matrix multiplies (`smmla`), 0.5
  /// where only the even or odd elements are used (`smlalb`).
  public let perElement: Double

  /// The number of products of a call whose counted argument is that wide, a scalable one at its
  /// minimum; nil where the argument does not tell.
  ///
  /// `llvm.x86.*.dpps` and `dppd` choose products by an immediate: for them it is the upper bound.
  public func count(operandBits: Int, operandElementBits: Int) -> Int? {
    guard operand != nil else { return nil }
    return Int(Double(operandBits / (lhs.bits ?? operandElementBits)) * perElement)
  }
}

extension ScalarProducts {
  /// Those of an instruction that uses every element of its operands once: an accumulator is the
  /// first argument.
  init(_ shape: ProductShape) {
    self.init(
      operand: shape.accumulates ? 1 : 0, lhs: shape.lhs, rhs: shape.rhs, perElement: 1)
  }

  /// Reads the notation of the catalogue: `1:u8*s8` is argument 1 with unsigned bytes, times signed
  /// ones; `x2`, `x4`, `/2` … after it is the rate; `s*s` or `*` leaves the width or the whole
  /// type to the argument; `-:` says that no argument tells the count. Nil for the empty text.
  init?(_ notation: Substring) {
    guard let colon = notation.firstIndex(of: ":") else { return nil }
    operand = Int(notation[..<colon])
    var pair = notation[notation.index(after: colon)...]
    var rate = 1.0
    if let mark = pair.lastIndex(where: { $0 == "x" || $0 == "/" }),
      let factor = Double(pair[pair.index(after: mark)...])
    {
      rate = pair[mark] == "x" ? factor : 1 / factor
      pair = pair[..<mark]
    }
    perElement = rate
    let sides = pair.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    lhs = NumberType(sides[0])
    rhs = NumberType(sides[1])
  }
}
