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

  /// The name as the text shows it: `for_body17`, or the number of an unnamed block, `42`.
  public var label: String {
    let own = name
    if !own.isEmpty { return own }
    // Only the printer knows the numbers of unnamed values: "label %42".
    let message = LLVMPrintValueToString(LLVMBasicBlockAsValue(reference))!
    defer { LLVMDisposeMessage(message) }
    let text = String(cString: message)
    let firstLine = text.drop { $0 == "\n" }.prefix { $0 != "\n" }
    return String(firstLine.prefix { $0 != ":" && $0 != " " })
  }

  public var instructions: some Sequence<Instruction> {
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
