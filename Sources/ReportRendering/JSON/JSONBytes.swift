#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The bytes of a JSON text under construction.
struct JSONBytes: ~Copyable {
  private(set) var count = 0
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  init(capacity: Int = 4096) {
    self.capacity = capacity
    start = Self.resized(nil, to: capacity)
  }

  deinit {
    free(start)
  }

  /// The system's own growing: the pages of a large text are moved, not copied, so that it never stands twice.
  private static func resized(
    _ old: UnsafeMutablePointer<UInt8>?, to capacity: Int
  ) -> UnsafeMutablePointer<UInt8> {
    // As Swift's own allocation fails.
    guard let bytes = realloc(old, capacity) else {
      fatalError("failed to allocate \(capacity) bytes of memory")
    }
    return bytes.assumingMemoryBound(to: UInt8.self)
  }

  var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  func written(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  /// Copies written bytes to another place among those written.
  mutating func move(_ range: Range<Int>, to place: Int) {
    (start + place).update(from: start + range.lowerBound, count: range.count)
  }

  mutating func put(_ byte: UInt8, at place: Int) {
    start[place] = byte
  }

  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    guard let source = bytes.baseAddress else { return }
    (start + place).update(from: source, count: bytes.count)
  }

  /// Forgets the bytes from `count` on.
  mutating func truncate(to count: Int) {
    self.count = count
  }

  /// Room for `more` bytes behind those written.
  private mutating func reserve(_ more: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < more {
      capacity = max(capacity * 2, count + more)
      start = Self.resized(start, to: capacity)
    }
    return start + count
  }

  mutating func append(_ byte: UInt8) {
    reserve(1).pointee = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ value: some FixedWidthInteger) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: UInt64(value.magnitude))
  }

  private mutating func append(digits value: UInt64) {
    let place = reserve(20)
    var length = 1
    var rest = value / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    rest = value
    for index in stride(from: length - 1, through: 0, by: -1) {
      place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  /// The shortest text that reads as the same number. Requires: a finite value.
  mutating func append(_ value: Double) {
    let scaled = (value * 10_000).rounded()
    // Four decimals and 15 digits: no other decimal as short is this number.
    guard scaled.magnitude < 1e15, scaled / 10_000 == value, value != 0 || value.sign == .plus
    else { return append(number: value.description) }
    if value < 0 { append(UInt8(ascii: "-")) }
    let magnitude = UInt64(scaled.magnitude)
    append(digits: magnitude / 10_000)
    var decimals = magnitude % 10_000
    guard decimals > 0 else { return }
    append(UInt8(ascii: "."))
    var unit: UInt64 = 1_000
    while decimals > 0 {
      append(UInt8(ascii: "0") + UInt8(decimals / unit))
      decimals %= unit
      unit /= 10
    }
  }

  /// A number as Swift writes it, less the fraction of a whole one.
  mutating func append(number text: String) {
    var text = text
    text.withUTF8 { append($0) }
    if written.suffix(2).elementsEqual(".0".utf8) { count -= 2 }
  }

  /// A string with its quotation marks.
  mutating func append(quoted text: String) {
    var text = text
    append(UInt8(ascii: "\""))
    text.withUTF8 { append(escaped: $0) }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if Self.isEscaped(byte) {
        append(UnsafeBufferPointer(rebasing: text[plain..<index]))
        append(escape: byte)
        plain = index + 1
      }
      index += 1
    }
    append(UnsafeBufferPointer(rebasing: text[plain...]))
  }

  private mutating func append(escape byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    default:
      append(byte < 0x10 ? "u000" : "u001")
      let digit = byte & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
