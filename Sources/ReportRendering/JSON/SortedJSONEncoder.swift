/// Writes `Encodable` values as JSON, keys sorted by their bytes, slashes as they are, no white space.
///
/// What Foundation's encoder writes with `.sortedKeys` and `.withoutEscapingSlashes`, byte by byte, at a
/// small part of the time and memory: values are written where they will stand, not collected first.
/// Numbers that are not finite are errors. Types that Foundation treats specially (dates, data,
/// URLs, decimals) are encoded as they encode themselves. Coding paths are not kept.
final class SortedJSONEncoder {
  var bytes = JSONBytes()
  /// The objects and arrays that are being written, the innermost last.
  var frames: [Frame] = []
  /// The members of the objects that are being written.
  private var members: [Member] = []
  /// The keys of those members, without escapes.
  private var keys = JSONBytes(capacity: 1024)
  /// Where members are put in order.
  private var ordered = JSONBytes()

  /// An object, an array, or a value that nothing has been written of yet.
  struct Frame {
    enum Kind {
      case undecided, single, array, object
    }

    var kind = Kind.undecided
    /// Where its members, their keys and its text begin.
    let firstMember: Int
    let firstKey: Int
    let start: Int
    /// Values written.
    var count = 0
  }

  /// A member of an object: where its text stands, `"key":value`, and where its key.
  private struct Member {
    /// The first eight bytes of the key: an order that is right where they differ.
    let prefix: UInt64
    let key: Range<Int>
    let start: Int
    var end = 0
  }

  /// The value's JSON.
  static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = SortedJSONEncoder()
    try encoder.encode(value)
    return Array(encoder.bytes.written)
  }

  /// Writes a value behind what is there.
  func encode<Value: Encodable>(_ value: Value) throws {
    frames.append(Frame(firstMember: members.count, firstKey: keys.count, start: bytes.count))
    try value.encode(to: self)
    close()
  }

  func encode(_ value: Double) throws {
    guard value.isFinite else { throw Self.notFinite(value) }
    bytes.append(value)
  }

  func encode(_ value: Float) throws {
    guard value.isFinite else { throw Self.notFinite(value) }
    bytes.append(number: value.description)
  }

  private static func notFinite(_ value: some Encodable) -> EncodingError {
    EncodingError.invalidValue(
      value, EncodingError.Context(codingPath: [], debugDescription: "JSON has no \(value)"))
  }

  func open(_ kind: Frame.Kind) {
    let last = frames.count - 1
    guard frames[last].kind == .undecided else { return }
    frames[last].kind = kind
    if kind == .object { bytes.append(UInt8(ascii: "{")) }
    if kind == .array { bytes.append(UInt8(ascii: "[")) }
  }

  /// Begins the next value of the array.
  func beginElement() {
    let last = frames.count - 1
    if frames[last].count > 0 { bytes.append(UInt8(ascii: ",")) }
    frames[last].count += 1
  }

  /// Begins the value of a key.
  func beginMember(_ key: String) {
    let start = bytes.count
    bytes.append(quoted: key)
    bytes.append(UInt8(ascii: ":"))
    var key = key
    let member = key.withUTF8 { utf8 in
      let first = keys.count
      keys.append(utf8)
      var prefix: UInt64 = 0
      for index in 0..<8 { prefix = prefix << 8 | UInt64(index < utf8.count ? utf8[index] : 0) }
      return Member(prefix: prefix, key: first..<keys.count, start: start)
    }
    frames[frames.count - 1].count += 1
    members.append(member)
  }

  /// Ends the value of the last key.
  func endMember() {
    members[members.count - 1].end = bytes.count
  }

  private func close() {
    let frame = frames.removeLast()
    switch frame.kind {
    case .undecided: bytes.append("{}")
    case .single: break
    case .array: bytes.append(UInt8(ascii: "]"))
    case .object: closeObject(frame)
    }
  }

  private func closeObject(_ frame: Frame) {
    defer {
      members.removeSubrange(frame.firstMember...)
      keys.truncate(to: frame.firstKey)
      bytes.append(UInt8(ascii: "}"))
    }
    guard members.count > frame.firstMember else { return }
    members[frame.firstMember...].sort(by: precedes)
    ordered.truncate(to: 0)
    for index in frame.firstMember..<members.count {
      if index > frame.firstMember { ordered.append(UInt8(ascii: ",")) }
      ordered.append(
        UnsafeBufferPointer(rebasing: bytes.written[members[index].start..<members[index].end]))
    }
    bytes.truncate(to: frame.start + 1)
    bytes.append(ordered.written)
  }

  private func precedes(_ a: Member, _ b: Member) -> Bool {
    if a.prefix != b.prefix { return a.prefix < b.prefix }
    let all = keys.written
    return all[a.key].lexicographicallyPrecedes(all[b.key])
  }
}
