internal import CLLVM

/// Code that runs in this process: object files linked in memory by LLVM's ORC. Owned, not copyable;
/// the addresses it gives are valid for as long as it lives.
public struct JIT: ~Copyable {
  private let reference: LLVMOrcLLJITRef

  public init() throws(JITError) {
    _ = try Self.registeredHost.get()
    var created: LLVMOrcLLJITRef?
    try JITError.check(LLVMOrcCreateLLJIT(&created, nil))
    guard let created else { throw JITError(message: "no JIT for this machine") }
    reference = created
  }

  deinit {
    if let failure = LLVMOrcDisposeLLJIT(reference) { LLVMConsumeError(failure) }
  }

  /// Links an object file for this machine; its symbols can be looked up afterwards.
  public borrowing func add(_ object: borrowing ObjectCode) throws(JITError) {
    let bytes = object.bytes
    let buffer = LLVMCreateMemoryBufferWithMemoryRangeCopy(
      bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, "qdiag.o")
    try JITError.check(
      LLVMOrcLLJITAddObjectFile(reference, LLVMOrcLLJITGetMainJITDylib(reference), buffer))
  }

  /// Where the code of a symbol stands.
  public borrowing func address(of symbol: String) throws(JITError) -> UnsafeRawPointer {
    var address: LLVMOrcExecutorAddress = 0
    try JITError.check(LLVMOrcLLJITLookup(reference, &address, symbol))
    guard let pointer = UnsafeRawPointer(bitPattern: UInt(address)) else {
      throw JITError(message: "symbol '\(symbol)' has no address")
    }
    return pointer
  }

  /// The code generator of this machine's architecture, which ORC asks for.
  private static let registeredHost = Result { () throws(JITError) in
    do throws(TargetError) {
      _ = try TargetArchitecture(triple: CodeGenTarget.hostTriple)
    } catch {
      throw JITError(message: error.description)
    }
  }
}

/// LLVM's message on code that could not be linked into this process.
public struct JITError: Error, Equatable, Sendable, CustomStringConvertible {
  public let message: String

  public init(message: String) {
    self.message = message
  }

  public var description: String { "cannot run code in this process: \(message)" }

  fileprivate static func check(_ failure: LLVMErrorRef?) throws(JITError) {
    guard let failure else { return }
    let message = LLVMGetErrorMessage(failure)!
    defer { LLVMDisposeErrorMessage(message) }
    throw JITError(message: String(cString: message))
  }
}
