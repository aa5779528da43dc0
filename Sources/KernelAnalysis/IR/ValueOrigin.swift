internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Where a value comes from, seen through extends, conversions and broadcasts.
struct ValueOrigin {
  /// The type before the first cast.
  private(set) var type: IRType
  /// The casts on the way, the innermost first.
  private(set) var casts: [CastOperation] = []
  private(set) var broadcast = false
  private(set) var source = ValueSource.other

  init(of value: Value) {
    type = value.type
    var current = value
    // Each step leads to an operand; only phis, at which the walk stops, could make it endless.
    while let instruction = current.instruction {
      guard let operand = step(through: instruction) else {
        source = Self.source(of: instruction)
        return
      }
      current = operand
    }
    source = current.isConstant ? .constant : .parameter
  }

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
    case .insertelement where instruction.operand(0).isUndefined:
      type = instruction.operand(1).type
      return instruction.operand(1)
    default:
      return nil
    }
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
