/// The element types of convolution operands and accumulators.
public enum OperandType: String, CaseIterable, Codable, Sendable {
  case s8, u8, s16, s32, f32

  /// Also reads the other common spellings: `i8`, `int8`, `uint8`, `i16`, `i32`, `float32`, `float`.
  public init?(spelling: some StringProtocol) {
    switch spelling.lowercased() {
    case "s8", "i8", "int8": self = .s8
    case "u8", "uint8": self = .u8
    case "s16", "i16", "int16": self = .s16
    case "s32", "i32", "int32": self = .s32
    case "f32", "float32", "float": self = .f32
    default: return nil
    }
  }

  public var bits: Int {
    switch self {
    case .s8, .u8: 8
    case .s16: 16
    case .s32, .f32: 32
    }
  }

  public var bytes: Int { bits / 8 }

  public var isInteger: Bool { self != .f32 }

  /// Whether widening keeps a sign; true for `f32`.
  public var isSigned: Bool { self != .u8 }
}
