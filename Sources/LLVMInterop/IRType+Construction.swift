internal import CLLVM

extension Context {
  public func integer(bits: Int) -> IRType {
    IRType(reference: LLVMIntTypeInContext(reference, UInt32(bits)))
  }

  public var float: IRType { IRType(reference: LLVMFloatTypeInContext(reference)) }

  public var double: IRType { IRType(reference: LLVMDoubleTypeInContext(reference)) }

  public var pointer: IRType { IRType(reference: LLVMPointerTypeInContext(reference, 0)) }

  public var void: IRType { IRType(reference: LLVMVoidTypeInContext(reference)) }
}

extension IRType {
  /// The vector of `lanes` of this type; the type itself for one lane.
  public func vector(lanes: Int) -> IRType {
    lanes == 1 ? self : IRType(reference: LLVMVectorType(reference, UInt32(lanes)))
  }
}

extension Module {
  /// The zero of a type, scalar or vector.
  public func zero(of type: IRType) -> Value {
    Value(storage: storage, reference: LLVMConstNull(type.reference))
  }

  /// An integer constant; the value is cut to the type's width.
  public func constant(_ value: Int, type: IRType) -> Value {
    Value(
      storage: storage,
      reference: LLVMConstInt(type.reference, UInt64(bitPattern: Int64(value)), 1))
  }

  /// The same integer in every lane of a vector.
  public func constant(_ value: Int, inEveryLaneOf type: IRType) -> Value {
    var lanes = Array(
      repeating: Optional(constant(value, type: type.element).reference), count: type.lanes)
    return Value(storage: storage, reference: LLVMConstVector(&lanes, UInt32(lanes.count)))
  }

  /// A value of a type that stands for no particular bits.
  public func poison(of type: IRType) -> Value {
    Value(storage: storage, reference: LLVMGetPoison(type.reference))
  }
}
