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
    // Few of them are asked for.
    let line = Self.instruction(Substring(lines[index]))
    return line.utf8.count <= Self.mostBytes
      ? String(line) : String(line.prefix(Self.mostBytes)) + " …"
  }

  /// Vectors of constants are longer.
  private static let mostBytes = 200

  /// Instructions stand two columns in; what goes on in further lines farther, but for the end of a `switch`. Records of
  /// debug information stand farther, too.
  private static func begins(_ line: Substring.UTF8View) -> Bool {
    guard line.starts(with: "  ".utf8), let third = line.dropFirst(2).first else { return false }
    return third != UInt8(ascii: " ") && third != UInt8(ascii: "]")
  }

  /// Without its metadata: what it is attached with is told elsewhere, or nobody's business.
  private static func instruction(_ line: Substring) -> Substring {
    let text = line.drop { $0 == " " }
    guard let end = text.firstRange(of: #/, ![-a-zA-Z$._0-9]+ !\d/#)?.lowerBound else {
      return text
    }
    return text[..<end]
  }
}
