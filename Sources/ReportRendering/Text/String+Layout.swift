extension String {
  /// The text with blanks up to a width, and at least one.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }

  /// The text in lines of at most `width` characters where words allow it, the later ones indented.
  func wrapped(to width: Int, hanging indent: Int = 2) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in words {
      let letters = word.count
      // A unit stays with its figure.
      if length > 0, length + 1 + letters > width, !word.hasPrefix("%") {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
        length = indent + letters
      } else {
        line += (length == 0 ? "" : " ") + word
        length += (length == 0 ? 0 : 1) + letters
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  /// What no line break may come into: words, and types in angle brackets (`<16 x i8>`).
  private var words: [Substring] {
    var words: [Substring] = []
    var isOpen = false
    for word in split(separator: " ") {
      if isOpen, let last = words.last {
        words[words.count - 1] = self[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
      isOpen = !word.contains(">") && (isOpen || word.first == "<")
    }
    return words
  }

  /// The text with an ellipsis in place of its middle where it is longer.
  func shortened(to width: Int) -> String {
    guard count > width, width > 2 else { return self }
    let tail = width / 2
    return "\(prefix(width - tail - 1))…\(suffix(tail))"
  }

  /// The text behind a label, in lines of at most `width` characters that all begin in `column`.
  func labelled(_ label: String, column: Int, width: Int) -> [String] {
    let lines = wrapped(to: width - column, hanging: 0)
    return lines.enumerated().map { index, line in
      index == 0 ? label.padded(to: column) + line : String(repeating: " ", count: column) + line
    }
  }
}
