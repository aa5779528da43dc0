internal import CLLVM
internal import CLLVMShims

/// Why a module could not be read.
public struct ModuleReadError: Error, Equatable, Sendable {
  /// LLVM's own words.
  public let message: String
  /// Where in the text; nil for bitcode and where LLVM does not say.
  public let position: TextPosition?
  /// For bitcode: the offset of the module block that could not be read.
  public let byteOffset: Int?
  /// For bitcode: who wrote it, "LLVM23.0.0git".
  public let producer: String?
  public let isBitcode: Bool
  /// Whether the text was well formed and the verifier rejected what it says.
  public let isVerifierError: Bool
}

extension Module {
  /// Whether the bytes begin like bitcode; text otherwise.
  public static func isBitcode(_ bytes: UnsafeBufferPointer<CChar>) -> Bool {
    QDIsBitcode(bytes.baseAddress, bytes.count)
  }

  /// Reads and verifies a module. `bytes` must be followed by a zero byte, which does not count.
  ///
  /// - Throws: `ModuleReadError`. Input that makes LLVM abort ends the process instead: read
  ///   untrusted input inside `CrashGuard.run`.
  public static func read(
    _ bytes: UnsafeBufferPointer<CChar>, named name: String, in context: Context
  ) throws(ModuleReadError) -> Module {
    var positions: QDPositionsRef?
    var failure = QDParseError()
    guard
      let module = QDParseModule(
        context.reference, bytes.baseAddress, bytes.count, name, &positions, &failure)
    else { throw ModuleReadError(consuming: failure) }
    return Module(
      storage: ModuleStorage(context: context, reference: module, positions: positions))
  }
}

extension ModuleReadError {
  init(consuming failure: QDParseError) {
    defer {
      QDDisposeMessage(failure.message)
      QDDisposeMessage(failure.producer)
    }
    self.init(
      message: failure.message.map { String(cString: $0) } ?? "unreadable",
      position: failure.line == 0
        ? nil : TextPosition(line: Int(failure.line), column: Int(failure.column)),
      byteOffset: failure.byteOffset < 0 ? nil : Int(failure.byteOffset),
      producer: failure.producer.map { String(cString: $0) },
      isBitcode: failure.isBitcode, isVerifierError: failure.isVerifierError)
  }
}

/// Protection from input on which LLVM aborts or crashes.
public enum CrashGuard {
  /// Runs `body` with standard error set aside. Where LLVM aborts or crashes meanwhile, the process
  /// ends with status 2 and one line, "error: <subject>: …", on standard error.
  public static func run<Result, Failure: Error>(
    subject: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    QDGuardEnter(subject)
    defer { QDGuardLeave() }
    return try body()
  }
}
