import LLVMInterop
import Testing

/// SHA-256, with the processor's instructions and without.
struct DigestTests {
  private func digest(_ bytes: [CChar], portably: Bool) -> String {
    bytes.withUnsafeBufferPointer { sha256($0, portably: portably) }
  }

  /// The examples of FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knownDigests(text: String, expected: String) {
    let bytes = text.utf8.map { CChar(bitPattern: $0) }
    #expect(digest(bytes, portably: true) == expected)
    #expect(digest(bytes, portably: false) == expected)
  }

  /// All ways in which the last block can end.
  @Test func bothWaysAreEqual() {
    var state: UInt32 = 1
    var bytes: [CChar] = []
    for length in 0..<300 {
      #expect(digest(bytes, portably: true) == digest(bytes, portably: false), "\(length) bytes")
      state = state &* 1_103_515_245 &+ 12_345
      bytes.append(CChar(truncatingIfNeeded: state >> 16))
    }
    let large = (0..<5_000).flatMap { _ in bytes }
    #expect(digest(large, portably: true) == digest(large, portably: false))
  }
}
