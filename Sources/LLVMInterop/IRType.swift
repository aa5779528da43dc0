internal import CLLVM

/// An LLVM type. Valid as long as the context it lives in; compare with `==`, which is identity,
/// as LLVM makes every type once.
public struct IRType: Hashable {
  let reference: LLVMTypeRef

  /// The kinds of type that the analysis tells apart.
  public enum Kind: Equatable, Sendable {
    case integer(bits: Int)
    case half, bfloat, float, double
    case pointer
    case vector, scalableVector
    case void
    case other
  }

  public var kind: Kind {
    switch LLVMGetTypeKind(reference) {
    case LLVMIntegerTypeKind: .integer(bits: Int(LLVMGetIntTypeWidth(reference)))
    case LLVMHalfTypeKind: .half
    case LLVMBFloatTypeKind: .bfloat
    case LLVMFloatTypeKind: .float
    case LLVMDoubleTypeKind: .double
    case LLVMPointerTypeKind: .pointer
    case LLVMVectorTypeKind: .vector
    case LLVMScalableVectorTypeKind: .scalableVector
    case LLVMVoidTypeKind: .void
    default: .other
    }
  }

  /// The type of a vector's elements; the type itself otherwise.
  public var element: IRType {
    isVector ? IRType(reference: LLVMGetElementType(reference)) : self
  }

  public var isVector: Bool {
    let kind = LLVMGetTypeKind(reference)
    return kind == LLVMVectorTypeKind || kind == LLVMScalableVectorTypeKind
  }

  public var isScalable: Bool { LLVMGetTypeKind(reference) == LLVMScalableVectorTypeKind }

  /// The lanes of a vector (the least number of them for a scalable one), 1 for anything else.
  public var lanes: Int { isVector ? Int(LLVMGetVectorSize(reference)) : 1 }

  /// The bytes that a store of the type writes (the least number for scalable vectors); nil for
  /// types without a size.
  public func storeSize(in module: Module) -> Int? {
    guard LLVMTypeIsSized(reference) != 0 else { return nil }
    // The C API aborts on the size of a scalable vector, and of what holds some: `{ <vscale x 16 x i8>,
    // <vscale x 16 x i8> }` is what a load of every second element gives.
    if isScalable { return element.storeSize(in: module).map { $0 * lanes } }
    if holdsScalableVectors {
      return members.reduce(Int?.some(0)) { sum, member in
        member.storeSize(in: module).flatMap { size in sum.map { $0 + size } }
      }
    }
    return Int(LLVMStoreSizeOfType(LLVMGetModuleDataLayout(module.reference), reference))
  }

  /// Of a structure or an array, where that many are few; empty for anything else.
  private var members: [IRType] {
    switch LLVMGetTypeKind(reference) {
    case LLVMStructTypeKind:
      (0..<LLVMCountStructElementTypes(reference)).map {
        IRType(reference: LLVMStructGetTypeAtIndex(reference, $0))
      }
    // LLVM has no arrays of scalable vectors but for short tuples.
    case LLVMArrayTypeKind where LLVMGetArrayLength2(reference) <= 16:
      (0..<LLVMGetArrayLength2(reference)).map { _ in
        IRType(reference: LLVMGetElementType(reference))
      }
    default: []
    }
  }

  private var holdsScalableVectors: Bool {
    members.contains { $0.isScalable || $0.holdsScalableVectors }
  }

  /// LLVM's spelling: `i7`, `x86_fp80`, `[4 x i32]`.
  public var spelling: String {
    let message = LLVMPrintTypeToString(reference)!
    defer { LLVMDisposeMessage(message) }
    return String(cString: message)
  }
}
