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
}

extension Instruction {
  /// For a load: the alignment in bytes that it promises. Requires: a load.
  public var alignment: Int { Int(LLVMGetAlignment(reference)) }

  /// For a load: whether it must stay as it is. Requires: a load.
  public var isVolatile: Bool { LLVMGetVolatile(reference) != 0 }
}
