internal import DiagnosisModel
internal import InstructionSet

/// What is known of the elements that a register holds: what they were before they were widened, and in
/// which lanes they stand.
struct LaneValue: Equatable {
  /// The elements before the first cast; nil where only what multiplies them tells.
  var element: ElementType?
  /// The width of a lane, in bits; nil where nothing tells.
  var laneBits: Int?
  /// The innermost first.
  var casts: [CastOperation] = []
  var broadcast = false
  var source: ValueSource = .other
  /// Whether something that stays the same was subtracted after an extend.
  var zeroPoint = false
  /// Lanes hold their element twice: the first half of an extend by a shift.
  var isDoubled = false

  static let unknown = LaneValue()

  /// The value with elements made wider.
  func extended(from: Int?, to: Int, isSigned: Bool) -> LaneValue {
    var value = self
    // Widened in two steps it is one cast; a number without a sign stays one. Read in other lanes it is
    // another number.
    if value.casts.isEmpty || from != nil && value.laneBits != from {
      if value.element?.integerBits == nil || value.laneBits != from {
        value.element = from.map { .integer(bits: $0) } ?? value.element
      }
      value.casts = [isSigned ? .sext : .zext]
      value.zeroPoint = false
    }
    value.laneBits = to
    value.isDoubled = false
    return value
  }

  /// A product's operand, of which the instruction says what it takes it for.
  func operand(takenAs number: NumberType, bits: Int?) -> Product.Operand {
    var casts = casts
    var from = element
    if from == nil || self.casts.isEmpty && laneBits == nil {
      from = from ?? Self.element(number, bits: bits)
    }
    if from?.integerBits == nil, !casts.isEmpty, casts.allSatisfy(\.isIntegerExtend) { casts = [] }
    return Product.Operand(
      fromType: from ?? .other("unknown"), casts: casts, broadcast: broadcast, source: source,
      zeroPoint: zeroPoint)
  }

  static func element(_ number: NumberType, bits: Int?) -> ElementType? {
    guard let bits = number.bits ?? bits else { return nil }
    switch (number.kind, bits) {
    case (.float, 16): return .f16
    case (.float, 32): return .f32
    case (.float, 64): return .f64
    case (.bfloat, _): return .bf16
    case (.float, _): return nil
    default: return .integer(bits: bits)
    }
  }
}
