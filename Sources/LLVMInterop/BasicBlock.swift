internal import CLLVM

/// A basic block of a function.
public struct BasicBlock: Hashable {
  let storage: ModuleStorage
  let reference: LLVMBasicBlockRef

  public static func == (left: BasicBlock, right: BasicBlock) -> Bool {
    left.reference == right.reference
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(reference)
  }

  /// The block's own name; empty where the text only numbers it.
  public var name: String { String(cString: LLVMGetBasicBlockName(reference)) }

  public var function: Function {
    Function(storage: storage, reference: LLVMGetBasicBlockParent(reference))
  }

  public var instructions: LinkedHandles<Instruction> {
    LinkedHandles(
      first: LLVMGetFirstInstruction(reference), successor: LLVMGetNextInstruction,
      wrap: { [storage] in Instruction(storage: storage, reference: $0) })
  }

  public var terminator: Instruction? {
    LLVMGetBasicBlockTerminator(reference).map { Instruction(storage: storage, reference: $0) }
  }

  /// Where the block stands in the text it was read from.
  public var textPosition: TextPosition? {
    storage.position(of: LLVMBasicBlockAsValue(reference))
  }
}
