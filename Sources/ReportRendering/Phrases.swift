public import DiagnosisModel

extension InstructionMixRow {
  /// "mul <16 x i32>", "broadcast <16 x i8>", "add i64".
  public var phrase: String {
    "\(pattern?.rawValue ?? operation) \(typePhrase)"
  }

  private var typePhrase: String {
    guard isVector else { return elementType }
    return "<\(scalable == true ? "vscale x " : "")\(lanes) x \(elementType)>"
  }
}

extension CastGroup {
  /// "zext i8→i32 ×16 of broadcast loads".
  public var phrase: String {
    "\(operation) \(fromType)→\(elementType) ×\(count)\(sourcePhrase)"
  }
}

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
