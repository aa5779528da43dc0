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
  /// Whether memory ran out, so that nothing is known of the input.
  public let isOutOfMemory: Bool
}

extension Module {
  /// Whether the bytes begin like bitcode; text otherwise.
  public static func isBitcode(_ bytes: UnsafeBufferPointer<CChar>) -> Bool {
    QDIsBitcode(bytes.baseAddress, bytes.count)
  }

  /// Reads and verifies a module. `bytes` must be followed by a zero byte, which does not count.
  ///
  /// - Throws: `ModuleReadError`, also for input on which LLVM crashes.
  public static func read(
    _ bytes: UnsafeBufferPointer<CChar>, named name: String, in context: Context
  ) throws(ModuleReadError) -> Module {
    var positions: QDPositionsRef?
    var failure = QDParseError()
    guard
      let module = QDParseModule(
        context.reference, bytes.baseAddress, bytes.count, name, &positions, &failure)
    else {
      if failure.isFatal { _ = Unmanaged.passRetained(context) }
      throw ModuleReadError(consuming: failure)
    }
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
      isBitcode: failure.isBitcode, isVerifierError: failure.isVerifierError,
      isOutOfMemory: failure.isOutOfMemory)
  }
}
