/// The type of the numbers in an operand, as far as the instruction's name tells it.
public struct NumberType: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case signed, unsigned, float, bfloat
    /// One operation for all, or left to the operands.
    case any
  }

  public let kind: Kind
  /// The width of an element; nil where the operands tell it.
  public let bits: Int?

  public init(_ kind: Kind, _ bits: Int?) {
    self.kind = kind
    self.bits = bits
  }

  /// Reads `u8`, `s16`, `bf16`, `f32`, `s` or nothing.
  init(_ notation: Substring) {
    bits = Int(notation.drop { $0.isLetter })
    kind =
      switch notation.first {
      case "s": .signed
      case "u": .unsigned
      case "b": .bfloat
      case "f": .float
      default: .any
      }
  }

  /// nil for floats, and where signed and unsigned are one operation.
  public var isSigned: Bool? {
    switch kind {
    case .signed: true
    case .unsigned: false
    default: nil
    }
  }

  /// As reports spell it (`i8`, `bf16`; `f8` for either 8-bit float format); nil where the operands
  /// tell it.
  public var elementType: String? {
    bits.map { bits in
      switch kind {
      case .float: "f\(bits)"
      case .bfloat: "bf\(bits)"
      default: "i\(bits)"
      }
    }
  }
}

extension NumberType {
  static let s8 = NumberType(.signed, 8)
  static let u8 = NumberType(.unsigned, 8)
  static let s16 = NumberType(.signed, 16)
  static let u16 = NumberType(.unsigned, 16)
  static let s32 = NumberType(.signed, 32)
  static let u32 = NumberType(.unsigned, 32)
  static let s64 = NumberType(.signed, 64)
  static let u64 = NumberType(.unsigned, 64)
  static let i16 = NumberType(.any, 16)
  static let i32 = NumberType(.any, 32)
  static let i64 = NumberType(.any, 64)
  static let f8 = NumberType(.float, 8)
  static let f16 = NumberType(.float, 16)
  static let bf16 = NumberType(.bfloat, 16)
  static let f32 = NumberType(.float, 32)
  static let f64 = NumberType(.float, 64)
  /// Integers whose width the operands tell.
  static let s = NumberType(.signed, nil)
  static let u = NumberType(.unsigned, nil)
  static let any = NumberType(.any, nil)
  static let f = NumberType(.float, nil)
}
