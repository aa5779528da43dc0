internal import CLLVM

/// An instruction of a basic block.
public struct Instruction: Hashable {
  let storage: ModuleStorage
  let reference: LLVMValueRef

  public static func == (left: Instruction, right: Instruction) -> Bool {
    left.reference == right.reference
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(reference)
  }

  public var opcode: Opcode { Opcode(LLVMGetInstructionOpcode(reference)) }

  /// The instruction as the value it computes.
  public var value: Value { Value(storage: storage, reference: reference) }

  public var type: IRType { IRType(reference: LLVMTypeOf(reference)) }

  public var operandCount: Int { Int(LLVMGetNumOperands(reference)) }

  /// Operand `index`, in LLVM's order (for calls the arguments first, the callee last).
  public func operand(_ index: Int) -> Value {
    Value(storage: storage, reference: LLVMGetOperand(reference, UInt32(index)))
  }

  public var block: BasicBlock {
    BasicBlock(storage: storage, reference: LLVMGetInstructionParent(reference))
  }

  /// For a call: the number of its arguments. Requires: a call.
  public var argumentCount: Int { Int(LLVMGetNumArgOperands(reference)) }

  /// For a call: the intrinsic it calls, nil for anything else.
  public var intrinsic: Intrinsic? {
    guard let callee = calledFunction else { return nil }
    let identifier = LLVMGetIntrinsicID(callee)
    return identifier == 0 ? nil : Intrinsic(identifier: identifier)
  }

  /// For a call: the name of the function it calls; empty for an indirect call.
  public var calleeName: String {
    calledFunction.map(name) ?? ""
  }

  /// Nil for indirect calls and for what is no call: LLVM reads past other instructions.
  private var calledFunction: LLVMValueRef? {
    switch LLVMGetInstructionOpcode(reference) {
    case LLVMCall, LLVMInvoke, LLVMCallBr:
      LLVMGetCalledValue(reference).flatMap { LLVMIsAFunction($0) }
    default: nil
    }
  }

  /// For a `shufflevector`: the lane of the two operands, taken together, that each result lane
  /// comes from; nil for a lane that is undefined.
  public var shuffleMask: [Int?] {
    let count = LLVMGetNumMaskElements(reference)
    return (0..<count).map {
      let lane = LLVMGetMaskValue(reference, $0)
      return lane == LLVMGetUndefMaskElem() ? nil : Int(lane)
    }
  }

  /// For a `shufflevector`: the one lane of the two operands, taken together, that fills every
  /// defined result lane; nil where several do, and for other instructions, which have no mask to read.
  public var splatLane: Int? {
    guard LLVMGetInstructionOpcode(reference) == LLVMShuffleVector else { return nil }
    let count = LLVMGetNumMaskElements(reference)
    let undefined = LLVMGetUndefMaskElem()
    var lane: Int32?
    for index in 0..<count {
      let source = LLVMGetMaskValue(reference, index)
      if source == undefined { continue }
      if let lane, lane != source { return nil }
      lane = source
    }
    return lane.map(Int.init)
  }

  /// Where debug information says the instruction comes from.
  public var debugLocation: DebugLocation? {
    let line = LLVMGetDebugLocLine(reference)
    guard line > 0 else { return nil }
    var length: UInt32 = 0
    let file = LLVMGetDebugLocFilename(reference, &length).map {
      string($0, length: Int(length))
    }
    return DebugLocation(
      file: file ?? "", line: Int(line), column: Int(LLVMGetDebugLocColumn(reference)))
  }

  /// Where the instruction stands in the text it was read from.
  public var textPosition: TextPosition? { storage.position(of: reference) }
}

/// A source position from debug information; column 0 is unknown.
public struct DebugLocation: Equatable, Sendable {
  public let file: String
  public let line: Int
  public let column: Int
}

/// An LLVM intrinsic.
public struct Intrinsic: Hashable, Sendable {
  /// LLVM's number for it, stable within one LLVM version.
  public let identifier: UInt32

  init(identifier: UInt32) {
    self.identifier = identifier
  }

  /// - Returns: nil where LLVM has no intrinsic of exactly that name.
  public init?(named name: String) {
    identifier = LLVMLookupIntrinsicID(name, name.utf8.count)
    guard identifier != 0, self.name == name else { return nil }
  }

  /// Its name without type suffixes: `llvm.fmuladd`, `llvm.x86.sse2.pmadd.wd`.
  public var name: String {
    var length = 0
    guard let text = LLVMIntrinsicGetName(identifier, &length) else { return "" }
    return string(text, length: length)
  }
}
