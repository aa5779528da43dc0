internal import LLVMInterop

/// SHA-256 of several pieces, as 64 hexadecimal digits.
enum CacheHash {
  static func of(_ bytes: UnsafeRawBufferPointer) -> String {
    sha256(bytes.bindMemory(to: CChar.self))
  }

  /// Each piece counts with its length, so that pieces cannot run into each other.
  static func of(_ pieces: [String]) -> String {
    let text = pieces.map { "\($0.utf8.count):\($0)" }.joined()
    return Array(text.utf8).withUnsafeBytes { of($0) }
  }
}
