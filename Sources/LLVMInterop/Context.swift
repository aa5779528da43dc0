internal import CLLVM

/// An LLVM context: the owner of types and constants that modules share.
///
/// Not `Sendable`: one context, and all that lives in it, belongs to one task.
public final class Context {
  let reference: LLVMContextRef

  public init() {
    reference = LLVMContextCreate()
  }

  deinit {
    LLVMContextDispose(reference)
  }
}

/// The LLVM library in use.
public enum LLVMLibrary {
  /// Its version, "22.1.8".
  public static var version: String {
    var major: UInt32 = 0
    var minor: UInt32 = 0
    var patch: UInt32 = 0
    LLVMGetVersion(&major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }
}
