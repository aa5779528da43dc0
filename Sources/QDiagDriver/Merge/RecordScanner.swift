/// Finds its way in a line of JSON without building values: what is not looked for is skipped.
struct RecordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The members of an object at some place, by key, as places of their values; nil where there is no
  /// object, or it does not end.
  ///
  /// - Parameter start: where the object begins.
  static func members(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> [String: Range<Int>]? {
    var scanner = RecordScanner(bytes)
    scanner.place = start
    return scanner.members()
  }

  /// The text of a string's place; nil for other values. Escapes stay as they are.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>?) -> String? {
    guard let range, range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "\"") else {
      return nil
    }
    let inside = bytes[(range.lowerBound + 1)..<(range.upperBound - 1)]
    return String(decoding: inside, as: UTF8.self)
  }

  /// Where the scan ended; the place behind the object.
  private mutating func members() -> [String: Range<Int>]? {
    guard take("{") else { return nil }
    var members: [String: Range<Int>] = [:]
    if take("}") { return members }
    repeat {
      skipBlanks()
      let start = place
      guard skipString() else { return nil }
      let key = String(decoding: bytes[(start + 1)..<(place - 1)], as: UTF8.self)
      guard take(":") else { return nil }
      skipBlanks()
      let begin = place
      guard skipValue() else { return nil }
      members[key] = begin..<place
    } while take(",")
    return take("}") ? members : nil
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D
    {
      place += 1
    }
  }

  /// A string, an object, a list, or what ends before a comma or a bracket.
  private mutating func skipValue() -> Bool {
    guard place < bytes.count else { return false }
    switch bytes[place] {
    case UInt8(ascii: "\""): return skipString()
    case UInt8(ascii: "{"), UInt8(ascii: "["): return skipBrackets()
    default:
      let start = place
      while place < bytes.count, !Self.ends(bytes[place]) { place += 1 }
      return place > start
    }
  }

  private static func ends(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      || byte <= 0x20
  }

  private mutating func skipString() -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return false }
    place += 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return true
      case UInt8(ascii: "\\"): place += 2
      default: place += 1
      }
    }
    return false
  }

  private mutating func skipBrackets() -> Bool {
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          place += 1
          return true
        }
      case UInt8(ascii: "\""):
        guard skipString() else { return false }
        continue
      default: break
      }
      place += 1
    }
    return false
  }
}
