internal import CLLVM

extension Builder {
  /// From here on instructions go before `instruction`.
  public func position(before instruction: Instruction) {
    LLVMPositionBuilderBefore(reference, instruction.reference)
  }

  /// Puts a value in the place of an instruction, with its name, so that all others keep their numbers.
  /// The instruction goes.
  public func replace(_ instruction: Instruction, with value: Value) {
    var length = 0
    let name = LLVMGetValueName2(instruction.reference, &length).map { string($0, length: length) }
    LLVMReplaceAllUsesWith(instruction.reference, value.reference)
    LLVMInstructionEraseFromParent(instruction.reference)
    if let name, !name.isEmpty { value.setName(name) }
  }

  /// Moves an instruction to another block. Where it was only numbered, something that does nothing stays in its
  /// place, so that all others keep their numbers.
  public func move(_ instruction: Instruction, before place: Instruction) {
    var length = 0
    let name =
      LLVMGetValueName2(instruction.reference, &length).map { string($0, length: length) } ?? ""
    if name.isEmpty {
      position(before: instruction)
      let bit = LLVMInt1TypeInContext(module.context.reference)
      LLVMBuildFreeze(reference, LLVMGetPoison(bit), "")
    }
    LLVMInstructionRemoveFromParent(instruction.reference)
    position(before: place)
    LLVMInsertIntoBuilderWithName(
      reference, instruction.reference, name.isEmpty ? "moved" : name)
  }
}

extension Instruction {
  /// For a load: the alignment in bytes that it promises. Requires: a load.
  public var alignment: Int { Int(LLVMGetAlignment(reference)) }

  /// For a load: whether it must stay as it is. Requires: a load.
  public var isVolatile: Bool { LLVMGetVolatile(reference) != 0 }

  /// For the end of a block: where control goes next.
  public var successors: [BasicBlock] {
    (0..<LLVMGetNumSuccessors(reference)).compactMap { index in
      LLVMGetSuccessor(reference, index).map { BasicBlock(storage: storage, reference: $0) }
    }
  }
}
