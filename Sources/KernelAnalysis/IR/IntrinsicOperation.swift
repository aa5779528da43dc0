internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// A call of an intrinsic that the table knows, as an operation on a type.
struct IntrinsicOperation {
  let fact: IntrinsicFact
  let call: Instruction

  /// The type that the operation's row carries, and the source's for casts.
  var types: (type: IRType, fromType: IRType?) {
    switch fact.category {
    case .dotProduct:
      return (countedOperand?.type ?? multipliedType ?? call.type, nil)
    // `llvm.smul.with.overflow` and the like return a pair.
    case .add where call.type.kind == .other, .multiply where call.type.kind == .other:
      return (call.operand(0).type, nil)
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

  /// Of a partial reduction: the vector that was extended and multiplied before.
  private var multipliedType: IRType? {
    guard call.argumentCount >= 2, fact.products == nil else { return nil }
    let summed = call.operand(1)
    let factors = (summed.instruction?.opcode == .mul ? summed.instruction : nil)
      .map { [$0.operand(0), $0.operand(1)] }
    return (factors ?? [summed]).map { ValueOrigin(of: $0).type }
      .first { $0.isVector && $0.lanes == summed.type.lanes } ?? summed.type
  }

  /// The argument whose elements the table counts.
  private var countedOperand: Value? {
    guard let index = fact.products?.operand, index < call.argumentCount else { return nil }
    return call.operand(index)
  }

  private var sumsByOnes: Bool {
    (0..<call.argumentCount).contains { index in
      let argument = call.operand(index)
      if argument.isOnes { return true }
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

extension Value {
  /// Whether it is a constant of ones (or ones and zeros), of either sign: multiplying by it sums or
  /// selects, and makes no product that was not there before.
  fileprivate var isOnes: Bool {
    if let splat = splatInteger { return splat == 1 || splat == -1 }
    guard isConstant, type.isVector, !type.isScalable else { return false }
    return (0..<type.lanes).allSatisfy { index in
      guard let element = element(index) else { return false }
      return element.isUndefined || element.constantInteger.map { abs($0) <= 1 } == true
    }
  }
}
