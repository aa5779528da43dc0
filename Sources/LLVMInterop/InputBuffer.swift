internal import CLLVM
internal import CLLVMShims

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The bytes of a file or of standard input, followed by a zero byte that does not count.
public struct InputBuffer: ~Copyable {
  private let reference: LLVMMemoryBufferRef

  /// - Parameter path: a file, or `-` for standard input.
  /// - Throws: `InputReadError` with the system's reason, or for a device, which may have no end.
  public init(path: String) throws(InputReadError) {
    try Self.refuseDevice(path)
    var buffer: LLVMMemoryBufferRef?
    var message: UnsafeMutablePointer<CChar>?
    let failed =
      path == "-"
      ? LLVMCreateMemoryBufferWithSTDIN(&buffer, &message)
      : LLVMCreateMemoryBufferWithContentsOfFile(path, &buffer, &message)
    guard failed == 0, let buffer else {
      defer { LLVMDisposeMessage(message) }
      let reason = message.map { String(cString: $0) } ?? "unreadable"
      throw InputReadError(
        reason: reason == String(cString: strerror(ENOMEM)) ? "out of memory" : reason)
    }
    reference = buffer
  }

  /// Terminals end when the user says so, and `/dev/null` at once.
  private static func refuseDevice(_ path: String) throws(InputReadError) {
    var status = stat()
    guard (path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)) == 0 else { return }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFCHR || kind == S_IFBLK else { return }
    var null = stat()
    if stat("/dev/null", &null) == 0, null.st_rdev == status.st_rdev { return }
    if path == "-", isatty(STDIN_FILENO) == 1 { return }
    throw InputReadError(reason: "a device, where a file or a pipe is expected")
  }

  deinit {
    LLVMDisposeMemoryBuffer(reference)
  }

  public var count: Int { LLVMGetBufferSize(reference) }

  /// Calls `body` with the bytes, which live as long as the buffer, and with a function that lets the
  /// system take back the pages of a file that is not likely to be read again; the bytes stay what they are.
  public borrowing func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<CChar>, _ releasePages: () -> Void) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let buffer = reference
    return try body(UnsafeBufferPointer(start: LLVMGetBufferStart(buffer), count: count)) {
      QDReleasePages(buffer)
    }
  }
}

/// Why a file could not be read.
public struct InputReadError: Error, Sendable, Equatable {
  /// The system's words, "No such file or directory", or ours.
  public let reason: String
}
