internal import CLLVM

/// A builder of instructions, at the end of one block at a time. Owned, not copyable.
///
/// Requires: operands of one module and of the types that the instruction asks for; the verifier
/// finds what is not.
public struct Builder: ~Copyable {
  let reference: LLVMBuilderRef
  public let module: Module

  public init(in module: Module) {
    self.module = module
    reference = LLVMCreateBuilderInContext(module.context.reference)
  }

  deinit {
    LLVMDisposeBuilder(reference)
  }

  /// From here on instructions go to the end of `block`.
  public func position(atEndOf block: BasicBlock) {
    LLVMPositionBuilderAtEnd(reference, block.reference)
  }

  /// The block that instructions go to.
  public var insertionBlock: BasicBlock {
    BasicBlock(storage: module.storage, reference: LLVMGetInsertBlock(reference))
  }

  func value(_ reference: LLVMValueRef?) -> Value {
    Value(storage: module.storage, reference: reference!)
  }

  // MARK: Memory

  public func load(_ type: IRType, from address: Value, alignment: Int) -> Value {
    let load = LLVMBuildLoad2(reference, type.reference, address.reference, "")
    LLVMSetAlignment(load, UInt32(alignment))
    return value(load)
  }

  public func store(_ stored: Value, to address: Value, alignment: Int) {
    let store = LLVMBuildStore(reference, stored.reference, address.reference)
    LLVMSetAlignment(store, UInt32(alignment))
  }

  /// The address of element `index` of the array of `type` at `base`, both inside one object.
  public func elementAddress(_ type: IRType, base: Value, index: Value) -> Value {
    var indices: [LLVMValueRef?] = [index.reference]
    return value(
      LLVMBuildInBoundsGEP2(reference, type.reference, base.reference, &indices, 1, ""))
  }

  // MARK: Vectors

  /// The scalar in every lane: `insertelement` into lane 0, then a `shufflevector` with a zero mask.
  /// One lane is the scalar itself.
  public func splat(_ scalar: Value, lanes: Int) -> Value {
    guard lanes > 1 else { return scalar }
    let type = scalar.type.vector(lanes: lanes)
    let index = module.context.integer(bits: 64)
    let none = module.poison(of: type)
    let inserted = LLVMBuildInsertElement(
      reference, none.reference, scalar.reference, module.constant(0, type: index).reference, "")
    let mask = module.zero(of: module.context.integer(bits: 32).vector(lanes: lanes))
    return value(
      LLVMBuildShuffleVector(reference, inserted, none.reference, mask.reference, ""))
  }

  /// Lanes of one vector in the order of `mask`.
  public func shuffle(_ vector: Value, mask: [Int]) -> Value {
    let type = module.context.integer(bits: 32)
    var lanes = mask.map { Optional(module.constant($0, type: type).reference) }
    let constant = LLVMConstVector(&lanes, UInt32(lanes.count))
    return value(
      LLVMBuildShuffleVector(
        reference, vector.reference, module.poison(of: vector.type).reference, constant, ""))
  }

  // MARK: Calls and metadata

  /// A call of the intrinsic `name` (`llvm.fmuladd`), overloaded for `types`; those of targets whose
  /// names say their types (`llvm.x86.avx2.pmadd.wd`) have none.
  public func callIntrinsic(
    _ name: String, overload types: [IRType] = [], _ arguments: [Value]
  ) -> Value {
    let identifier = LLVMLookupIntrinsicID(name, name.utf8.count)
    precondition(identifier != 0, "LLVM has no intrinsic '\(name)'")
    var types = types.map { Optional($0.reference) }
    let function = LLVMGetIntrinsicDeclaration(
      module.reference, identifier, &types, types.count)
    let type = LLVMIntrinsicGetType(
      module.context.reference, identifier, &types, types.count)
    var operands = arguments.map { Optional($0.reference) }
    return value(
      LLVMBuildCall2(reference, type, function, &operands, UInt32(operands.count), ""))
  }
}
