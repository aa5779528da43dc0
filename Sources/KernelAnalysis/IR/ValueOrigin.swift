internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Where a value comes from, seen through extends, conversions, broadcasts and zero points.
struct ValueOrigin {
  /// The type before the first cast.
  private(set) var type: IRType
  /// The casts on the way, the innermost first.
  private(set) var casts: [CastOperation] = []
  private(set) var broadcast = false
  private(set) var source = ValueSource.other
  /// Whether something that does not change was subtracted (or added) after an extend.
  private(set) var zeroPoint = false
  /// Whether lanes were taken out or put together on the way.
  private var isRearranged = false

  /// - Parameter isFixed: whether a value can be a zero point.
  init(of value: Value, isFixed: (Value) -> Bool = { _ in false }) {
    type = value.type
    var current = value
    // Each step leads to an operand; only phis, at which the walk stops, could make it endless.
    while let instruction = current.instruction {
      if let inner = Self.beforeZeroPoint(instruction, isFixed) {
        self = inner.followed(by: self)
        return
      }
      guard let operand = step(through: instruction) else {
        source = isRearranged ? .shuffle : Self.source(of: instruction)
        return
      }
      current = operand
    }
    source = current.isConstant ? .constant : .parameter
  }

  /// The origin of what a zero point is subtracted from, nil where `instruction` does nothing like it.
  private static func beforeZeroPoint(
    _ instruction: Instruction, _ isFixed: (Value) -> Bool
  ) -> ValueOrigin? {
    guard instruction.opcode == .sub || instruction.opcode == .add else { return nil }
    let sides = [instruction.operand(0), instruction.operand(1)]
    guard let fixed = sides.firstIndex(where: isFixed), !isFixed(sides[1 - fixed]) else {
      return nil
    }
    var origin = ValueOrigin(of: sides[1 - fixed], isFixed: isFixed)
    guard origin.casts.contains(where: \.isIntegerExtend) else { return nil }
    origin.zeroPoint = true
    return origin
  }

  /// This origin, with what `outer` saw on the way to it.
  private func followed(by outer: ValueOrigin) -> ValueOrigin {
    var origin = self
    origin.casts += outer.casts
    origin.broadcast = broadcast || outer.broadcast
    return origin
  }

  /// Whether it is loaded and widened: data, more than likely, and no index.
  var isNarrowLoad: Bool { source == .load && !casts.isEmpty }

  /// The operand that `instruction` passes on, nil where the value is made there.
  private mutating func step(through instruction: Instruction) -> Value? {
    if let cast = instruction.opcode.wideningCast {
      casts.insert(cast, at: 0)
      type = instruction.operand(0).type
      return instruction.operand(0)
    }
    switch instruction.opcode {
    case .freeze:
      return instruction.operand(0)
    case .shufflevector:
      return shuffleSource(of: instruction)
    case .extractelement:
      isRearranged = true
      type = instruction.operand(0).type
      return instruction.operand(0)
    case .insertelement where instruction.operand(0).isUndefined || isGathered(instruction):
      if !instruction.operand(0).isUndefined { isRearranged = true }
      type = instruction.operand(1).type
      return instruction.operand(1)
    default:
      return nil
    }
  }

  /// Whether a vector is put together of scalars, of which the last stands for all: the first one was
  /// inserted into nothing. Scalar code that was vectorized in straight lines is full of these.
  private func isGathered(_ insert: Instruction) -> Bool {
    var current = insert
    for _ in 0..<insert.type.lanes {
      let base = current.operand(0)
      if base.isUndefined { return true }
      guard let next = base.instruction, next.opcode == .insertelement,
        Self.castsOnly(of: next.operand(1)) == Self.castsOnly(of: insert.operand(1))
      else { return false }
      current = next
    }
    return false
  }

  private static func castsOnly(of scalar: Value) -> [IRType] {
    guard let cast = scalar.instruction, cast.opcode.wideningCast != nil else {
      return [scalar.type]
    }
    return [scalar.type, cast.operand(0).type]
  }

  private mutating func shuffleSource(of shuffle: Instruction) -> Value? {
    if let lane = shuffle.splatLane {
      broadcast = true
      let first = shuffle.operand(0)
      return lane < first.type.lanes ? first : shuffle.operand(1)
    }
    return shuffle.operand(1).isUndefined ? shuffle.operand(0) : nil
  }

  private static func source(of instruction: Instruction) -> ValueSource {
    switch instruction.opcode {
    case .load: return .load
    case .phi: return .phi
    case .shufflevector, .insertelement, .extractelement: return .shuffle
    case .call, .invoke, .callbr:
      guard let intrinsic = instruction.intrinsic else { return .call }
      switch IntrinsicTable.fact(for: intrinsic)?.category {
      case .load, .gather: return .load
      case .shuffle: return .shuffle
      case nil, .call: return .call
      default: return .arithmetic
      }
    case let opcode:
      switch opcode.category {
      case .other, .address: return .other
      default: return .arithmetic
      }
    }
  }
}
