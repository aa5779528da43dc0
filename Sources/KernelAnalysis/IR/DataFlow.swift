internal import DiagnosisModel
internal import LLVMInterop

/// Which instructions of a function compute data, as opposed to indices, addresses and conditions.
///
/// Data is what is stored, returned or passed to a call, and all that it is computed from without
/// going through memory. An index reaches memory only as an address, so the `sext i32 to i64` of an
/// index and the multiplication of a stride are told from those of the kernel's own values.
struct DataFlow {
  private var data: Set<Value> = []

  init(function: Function) {
    var pending: [Value] = []
    for block in function.basicBlocks {
      for instruction in block.instructions {
        pending.append(contentsOf: Self.sinkOperands(of: instruction))
      }
    }
    while let value = pending.popLast() {
      guard let instruction = value.instruction, data.insert(value).inserted else { continue }
      pending.append(contentsOf: Self.dataOperands(of: instruction))
    }
  }

  func isData(_ instruction: Instruction) -> Bool {
    data.contains(instruction.value)
  }

  /// The operands through which data leaves the function's values.
  private static func sinkOperands(of instruction: Instruction) -> [Value] {
    switch instruction.opcode {
    case .store: [instruction.operand(0)].filter(carriesData)
    case .ret where instruction.operandCount > 0: [instruction.operand(0)].filter(carriesData)
    case .atomicrmw, .cmpxchg:
      (1..<instruction.operandCount).map(instruction.operand).filter(carriesData)
    case .call, .invoke, .callbr: sinkArguments(of: instruction)
    default: []
    }
  }

  private static func sinkArguments(of call: Instruction) -> [Value] {
    if let intrinsic = call.intrinsic {
      // An intrinsic with a result is an operation like any other; one without stores its operands,
      // save those that move blocks of memory or only inform the optimizer.
      guard call.type.kind == .void, let fact = IntrinsicTable.fact(for: intrinsic),
        fact.category == .store || fact.category == .scatter
      else { return [] }
    }
    return (0..<call.argumentCount).map(call.operand).filter(carriesData)
  }

  /// The operands that a data instruction's result is computed from.
  private static func dataOperands(of instruction: Instruction) -> [Value] {
    switch instruction.opcode {
    case .load, .getelementptr, .ptrtoint, .alloca, .vaArg: []
    case .select: [instruction.operand(1), instruction.operand(2)].filter(carriesData)
    case .insertelement: [instruction.operand(0), instruction.operand(1)].filter(carriesData)
    case .extractelement: [instruction.operand(0)].filter(carriesData)
    case .call, .invoke, .callbr:
      instruction.intrinsic == nil
        ? [] : (0..<instruction.argumentCount).map(instruction.operand).filter(carriesData)
    default: (0..<instruction.operandCount).map(instruction.operand).filter(carriesData)
    }
  }

  /// Pointers are addresses, single bits are conditions and masks; neither carries data.
  private static func carriesData(_ value: Value) -> Bool {
    switch value.type.element.kind {
    case .pointer, .integer(bits: 1), .void: false
    default: !value.isConstant
    }
  }
}
