#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Searching by bytes: dumps have hundreds of megabytes.
extension Substring {
  /// Where some words stand first.
  func place(of words: String) -> Range<Index>? {
    var words = words
    let offset = words.withUTF8 { pattern in
      var text = self
      return text.withUTF8 { ByteSearch.first(pattern, in: $0) }
    }
    guard let offset else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: words.utf8.count)
  }

  /// Where some words begin for the last time.
  func lastPlace(of words: String) -> Index? {
    var found: Index?
    var rest = self
    while let range = rest.place(of: words) {
      found = range.lowerBound
      rest = rest[range.upperBound...]
    }
    return found
  }

  /// Without blanks at both ends.
  var trimmed: Substring {
    let isBlank = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return self[endIndex...] }
    return self[first..<bytes.index(after: last)]
  }

  /// What stands behind the first occurrence of some words.
  func after(_ words: String) -> Substring? { place(of: words).map { self[$0.upperBound...] } }

  /// What stands before the first occurrence of some words.
  func before(_ words: String) -> Substring? { place(of: words).map { self[..<$0.lowerBound] } }

  /// The name that it begins with.
  var leadingName: Substring {
    let marks = "_.$%@:".utf8
    var end = startIndex
    let bytes = utf8
    while end < endIndex {
      let byte = bytes[end]
      guard byte.isNameByte || marks.contains(byte) else {
        // Letters of other alphabets are rare.
        return byte < 0x80
          ? self[..<end] : prefix { $0.isLetter || $0.isNumber || "_.$%@:".contains($0) }
      }
      end = bytes.index(after: end)
    }
    return self
  }
}

extension String {
  func place(of words: String) -> Range<Index>? { self[...].place(of: words) }
  func after(_ words: String) -> Substring? { self[...].after(words) }
  func before(_ words: String) -> Substring? { self[...].before(words) }
}

extension UInt8 {
  /// A letter or a digit of ASCII.
  var isNameByte: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}

enum ByteSearch {
  /// How many bytes stand before the first occurrence of a pattern; nil where there is none.
  static func first(
    _ pattern: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let first = pattern.first, let start = bytes.baseAddress, bytes.count >= pattern.count
    else { return pattern.isEmpty ? 0 : nil }
    let last = start + (bytes.count - pattern.count)
    var place = start
    while place <= last, let next = memchr(place, Int32(first), last - place + 1) {
      let found = next.assumingMemoryBound(to: UInt8.self)
      if memcmp(found, pattern.baseAddress!, pattern.count) == 0 {
        return UnsafePointer(found) - start
      }
      place = UnsafePointer(found) + 1
    }
    return nil
  }
}
