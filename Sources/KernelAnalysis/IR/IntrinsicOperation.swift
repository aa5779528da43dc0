internal import DiagnosisModel
internal import LLVMInterop

/// A call of an intrinsic that the table knows, as an operation on a type.
struct IntrinsicOperation {
  let fact: IntrinsicFact
  let call: Instruction

  /// The type that the operation's row carries, and the source's for casts.
  var types: (type: IRType, fromType: IRType?) {
    if let multiplied = fact.multiplied, multiplied.operand < call.argumentCount {
      return (call.operand(multiplied.operand).type, nil)
    }
    switch fact.category {
    case .extend, .truncate, .convert:
      return (call.type, firstVectorArgument?.type ?? call.operand(0).type)
    case .store, .scatter, .compare, .reduce:
      return (firstVectorArgument?.type ?? call.operand(0).type, nil)
    default:
      if call.type.kind != .void { return (call.type, nil) }
      return (firstVectorArgument?.type ?? call.type, nil)
    }
  }

  /// Multiply-accumulates per execution; nil for what multiplies nothing by itself.
  ///
  /// `pmaddwd` by ones only adds neighbours: the products were made, and counted, before.
  var macs: Int? {
    guard let multiplied = fact.multiplied, multiplied.operand < call.argumentCount else {
      return nil
    }
    if sumsByOnes { return 0 }
    let type = call.operand(multiplied.operand).type
    guard let bytes = type.storeSize(in: call.block.function.module) else { return nil }
    return bytes * 8 / multiplied.elementBits * multiplied.macsPerElement
  }

  private var sumsByOnes: Bool {
    (0..<call.argumentCount).contains { index in
      let argument = call.operand(index)
      if argument.splatInteger == 1, argument.type.isVector { return true }
      guard let producer = argument.instruction?.intrinsic else { return false }
      return fact.multiplied?.element == "i16"
        && IntrinsicTable.fact(for: producer)?.multiplied?.element == "i8"
    }
  }

  private var firstVectorArgument: Value? {
    (0..<call.argumentCount).lazy.map(call.operand).first {
      $0.type.isVector && $0.type.element.kind != .pointer
        && $0.type.element.kind != .integer(bits: 1)
    }
  }
}
