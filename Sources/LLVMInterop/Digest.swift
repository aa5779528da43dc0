internal import CLLVMShims

/// The SHA-256 digest of the bytes as 64 lower-case hexadecimal digits.
///
/// - Parameter portably: without the processor's own instructions for it.
public func sha256(_ bytes: UnsafeBufferPointer<CChar>, portably: Bool = false) -> String {
  var digits = [CChar](repeating: 0, count: 65)
  QDSHA256(bytes.baseAddress, bytes.count, portably, &digits)
  return digits.withUnsafeBufferPointer { string($0.baseAddress!, length: 64) }
}
