/// The scalar products that one call of an intrinsic forms.
///
/// For dot products and fused multiply-adds every product is a multiply-accumulate; for plain
/// multiplies it is one if an addition takes it.
struct ScalarProducts: Sendable, Hashable {
  /// The argument whose elements are counted, from 0; nil for AMX, where the shape of the tiles
  /// is not in the types and the count is unknown.
  let operand: Int?

  /// The numbers in that argument, and those they are multiplied with.
  let lhs: Multiplicand
  let rhs: Multiplicand

  /// Products per element of the argument: 1 for most, 2 for matrix multiplies (`smmla`), 0.5
  /// where only the even or odd elements are used (`smlalb`).
  let perElement: Double

  /// The number of products of a call whose counted argument is that wide, a scalable one at its
  /// minimum; nil where the argument does not tell.
  ///
  /// `llvm.x86.*.dpps` and `dppd` choose products by an immediate: for them it is the upper bound.
  func count(operandBits: Int, operandElementBits: Int) -> Int? {
    guard operand != nil else { return nil }
    return Int(Double(operandBits / (lhs.bits ?? operandElementBits)) * perElement)
  }
}

/// One side of a product.
struct Multiplicand: Sendable, Hashable {
  /// The element type as the report spells it (`i8`, `bf16`; `f8` for either 8-bit float format);
  /// nil if it is the element type of the argument.
  let elementType: String?
  /// nil for floats, and where signed and unsigned are one operation.
  let isSigned: Bool?
  /// The width of an element; nil if it is that of the argument's elements.
  let bits: Int?
}

extension ScalarProducts {
  /// Reads the notation of the tables: `1:u8*s8` is argument 1 with unsigned bytes, times signed
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
    lhs = Multiplicand(sides[0])
    rhs = Multiplicand(sides[1])
  }
}

extension Multiplicand {
  /// Reads `u8`, `s16`, `bf16`, `f32`, `s` or nothing.
  fileprivate init(_ notation: Substring) {
    bits = Int(notation.drop { $0.isLetter })
    switch notation.first {
    case "s", "u":
      isSigned = notation.first == "s"
      elementType = bits.map { "i\($0)" }
    default:
      isSigned = nil
      elementType = notation.isEmpty ? nil : String(notation)
    }
  }
}
