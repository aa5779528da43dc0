extension String {
  /// The text on one line of Markdown, none of its characters a mark.
  var inMarkdown: String {
    onOneLineOfText.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "@":
        text += "\\"
        text.unicodeScalars.append(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text as code, whatever quotes are in it.
  var asMarkdownCode: String {
    let plain = onOneLineOfText.replacing("|", with: "\\|")
    let fence = plain.contains("`") ? "``" : "`"
    return plain.contains("``") ? plain.inMarkdown : "\(fence)\(plain)\(fence)"
  }

  private var onOneLineOfText: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
