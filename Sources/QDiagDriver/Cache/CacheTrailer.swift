#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What stands at the end of an entry of the cache: how the work ended, and the hash of the rest, which
/// an entry that is not whole does not have.
enum CacheTrailer {
  private static let size = 65

  /// How the work ended; nil for a file that is not whole.
  static func status(of file: Int32) -> Int32? {
    guard let content = FileBytes(descriptor: file), content.bytes.count >= size else { return nil }
    let bytes = content.bytes
    let end = bytes.count - size
    let status = bytes[end]
    guard status < 2 else { return nil }
    let expected = hash(UnsafeRawBufferPointer(rebasing: bytes[..<end]), status)
    return bytes[(end + 1)...].elementsEqual(expected) ? Int32(status) : nil
  }

  /// Copies a result into an entry; false where not all of it could be written.
  static func copy(_ source: Int32, to target: Int32, status: Int32) -> Bool {
    guard let content = FileBytes(descriptor: source) else { return false }
    let tail = [UInt8(status)] + hash(content.bytes, UInt8(status))
    return write(content.bytes, to: target) && tail.withUnsafeBytes { write($0, to: target) }
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer, _ status: UInt8) -> String.UTF8View {
    CacheHash.of([CacheHash.of(bytes), String(status)]).utf8
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(file, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }
}
