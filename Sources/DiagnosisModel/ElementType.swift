/// The type of a value or of a vector's elements, encoded as `i8`, `f32`, `ptr` or LLVM's spelling.
public enum ElementType: Sendable, Hashable {
  case integer(bits: Int)
  /// half, bfloat, float and double.
  case f16, bf16, f32, f64
  case pointer
  /// LLVM's own spelling.
  case other(String)

  public init(spelling: String) {
    switch spelling {
    case "f16": self = .f16
    case "bf16": self = .bf16
    case "f32": self = .f32
    case "f64": self = .f64
    case "ptr": self = .pointer
    default:
      if spelling.utf8.first == UInt8(ascii: "i"), let bits = Int(spelling.dropFirst()), bits > 0 {
        self = .integer(bits: bits)
      } else {
        self = .other(spelling)
      }
    }
  }

  public var spelling: String {
    switch self {
    // The usual ones as literals: a report writes them by the thousand.
    case .integer(bits: 1): "i1"
    case .integer(bits: 8): "i8"
    case .integer(bits: 16): "i16"
    case .integer(bits: 32): "i32"
    case .integer(bits: 64): "i64"
    case .integer(let bits): "i\(bits)"
    case .f16: "f16"
    case .bf16: "bf16"
    case .f32: "f32"
    case .f64: "f64"
    case .pointer: "ptr"
    case .other(let spelling): spelling
    }
  }

  public static let i8 = ElementType.integer(bits: 8)
  public static let i16 = ElementType.integer(bits: 16)
  public static let i32 = ElementType.integer(bits: 32)
  public static let i64 = ElementType.integer(bits: 64)

  /// The width of an integer; nil for other types.
  public var integerBits: Int? {
    if case .integer(let bits) = self { bits } else { nil }
  }

  /// The width of an integer or a float; nil for other types.
  public var bits: Int? {
    switch self {
    case .integer(let bits): bits
    case .f16, .bf16: 16
    case .f32: 32
    case .f64: 64
    case .pointer, .other: nil
    }
  }
}

extension ElementType: CustomStringConvertible {
  public var description: String { spelling }
}

extension ElementType: Comparable {
  /// By spelling, so that reports list types in the order that a reader expects of names.
  public static func < (left: ElementType, right: ElementType) -> Bool {
    left.spelling < right.spelling
  }
}

extension ElementType: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(spelling: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(spelling)
  }
}
