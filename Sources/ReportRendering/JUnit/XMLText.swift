/// An element of XML: its name, its attributes in the order in which they are written, what is in it.
struct XMLElement {
  var name: String
  var attributes: [(String, String)] = []
  var children: [XMLElement] = []
  var text = ""

  /// Indented by two blanks a level, one line feed at the end.
  func written(indent: Int = 0) -> String {
    let blanks = String(repeating: " ", count: indent)
    let list = attributes.map { " \($0)=\"\(Self.escaped($1, isAttribute: true))\"" }.joined()
    if children.isEmpty, text.isEmpty { return "\(blanks)<\(name)\(list)/>\n" }
    let inside = Self.escaped(text, isAttribute: false)
    if children.isEmpty { return "\(blanks)<\(name)\(list)>\(inside)</\(name)>\n" }
    return "\(blanks)<\(name)\(list)>\n"
      + children.map { $0.written(indent: indent + 2) }.joined() + "\(blanks)</\(name)>\n"
  }

  /// Characters that XML 1.0 cannot hold become U+FFFD.
  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      case "\n" where isAttribute: result += "&#10;"
      case "\t" where isAttribute: result += "&#9;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
