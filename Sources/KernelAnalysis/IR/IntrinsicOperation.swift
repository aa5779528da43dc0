internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// A call of an intrinsic that the table knows, as an operation on a type.
struct IntrinsicOperation {
  let fact: IntrinsicFact
  let call: Instruction

  /// The type that the operation's row carries, and the source's for casts.
  var types: (type: IRType, fromType: IRType?) {
    if fact.category == .dotProduct, let operand = countedOperand { return (operand.type, nil) }
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

  /// Scalar products per execution; nil for what multiplies nothing by itself.
  ///
  /// `pmaddwd` by ones only adds neighbours: the products were made, and counted, before.
  var products: Int? {
    guard let products = fact.products, let operand = countedOperand else { return nil }
    if fact.category == .dotProduct, sumsByOnes { return 0 }
    let type = operand.type
    let module = call.block.function.module
    guard let bytes = type.storeSize(in: module), let element = type.element.storeSize(in: module)
    else { return nil }
    return products.count(operandBits: bytes * 8, operandElementBits: element * 8)
  }

  /// The argument whose elements the table counts.
  private var countedOperand: Value? {
    guard let index = fact.products?.operand, index < call.argumentCount else { return nil }
    return call.operand(index)
  }

  private var sumsByOnes: Bool {
    (0..<call.argumentCount).contains { index in
      let argument = call.operand(index)
      if argument.splatInteger == 1 { return true }
      guard let producer = argument.instruction?.intrinsic,
        let made = IntrinsicTable.fact(for: producer)
      else { return false }
      // Sums of bytes' products, summed once more: `pmaddubsw` before `pmaddwd`.
      return made.category == .dotProduct && made.products?.lhs.bits == 8
        && fact.products?.lhs.bits == 16
    }
  }

  private var firstVectorArgument: Value? {
    (0..<call.argumentCount).lazy.map(call.operand).first {
      $0.type.isVector && $0.type.element.kind != .pointer
        && $0.type.element.kind != .integer(bits: 1)
    }
  }
}
