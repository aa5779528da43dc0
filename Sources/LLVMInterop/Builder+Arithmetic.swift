internal import CLLVM

extension Builder {
  /// `add nsw`: the sum stays in the signed range; `nuw` adds the promise for the unsigned one.
  public func add(_ left: Value, _ right: Value, nuw: Bool = false) -> Value {
    let sum = LLVMBuildNSWAdd(reference, left.reference, right.reference, "")
    return marked(sum, nuw: nuw)
  }

  /// `mul nsw`: the product stays in the signed range; `nuw` adds the promise for the unsigned one.
  public func multiply(_ left: Value, _ right: Value, nuw: Bool = false) -> Value {
    let product = LLVMBuildNSWMul(reference, left.reference, right.reference, "")
    return marked(product, nuw: nuw)
  }

  public func isEqual(_ left: Value, _ right: Value) -> Value {
    value(LLVMBuildICmp(reference, LLVMIntEQ, left.reference, right.reference, ""))
  }

  /// The integer in a type at least as wide, lane by lane: `sext` or `zext`; the value itself where
  /// the type is its own.
  public func extend(_ narrow: Value, to type: IRType, signed: Bool) -> Value {
    guard narrow.type != type else { return narrow }
    return value(
      signed
        ? LLVMBuildSExt(reference, narrow.reference, type.reference, "")
        : LLVMBuildZExt(reference, narrow.reference, type.reference, ""))
  }

  /// The same bits as another type of the same size.
  public func bitcast(_ operand: Value, to type: IRType) -> Value {
    value(LLVMBuildBitCast(reference, operand.reference, type.reference, ""))
  }

  private func marked(_ operation: LLVMValueRef?, nuw: Bool) -> Value {
    if nuw, LLVMIsAInstruction(operation) != nil { LLVMSetNUW(operation, 1) }
    return value(operation)
  }
}
