#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension UnsafeBufferPointer<CChar> {
  /// Whether the bytes, read up to the first zero, contain a text. Strings of Swift's compare by
  /// character, which takes too long on whole files. Requires: a zero byte behind the buffer.
  func containsText(_ text: String) -> Bool {
    guard let baseAddress, !isEmpty else { return false }
    return strstr(baseAddress, text) != nil
  }
}
