extension String {
  /// The text with blanks up to a width, and at least one.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }

  /// The text in lines of at most `width` characters where words allow it, the later ones indented.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      // A unit stays with its figure.
      if !line.isEmpty, line.count + 1 + word.count > width, !word.hasPrefix("%") {
        lines.append(line)
        line = "  " + word
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }
}
