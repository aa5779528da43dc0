#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that shows a stage, as it lies in memory.
struct Dump {
  let path: String
  let bytes: UnsafeRawBufferPointer

  var lines: DumpLines { DumpLines(bytes: bytes) }
}

/// The beginning of a file, by which its form is recognised.
struct DumpHead {
  /// The first 64 KiB.
  let bytes: UnsafeRawBufferPointer
  /// Its lines, without the blanks before them. A file that is no text has few.
  let lines: [Substring]
  let text: String

  init(_ all: UnsafeRawBufferPointer) {
    bytes = UnsafeRawBufferPointer(rebasing: all.prefix(64 * 1024))
    text = String(decoding: bytes, as: UTF8.self)
    lines = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
  }

  func contains(_ words: String) -> Bool { text.place(of: words) != nil }

  func hasLine(beginning words: [String]) -> Bool {
    lines.contains { line in words.contains(where: line.hasPrefix) }
  }

  /// The first byte that is no blank.
  var first: UInt8? { bytes.first { !" \r\n\t".utf8.contains($0) } }
}

/// The lines of a file, one at a time: a file of 200 MB is never text as a whole.
struct DumpLines: Sequence, IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  private(set) var number = 0

  init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func next() -> DumpLine? {
    guard place < bytes.count else { return nil }
    let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
    let end = memchr(rest.baseAddress!, Int32(UInt8(ascii: "\n")), rest.count)
    let length = end.map { UnsafeRawPointer($0) - rest.baseAddress! } ?? rest.count
    number += 1
    place += length + 1
    return DumpLine(number: number, bytes: UnsafeRawBufferPointer(rebasing: rest[..<length]))
  }
}

/// One line, without its end.
struct DumpLine {
  /// From 1.
  let number: Int
  let bytes: UnsafeRawBufferPointer

  /// What a line may have to be read as a whole; constants take more, statements do not.
  static let limit = 256 * 1024

  /// The line as text; a longer one than `limit` is cut in the middle, since what is said of a value
  /// stands at its beginning and its end.
  var text: String {
    guard bytes.count > Self.limit else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes.prefix(Self.limit / 2), as: UTF8.self) + " … "
      + String(decoding: bytes.suffix(Self.limit / 4), as: UTF8.self)
  }

  var isCut: Bool { bytes.count > Self.limit }

  /// How many blanks it begins with.
  var indentation: Int { bytes.prefix { $0 == UInt8(ascii: " ") || $0 == 9 }.count }

  func contains(_ words: StaticString) -> Bool {
    words.withUTF8Buffer {
      ByteSearch.first($0, in: bytes.assumingMemoryBound(to: UInt8.self)) != nil
    }
  }

  func count(of byte: UInt8) -> Int { bytes.reduce(0) { $0 + ($1 == byte ? 1 : 0) } }
}
