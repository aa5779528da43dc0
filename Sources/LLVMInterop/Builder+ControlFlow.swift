internal import CLLVM

extension Builder {
  /// A phi without incoming values yet; see `addIncoming`.
  public func phi(_ type: IRType, named name: String = "") -> Value {
    value(LLVMBuildPhi(reference, type.reference, name))
  }

  /// Gives `phi` the value it has when control comes from `block`.
  public func addIncoming(_ incoming: Value, from block: BasicBlock, to phi: Value) {
    var values: [LLVMValueRef?] = [incoming.reference]
    var blocks: [LLVMBasicBlockRef?] = [block.reference]
    LLVMAddIncoming(phi.reference, &values, &blocks, 1)
  }

  @discardableResult
  public func branch(to target: BasicBlock) -> Instruction {
    Instruction(
      storage: module.storage, reference: LLVMBuildBr(reference, target.reference))
  }

  @discardableResult
  public func branch(
    if condition: Value, to target: BasicBlock, else other: BasicBlock
  ) -> Instruction {
    Instruction(
      storage: module.storage,
      reference: LLVMBuildCondBr(
        reference, condition.reference, target.reference, other.reference))
  }

  public func returnVoid() {
    LLVMBuildRetVoid(reference)
  }

  /// Gives the loop that `latch` closes the properties, spelled as LangRef's `llvm.loop` metadata
  /// does: `llvm.loop.unroll.disable`.
  public func setLoopProperties(_ properties: [String], ofLatch latch: Instruction) {
    let context = module.context.reference
    // The node's first operand is the node itself, which keeps loops apart: a stand-in goes first.
    let standIn = LLVMTemporaryMDNode(context, nil, 0)
    var operands: [LLVMMetadataRef?] = [standIn]
    for property in properties {
      var text: [LLVMMetadataRef?] = [
        LLVMMDStringInContext2(context, property, property.utf8.count)
      ]
      operands.append(LLVMMDNodeInContext2(context, &text, 1))
    }
    let node = LLVMMDNodeInContext2(context, &operands, operands.count)
    LLVMMetadataReplaceAllUsesWith(standIn, node)
    let kind = LLVMGetMDKindIDInContext(context, "llvm.loop", 9)
    LLVMSetMetadata(latch.reference, kind, LLVMMetadataAsValue(context, node))
  }
}
