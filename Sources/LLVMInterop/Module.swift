internal import CLLVM
internal import CLLVMShims

/// What keeps a module's memory: the module, its context and the positions of its text.
///
/// Every handle (`Function`, `BasicBlock`, `Instruction`, `Value`) holds one, so that a handle never
/// outlives the module that it points into.
final class ModuleStorage {
  let context: Context
  let reference: LLVMModuleRef
  let positions: QDPositionsRef?
  /// Whether code was generated from the module, which changes it.
  var isSpent = false

  init(context: Context, reference: LLVMModuleRef, positions: QDPositionsRef?) {
    self.context = context
    self.reference = reference
    self.positions = positions
  }

  deinit {
    if let positions { QDDisposePositions(positions) }
    LLVMDisposeModule(reference)
  }
}

/// A module of LLVM IR.
public struct Module {
  let storage: ModuleStorage
  var reference: LLVMModuleRef {
    precondition(!storage.isSpent, "code generation spent the module; copy it before")
    return storage.reference
  }

  init(storage: ModuleStorage) {
    self.storage = storage
  }

  /// An empty module.
  public init(name: String, in context: Context) {
    storage = ModuleStorage(
      context: context, reference: LLVMModuleCreateWithNameInContext(name, context.reference),
      positions: nil)
  }

  public var context: Context { storage.context }

  /// The same functions and globals again, in the same context. Positions in the text are not copied.
  public func copy() -> Module {
    Module(
      storage: ModuleStorage(
        context: context, reference: LLVMCloneModule(reference), positions: nil))
  }

  /// The target triple, empty where the module names none.
  public var triple: String {
    get { String(cString: LLVMGetTarget(reference)) }
    nonmutating set { LLVMSetTarget(reference, newValue) }
  }

  /// LLVM's data layout string.
  public var dataLayout: String {
    get { String(cString: LLVMGetDataLayoutStr(reference)) }
    nonmutating set { LLVMSetDataLayout(reference, newValue) }
  }

  /// All functions, declarations included, in the order of the module.
  public var functions: LinkedHandles<Function> {
    LinkedHandles(
      first: LLVMGetFirstFunction(reference), successor: LLVMGetNextFunction,
      wrap: { [storage] in Function(storage: storage, reference: $0) })
  }

  public func function(named name: String) -> Function? {
    LLVMGetNamedFunction(reference, name).map { Function(storage: storage, reference: $0) }
  }

  /// The strings of the named metadata `llvm.ident`: which compilers wrote the module.
  public var producers: [String] {
    let count = LLVMGetNamedMetadataNumOperands(reference, "llvm.ident")
    guard count > 0 else { return [] }
    var nodes = [LLVMValueRef?](repeating: nil, count: Int(count))
    LLVMGetNamedMetadataOperands(reference, "llvm.ident", &nodes)
    return nodes.compactMap { node in
      guard let node, LLVMGetMDNodeNumOperands(node) > 0 else { return nil }
      var operand: LLVMValueRef?
      LLVMGetMDNodeOperands(node, &operand)
      var length: UInt32 = 0
      guard let operand, let text = LLVMGetMDString(operand, &length) else { return nil }
      return string(text, length: Int(length))
    }
  }

  /// The module as text.
  public var text: String {
    let message = LLVMPrintModuleToString(reference)!
    defer { LLVMDisposeMessage(message) }
    return String(cString: message)
  }

  /// Leaves the module to the end of the process: freeing a large one takes a tenth of the time of
  /// reading it. For modules that are read once, in a process that ends soon after.
  public func keepUntilExit() {
    _ = Unmanaged.passRetained(storage)
  }

  /// What the verifier says against the module, nil where it is well formed.
  public func verificationFailure() -> String? {
    var message: UnsafeMutablePointer<CChar>?
    defer { LLVMDisposeMessage(message) }
    guard LLVMVerifyModule(reference, LLVMReturnStatusAction, &message) != 0 else { return nil }
    return message.map { String(cString: $0) } ?? "the module is broken"
  }
}

/// A C string of known length, as LLVM returns names.
func string(_ text: UnsafePointer<CChar>, length: Int) -> String {
  String(
    decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
}
