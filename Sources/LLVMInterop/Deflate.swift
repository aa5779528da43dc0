internal import CLLVMShims

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What zlib makes of the bytes, in its own format (RFC 1950), fast rather than small; nil where this
/// LLVM has no zlib.
public func deflated(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
  guard let base = bytes.baseAddress else { return nil }
  var count = 0
  guard let packed = QDDeflate(base, bytes.count, &count) else { return nil }
  defer { free(packed) }
  return Array(UnsafeBufferPointer(start: packed, count: count))
}
