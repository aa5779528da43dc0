public import DiagnosisModel

/// The element types of a convolution: of its data, its weights and the sums.
public struct OperandTypes: Hashable, Codable, Sendable {
  public let data: OperandType
  public let weights: OperandType
  /// `f32` for `f32` operands, `s32` for integers.
  public let accumulator: OperandType

  /// - Throws: `WorkloadError.unsupportedTypes` unless both are `f32` or both are integers.
  public init(data: OperandType, weights: OperandType) throws(WorkloadError) {
    guard data.isInteger == weights.isInteger else {
      throw .unsupportedTypes(data: data, weights: weights)
    }
    self.init(unchecked: data, weights)
  }

  private init(unchecked data: OperandType, _ weights: OperandType) {
    self.data = data
    self.weights = weights
    accumulator = data.isInteger ? .s32 : .f32
  }

  public static let f32 = OperandTypes(unchecked: .f32, .f32)
  public static let s8s8 = OperandTypes(unchecked: .s8, .s8)
  public static let u8s8 = OperandTypes(unchecked: .u8, .s8)
  public static let s16s16 = OperandTypes(unchecked: .s16, .s16)
  public static let s32s32 = OperandTypes(unchecked: .s32, .s32)

  /// `f32`, otherwise data then weights: `u8s8`.
  public var name: String { data.isInteger ? data.rawValue + weights.rawValue : "f32" }

  /// Reads `u8s8`, `u8,s8` or `u8xs8`; one type alone (`f32`, `s8`) stands for both operands.
  public init(parsing text: String) throws(WorkloadError) {
    if let type = OperandType(spelling: text) {
      self.init(unchecked: type, type)
      return
    }
    for end in text.indices {
      var rest = text[end...]
      if let separator = rest.first, ",x".contains(separator) { rest.removeFirst() }
      guard let data = OperandType(spelling: text[..<end]),
        let weights = OperandType(spelling: rest)
      else { continue }
      try self.init(data: data, weights: weights)
      return
    }
    throw .malformedTypes(text)
  }
}
