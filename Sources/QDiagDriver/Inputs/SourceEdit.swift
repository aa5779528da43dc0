internal import DiagnosisModel

/// A way to write a loop of a source that may make better code, as `qdiag-clang` writes it.
struct SourceEdit: Decodable {
  /// Text that takes the place of `length` bytes at `offset`, which are part of one line.
  struct Replacement: Decodable {
    var offset: Int
    var length: Int
    var text: String
  }

  var kind: SourceRewrite.Kind
  var subject: String
  var detail: String
  var file: String
  /// From 1: where it is shown, the lines of the loop or function that it changes, and the first one of the
  /// loop around it.
  var line: Int
  var begin: Int
  var end: Int
  var outer: Int
  var edits: [Replacement]
  /// The multiply-accumulates of an iteration of the new loop; 0 where that is not known.
  var macs: Int

  /// How many lines it is about, less one.
  var size: Int { end - begin }

  /// Lines of the text, or of the changed one: of the loop itself, or with the one around it, which is all
  /// that is left of a loop whose iterations are written out.
  func lines(withOuter: Bool, isChanged: Bool = false) -> ClosedRange<Int> {
    let more = edits.reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "\n") } }
    let first = withOuter ? min(outer, begin) : begin
    return first...(max(begin, end) + (isChanged ? more : 0))
  }
}

extension [SourceEdit] {
  /// A text with all of them made; nil where two of them meet in one place, or do not fit the text.
  func applied(to text: [UInt8]) -> [UInt8]? {
    let all = flatMap(\.edits).sorted { $0.offset < $1.offset }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 4096)
    var done = 0
    for (index, edit) in all.enumerated() {
      let meets = index > 0 && all[index - 1].offset == edit.offset
      guard edit.offset >= done, edit.length >= 0, edit.offset + edit.length <= text.count, !meets
      else { return nil }
      result += text[done..<edit.offset]
      result += edit.text.utf8
      done = edit.offset + edit.length
    }
    return result + text[done...]
  }

  /// The lines of a text that they change. Requires: they fit it.
  func lines(in text: SourceText) -> [SourceRewrite.Line] {
    let all = flatMap(\.edits).sorted { $0.offset < $1.offset }
    return Dictionary(grouping: all) { text.number(of: $0.offset) }
      .sorted { $0.key < $1.key }
      .compactMap { number, edits in
        guard let before = text.line(number) else { return nil }
        let begin = text.offset(of: number)
        var after = "", done = 0
        let bytes: [UInt8] = .init(before.utf8)
        for edit in edits {
          let place = edit.offset - begin
          guard place >= done, place + edit.length <= bytes.count else { return nil }
          after += String(decoding: bytes[done..<place], as: UTF8.self) + edit.text
          done = place + edit.length
        }
        after += String(decoding: bytes[done...], as: UTF8.self)
        return SourceRewrite.Line(line: number, before: before, after: after)
      }
  }
}
