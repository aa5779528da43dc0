internal import DiagnosisModel

/// An expression of a loop language (TIR, TVMScript, Halide), as far as products need it. Indices are
/// not kept.
indirect enum StageExpression {
  /// A number that stands in the text.
  case literal
  case name(Substring)
  /// What is read from a buffer; type and lanes where the text says them.
  case load(buffer: Substring, type: LaneType?, lanes: Int?)
  case cast(to: LaneType, StageExpression)
  case broadcast(StageExpression, lanes: Int?)
  case product(StageExpression, StageExpression)
  /// A sum, a difference.
  case sum(StageExpression, StageExpression)
  /// A call, or an operator that is neither.
  case call(Substring, [StageExpression], type: LaneType?)

  /// Operands of the outermost operation.
  var operands: [StageExpression] {
    switch self {
    case .literal, .name, .load: []
    case .cast(_, let inner), .broadcast(let inner, _): [inner]
    case .product(let left, let right), .sum(let left, let right): [left, right]
    case .call(_, let arguments, _): arguments
    }
  }
}

/// Numbers of a vector: `int32x16`.
struct LaneType: Equatable {
  var format: NumberFormat
  /// 1 for a scalar.
  var lanes: Int

  init(format: NumberFormat, lanes: Int = 1) {
    self.format = format
    self.lanes = lanes
  }

  /// `int8`, `int32x16`, `float32x16`; nil for all else (`handle`, `bool`).
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "x", maxSplits: 1)
    guard let first = parts.first, let format = NumberFormat(spelling: first) else { return nil }
    guard parts.count > 1 else {
      self.init(format: format)
      return
    }
    // "int32xvscalex4"
    guard let lanes = Int(parts[1].split(separator: "x").last ?? ""), lanes > 0 else { return nil }
    self.init(format: format, lanes: lanes)
  }
}
