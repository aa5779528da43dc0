/// The lines of a source.
struct SourceText {
  private let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  var count: Int { lines.count }

  /// The line, from 1, that a byte of the text is in.
  func number(of offset: Int) -> Int {
    lines.firstIndex { $0.endIndex >= offset }.map { $0 + 1 } ?? lines.count
  }

  /// Where a line, from 1, begins.
  func offset(of number: Int) -> Int { lines[number - 1].startIndex }

  /// A line, from 1, without its end.
  func line(_ number: Int) -> String? {
    guard lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1]
    return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}
