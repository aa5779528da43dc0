/// The tags of an XML text, in their order. Text between tags is given with the tag before it. No
/// entity is ever defined or expanded but the five that XML has, so that none can grow.
struct XMLTags: Sequence, IteratorProtocol {
  struct Tag {
    let name: Substring
    let attributes: [Substring: Substring]
    /// `</name>`.
    let isEnd: Bool
    /// `<name/>`.
    let isEmpty: Bool
    /// Up to the next tag, without blanks around it.
    let text: Substring
  }

  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// Whether the text ended inside a tag.
  private(set) var isCut = false
  /// A tag that is longer is none of ours.
  private static let limit = 1 << 20

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func next() -> Tag? {
    while let start = find("<", from: place) {
      if bytes[start...].starts(with: "<!--".utf8) {
        guard let end = find("-->", from: start) else { return cut() }
        place = end + 3
        continue
      }
      guard let end = endOfTag(from: start + 1), end - start < Self.limit else { return cut() }
      let inner = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
      place = end + 1
      if inner.hasPrefix("?") || inner.hasPrefix("!") { continue }
      let textEnd = find("<", from: place) ?? bytes.count
      let text = String(
        decoding: bytes[place..<Swift.min(textEnd, place + 4096)], as: UTF8.self)
      return Self.tag(inner[...], text: text[...].trimmed)
    }
    return nil
  }

  private mutating func cut() -> Tag? {
    isCut = true
    place = bytes.count
    return nil
  }

  private func find(_ pattern: String, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let utf8 = Array(pattern.utf8)
    var index = start
    while let next = bytes[index...].firstIndex(of: utf8[0]) {
      if bytes[next...].starts(with: utf8) { return next }
      index = next + 1
    }
    return nil
  }

  /// The sign that closes a tag: one in quotation marks does not.
  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return nil
  }

  private static func tag(_ inner: Substring, text: Substring) -> Tag {
    let isEnd = inner.hasPrefix("/")
    let isEmpty = inner.hasSuffix("/")
    var rest = (isEnd ? inner.dropFirst() : inner)
    let name = rest.prefix { !$0.isWhitespace && $0 != "/" }
    rest = rest[name.endIndex...]
    var attributes: [Substring: Substring] = [:]
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].trimmed
      let value = rest[rest.index(after: equals)...].trimmed
      guard let quote = value.first, quote == "\"" || quote == "'" else { break }
      let inside = value.dropFirst().prefix { $0 != quote }
      attributes[key] = unescaped(inside)
      rest = value[inside.endIndex...].dropFirst()
    }
    return Tag(name: name, attributes: attributes, isEnd: isEnd, isEmpty: isEmpty, text: text)
  }

  private static func unescaped(_ text: Substring) -> Substring {
    guard text.contains("&") else { return text }
    var plain = String(text)
    for (entity, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
    ] {
      plain = plain.replacing(entity, with: sign)
    }
    return plain[...]
  }
}
