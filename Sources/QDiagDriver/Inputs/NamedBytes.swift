internal import DiagnosisModel

/// The bytes of an input, and the path that the user gave.
struct NamedBytes {
  /// `-` for standard input.
  let path: String
  /// Followed by a zero byte that does not count.
  let bytes: UnsafeBufferPointer<CChar>

  func hasSuffix(_ suffixes: [String]) -> Bool { suffixes.contains(where: path.hasSuffix) }

  func error(_ message: String) -> InputError { InputError(path: path, message: message) }
}

/// The beginning of a text, in lines.
struct TextHead {
  /// Without the blanks before them; the first 64 KiB of the text.
  let lines: [Substring]

  init(_ bytes: UnsafeBufferPointer<CChar>) {
    let head = String(decoding: UnsafeRawBufferPointer(bytes).prefix(64 * 1024), as: UTF8.self)
    lines = head.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
  }

  /// Whether some line begins like this.
  func hasLine(beginning words: [String]) -> Bool {
    lines.contains { line in words.contains(where: line.hasPrefix) }
  }
}
