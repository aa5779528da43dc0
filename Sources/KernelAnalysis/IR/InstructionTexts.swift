internal import LLVMInterop

/// The text of every instruction of a module, as LLVM prints it.
struct InstructionTexts {
  /// In the order of the functions, blocks and instructions.
  private let lines: [Substring.UTF8View]

  /// - Parameter text: a module's.
  init(ofModule text: String) {
    var lines: [Substring.UTF8View] = []
    var isInside = false
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      if isInside, line.first == UInt8(ascii: "}") {
        isInside = false
      } else if isInside, Self.begins(line) {
        lines.append(line)
      } else if line.starts(with: "define ".utf8) {
        isInside = true
      }
    }
    self.lines = lines
  }

  var count: Int { lines.count }

  /// Of an instruction by its number, from 0.
  subscript(index: Int) -> String? {
    guard lines.indices.contains(index) else { return nil }
    let line = Self.instruction(lines[index])
    guard line.count > Self.mostBytes else { return String(Substring(line)) }
    return String(decoding: line.prefix(Self.mostBytes), as: UTF8.self) + " …"
  }

  /// Vectors of constants are longer.
  private static let mostBytes = 200

  /// Instructions stand two columns in; what goes on in further lines farther, but for the end of a `switch`. Records of
  /// debug information stand farther, too.
  private static func begins(_ line: Substring.UTF8View) -> Bool {
    guard line.starts(with: "  ".utf8), let third = line.dropFirst(2).first else { return false }
    return third != UInt8(ascii: " ") && third != UInt8(ascii: "]")
  }

  /// Without its metadata: what it is attached with is told elsewhere, or nobody's business. That is the rest behind the
  /// first `, !name !7`.
  private static func instruction(_ line: Substring.UTF8View) -> Substring.UTF8View {
    let text = line.drop { $0 == UInt8(ascii: " ") }
    var place = text.startIndex
    while let comma = text[place...].firstIndex(of: UInt8(ascii: ",")) {
      place = text.index(after: comma)
      if beginsMetadata(text[place...]) { return text[..<comma] }
    }
    return text
  }

  /// Whether it goes on with ` !name !7`.
  private static func beginsMetadata(_ text: Substring.UTF8View) -> Bool {
    guard text.starts(with: " !".utf8) else { return false }
    let name = text.dropFirst(2).prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "$"),
        UInt8(ascii: "."),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    let rest = text[name.endIndex...]
    guard !name.isEmpty, rest.starts(with: " !".utf8), let digit = rest.dropFirst(2).first else {
      return false
    }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit)
  }
}
