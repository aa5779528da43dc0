/// The element types of a convolution: of its data, its weights and the sums.
public struct OperandTypes: Hashable, Codable, Sendable {
  public let data: ElementType
  public let weights: ElementType
  /// `f32` for `f32` operands, `s32` for integers.
  public let accumulator: ElementType

  /// - Throws: `WorkloadError.unsupportedTypes` unless both are `f32` or both are integers.
  public init(data: ElementType, weights: ElementType) throws(WorkloadError) {
    guard data.isInteger == weights.isInteger else {
      throw .unsupportedTypes(data: data, weights: weights)
    }
    self.init(unchecked: data, weights)
  }

  private init(unchecked data: ElementType, _ weights: ElementType) {
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
    if let type = ElementType(spelling: text) {
      self.init(unchecked: type, type)
      return
    }
    for end in text.indices {
      var rest = text[end...]
      if let separator = rest.first, ",x".contains(separator) { rest.removeFirst() }
      guard let data = ElementType(spelling: text[..<end]),
        let weights = ElementType(spelling: rest)
      else { continue }
      try self.init(data: data, weights: weights)
      return
    }
    throw .malformedTypes(text)
  }
}
