internal import DiagnosisModel

/// A line of a source, with a mark under what is meant:
///
///     7 |         c[i * n + j] += a[i * k + p] * b[j * k + p];
///       |                         ^~~~~~~~~~~~~~~~~~~~~~~~~~~
struct TextExcerpt {
  let excerpt: SourceExcerpt
  let line: Int

  var lines: [String] {
    let bytes = Array(excerpt.text.utf8)
    let begin = min(max(0, excerpt.column - 1), bytes.count)
    let end = min(bytes.count, begin + max(1, excerpt.length))
    let before = String(decoding: bytes[..<begin], as: UTF8.self)
    let meant = String(decoding: bytes[begin..<end], as: UTF8.self)
    let after = String(decoding: bytes[end...], as: UTF8.self)
    // Tabs are as wide as the reader has them only where they are the same in both lines.
    let blanks = String(before.map { $0 == "\t" ? "\t" : " " })
    let mark = "^" + String(repeating: "~", count: max(0, meant.count - 1))
    let number = "\(line)"
    return [
      "\(number) | \(before)\(meant)\(after)",
      "\(String(repeating: " ", count: number.count)) | \(blanks)\(mark)",
    ]
  }
}
