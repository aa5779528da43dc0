/// The fields of a protobuf message, in their order, each where it lies: nothing is copied, so that
/// weights of gigabytes cost nothing.
///
/// Source: protobuf.dev/programming-guides/encoding.
struct WireFields: Sequence, IteratorProtocol {
  struct Field {
    let number: Int
    /// What a number is; 0 for others.
    let value: UInt64
    /// A string, bytes, a message or packed numbers; empty for others.
    let bytes: UnsafeRawBufferPointer

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var int: Int { Int(truncatingIfNeeded: value) }
    var fields: WireFields { WireFields(bytes) }

    /// Numbers, packed or not.
    var numbers: [Int] {
      if bytes.isEmpty { return [int] }
      var rest = WireFields(bytes)
      var found: [Int] = []
      while let number = rest.varint() { found.append(Int(truncatingIfNeeded: number)) }
      return found
    }
  }

  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// Whether a field did not fit or could not be read.
  private(set) var isDamaged = false

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func next() -> Field? {
    guard place < bytes.count, !isDamaged else { return nil }
    guard let tag = varint(), tag >> 3 > 0, tag >> 3 < 1 << 29 else { return damaged() }
    let number = Int(tag >> 3)
    let nothing = UnsafeRawBufferPointer(rebasing: bytes[..<0])
    switch tag & 7 {
    case 0:
      guard let value = varint() else { return damaged() }
      return Field(number: number, value: value, bytes: nothing)
    case 1, 5:
      let size = tag & 7 == 1 ? 8 : 4
      guard place + size <= bytes.count else { return damaged() }
      place += size
      return Field(number: number, value: 0, bytes: nothing)
    case 2:
      guard let length = varint() else { return damaged() }
      let rest = bytes.count - place
      let isWhole = length <= UInt64(rest)
      if !isWhole { isDamaged = true }
      let count = isWhole ? Int(length) : rest
      defer { place += count }
      return Field(
        number: number, value: 0,
        bytes: UnsafeRawBufferPointer(rebasing: bytes[place..<place + count]))
    default: return damaged()
    }
  }

  private mutating func damaged() -> Field? {
    isDamaged = true
    return nil
  }

  fileprivate mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}
