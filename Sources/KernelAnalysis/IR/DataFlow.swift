internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Which instructions of a function compute data, as opposed to indices, addresses and conditions.
///
/// Data is what is stored, returned or passed to a call, and all that it is computed from without
/// going through memory. An index reaches memory only as an address, so the `sext i32 to i64` of an
/// index and the multiplication of a stride are told from those of the kernel's own values.
struct DataFlow {
  let slots = StackSlots()
  let lanes: FunctionLanes
  /// The identities of the data instructions.
  private var data: Set<UInt> = []
  /// Those of them that are data for no other reason than that a call takes the result as a scalar
  /// integer, which may as well be an index or an offset.
  private var arguments: Set<UInt> = []

  init(function: Function) {
    lanes = FunctionLanes(function: function)
    var stored: [Value] = []
    var passed: [Value] = []
    for block in function.basicBlocks {
      for instruction in block.instructions where !isSlotStore(instruction) {
        let isCall = instruction.opcode.isCall && instruction.intrinsic == nil
        for index in Self.sinkOperands(of: instruction) {
          let operand = instruction.operand(index)
          if isCall, case .integer = operand.type.kind {
            Self.push(operand, onto: &passed)
          } else {
            Self.push(operand, onto: &stored)
          }
        }
      }
    }
    data = reached(from: stored, besides: [])
    arguments = reached(from: passed, besides: data)
    data.formUnion(arguments)
  }

  func isData(_ instruction: Instruction) -> Bool {
    data.contains(instruction.value.identity)
  }

  /// Whether nothing but calls takes what the instruction's result goes into, as scalar integers.
  func isOnlyPassed(_ instruction: Instruction) -> Bool {
    arguments.contains(instruction.value.identity)
  }

  /// What `sinks` are computed from, themselves included, as far as `known` does not have it.
  private func reached(from sinks: [Value], besides known: Set<UInt>) -> Set<UInt> {
    var found: Set<UInt> = []
    var pending = sinks
    while let value = pending.popLast() {
      guard let instruction = value.instruction, !known.contains(value.identity),
        found.insert(value.identity).inserted
      else { continue }
      for index in Self.dataOperands(of: instruction) {
        Self.push(instruction.operand(index), onto: &pending)
      }
      if instruction.opcode == .load, let slot = slots.slot(of: instruction) {
        for store in slot.value.users where store.opcode == .store {
          Self.push(store.operand(0), onto: &pending)
        }
      }
    }
    return found
  }

  private func isSlotStore(_ instruction: Instruction) -> Bool {
    instruction.opcode == .store && slots.slot(of: instruction) != nil
  }

  /// The operands through which data leaves the function's values.
  private static func sinkOperands(of instruction: Instruction) -> Range<Int> {
    switch instruction.opcode {
    case .store: 0..<1
    case .ret: 0..<instruction.operandCount
    case .atomicrmw, .cmpxchg: 1..<instruction.operandCount
    case .call, .invoke, .callbr: sinkArguments(of: instruction)
    default: 0..<0
    }
  }

  private static func sinkArguments(of call: Instruction) -> Range<Int> {
    if let intrinsic = call.intrinsic {
      // An intrinsic with a result is an operation like any other; one without stores its operands,
      // save those that move blocks of memory or only inform the optimizer.
      guard call.type.kind == .void, let fact = IntrinsicTable.fact(for: intrinsic),
        fact.category == .store || fact.category == .scatter
      else { return 0..<0 }
    }
    return 0..<call.argumentCount
  }

  /// The operands that a data instruction's result is computed from.
  private static func dataOperands(of instruction: Instruction) -> Range<Int> {
    switch instruction.opcode {
    case .load, .getelementptr, .ptrtoint, .alloca, .vaArg: 0..<0
    // Not the condition, nor the index of the lane.
    case .select: 1..<3
    case .insertelement: 0..<2
    case .extractelement: 0..<1
    case .call, .invoke, .callbr:
      instruction.intrinsic == nil ? 0..<0 : 0..<instruction.argumentCount
    default: 0..<instruction.operandCount
    }
  }

  /// Constants come from nowhere; pointers are addresses, single bits are conditions and masks:
  /// none of them carries data.
  private static func push(_ value: Value, onto pending: inout [Value]) {
    guard value.instruction != nil else { return }
    switch value.type.element.kind {
    case .pointer, .integer(bits: 1), .void: break
    default: pending.append(value)
    }
  }
}

/// The used lanes of a function, found when somebody first asks.
final class FunctionLanes {
  private let function: Function
  private(set) lazy var used = UsedLanes(function: function)

  init(function: Function) {
    self.function = function
  }
}

extension Opcode {
  /// Whether it calls a function or an intrinsic.
  var isCall: Bool {
    switch self {
    case .call, .invoke, .callbr: true
    default: false
    }
  }
}
