internal import CLLVM

/// The bytes of a file or of standard input, followed by a zero byte that does not count.
public struct InputBuffer: ~Copyable {
  private let reference: LLVMMemoryBufferRef

  /// - Parameter path: a file, or `-` for standard input.
  /// - Throws: `InputReadError` with the system's reason.
  public init(path: String) throws(InputReadError) {
    var buffer: LLVMMemoryBufferRef?
    var message: UnsafeMutablePointer<CChar>?
    let failed =
      path == "-"
      ? LLVMCreateMemoryBufferWithSTDIN(&buffer, &message)
      : LLVMCreateMemoryBufferWithContentsOfFile(path, &buffer, &message)
    guard failed == 0, let buffer else {
      defer { LLVMDisposeMessage(message) }
      throw InputReadError(reason: message.map { String(cString: $0) } ?? "unreadable")
    }
    reference = buffer
  }

  deinit {
    LLVMDisposeMemoryBuffer(reference)
  }

  public var count: Int { LLVMGetBufferSize(reference) }

  /// Calls `body` with the bytes, which live as long as the buffer.
  public borrowing func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: LLVMGetBufferStart(reference), count: count))
  }
}

/// Why a file could not be read.
public struct InputReadError: Error, Sendable, Equatable {
  /// The system's words: "No such file or directory".
  public let reason: String
}
