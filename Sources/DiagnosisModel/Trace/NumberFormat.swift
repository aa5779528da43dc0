/// The format of numbers in a stage of compilation, signs included: `u8`, `s8`, `s32`, `f32`, `bf16`.
/// Stages whose integers have no sign (LLVM IR, MLIR) have `i8`.
public struct NumberFormat: Sendable, Hashable {
  public enum Family: Sendable, Hashable {
    case signed, unsigned, signless, float
  }

  public var family: Family
  public var bits: Int
  /// `bf16`, `f8e4m3`: floats whose name is more than their width.
  private var floatName: String?

  public init(_ family: Family, bits: Int) {
    self.family = family
    self.bits = bits
  }

  /// Reads what compilers and runtimes write: `int8`, `uint8`, `i8`, `si8`, `ui8`, `s8`, `FP32`, `float`,
  /// `tensor(uint8)` not included. Nil for what is no number, `bool` among it.
  public init?(spelling: some StringProtocol) {
    let text = spelling.lowercased()
    switch text {
    case "float", "single": self.init(.float, bits: 32)
    case "double": self.init(.float, bits: 64)
    case "half": self.init(.float, bits: 16)
    case "bf16", "bfloat16", "bfloat":
      self.init(.float, bits: 16)
      floatName = "bf16"
    default:
      let digits = text.drop { !$0.isNumber }
      let head = text.dropLast(digits.count)
      guard let bits = Int(digits.prefix { $0.isNumber }), (1...512).contains(bits) else {
        return nil
      }
      let isWhole = digits.allSatisfy(\.isNumber)
      switch head {
      case "int", "s", "si", "sint": self.init(.signed, bits: bits)
      case "uint", "u", "ui": self.init(.unsigned, bits: bits)
      case "i": self.init(.signless, bits: bits)
      case "float", "f", "fp": self.init(.float, bits: bits)
      default: return nil
      }
      // "float8_e4m3fn" and its kin; "int8x16" is no format of one number.
      if !isWhole {
        guard family == .float, bits <= 8 else { return nil }
        floatName = "f" + digits
      }
    }
  }

  public static let f32 = NumberFormat(.float, bits: 32)
  public static let s32 = NumberFormat(.signed, bits: 32)
  public static let s8 = NumberFormat(.signed, bits: 8)
  public static let u8 = NumberFormat(.unsigned, bits: 8)

  public var isFloat: Bool { family == .float }
  public var isInteger: Bool { !isFloat }
  /// An integer of at most eight bits: what quantization makes.
  public var isNarrow: Bool { isInteger && (2...8).contains(bits) }

  public var spelling: String {
    switch family {
    case .signed: "s\(bits)"
    case .unsigned: "u\(bits)"
    case .signless: "i\(bits)"
    case .float: floatName ?? "f\(bits)"
    }
  }
}

extension NumberFormat: CustomStringConvertible {
  public var description: String { spelling }
}

extension NumberFormat: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let format = NumberFormat(spelling: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no format of numbers")
    }
    self = format
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(spelling)
  }
}
