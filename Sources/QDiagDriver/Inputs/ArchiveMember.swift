internal import DiagnosisModel

/// A member of a library of object files, as reports name it: `libfoo.a(bar.o)`.
///
/// The format is that of `ar`: headers of 60 bytes; names of more than 15 characters stand in a member
/// `//` (GNU) or before the member's bytes (BSD, `#1/20`).
struct ArchiveMember {
  let name: String
  let content: Range<Int>

  /// The members that are no tables of the archive itself; nil where the bytes are no such library, or a
  /// damaged one.
  static func list(_ bytes: UnsafeRawBufferPointer) -> [ArchiveMember]? {
    guard bytes.count >= 8, bytes.prefix(8).elementsEqual("!<arch>\n".utf8) else { return nil }
    var members: [ArchiveMember] = []
    var longNames = 0..<0
    var place = 8
    while place < bytes.count {
      guard place + 60 <= bytes.count, bytes[place + 58] == 0x60, bytes[place + 59] == 0x0a,
        let size = number(bytes, place + 48, 10), size <= bytes.count - place - 60
      else { return nil }
      var content = place + 60..<place + 60 + size
      let field = text(bytes, place..<place + 16)
      place = content.upperBound + size % 2
      switch field {
      case "//": longNames = content
      case "/", "/SYM64/", "__.SYMDEF", "__.SYMDEF SORTED": break
      default:
        var name = field
        if field.hasPrefix("#1/"), let length = Int(field.dropFirst(3)), length <= size, length >= 0
        {
          name = text(bytes, content.lowerBound..<content.lowerBound + length)
          content = content.lowerBound + length..<content.upperBound
        } else if field.hasPrefix("/"), let offset = Int(field.dropFirst()), offset >= 0,
          offset < longNames.count
        {
          let rest = bytes[longNames.lowerBound + offset..<longNames.upperBound]
          name = String(decoding: rest.prefix { $0 != 0x0a && $0 != 0 }, as: UTF8.self)
        }
        if name.hasSuffix("/") { name.removeLast() }
        if !name.hasPrefix("__.SYMDEF") {
          members.append(ArchiveMember(name: name, content: content))
        }
      }
    }
    return members
  }

  private static func text(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    var part = Array(bytes[range])
    while part.last == 0x20 || part.last == 0 { part.removeLast() }
    return String(decoding: part, as: UTF8.self)
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> Int? {
    let number = Int(text(bytes, start..<start + count))
    return number.flatMap { $0 >= 0 ? $0 : nil }
  }
}
