internal import CLLVM

extension Module {
  /// Adds a function to the module, without a body yet.
  public func addFunction(
    named name: String, parameters: [IRType], returning result: IRType
  ) -> Function {
    var types = parameters.map { Optional($0.reference) }
    let type = LLVMFunctionType(result.reference, &types, UInt32(types.count), 0)
    return Function(storage: storage, reference: LLVMAddFunction(reference, name, type))
  }
}

/// Attributes without a value that this project sets, spelled as in text IR.
public enum IRAttribute: String, Sendable {
  case noalias, nocapture, readonly, writeonly, nounwind, willreturn, noundef
}

extension Function {
  /// Appends an empty block to the function.
  public func appendBlock(named name: String) -> BasicBlock {
    BasicBlock(
      storage: storage,
      reference: LLVMAppendBasicBlockInContext(storage.context.reference, reference, name))
  }

  /// Adds an attribute to the function itself.
  public func addAttribute(_ attribute: IRAttribute) {
    add(attribute, at: LLVMAttributeFunctionIndex)
  }

  /// Adds an attribute to parameter `index`.
  public func addAttribute(_ attribute: IRAttribute, toParameter index: Int) {
    add(attribute, at: LLVMAttributeIndex(index + 1))
  }

  /// Promises that parameter `index` is a multiple of `bytes`.
  public func setAlignment(_ bytes: Int, ofParameter index: Int) {
    LLVMSetParamAlignment(parameters[index].reference, UInt32(bytes))
  }

  private func add(_ attribute: IRAttribute, at index: LLVMAttributeIndex) {
    let name = attribute.rawValue
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    precondition(kind != 0, "LLVM has no attribute '\(name)'")
    LLVMAddAttributeAtIndex(
      reference, index, LLVMCreateEnumAttribute(storage.context.reference, kind, 0))
  }
}

extension Value {
  /// Names the value in text IR.
  public func setName(_ name: String) {
    LLVMSetValueName2(reference, name, name.utf8.count)
  }
}
