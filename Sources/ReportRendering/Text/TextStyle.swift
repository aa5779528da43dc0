internal import DiagnosisModel

/// How text is laid out and decorated: with terminal colours or plainly.
struct TextStyle: Sendable {
  let colored: Bool
  /// Columns that lines are wrapped to where words allow it.
  let width: Int
  /// Columns that tables may take: whatever they need where nobody says how wide a screen is.
  let tableWidth: Int

  /// How bars are drawn; nil for none.
  let bars: BarStyle?

  /// - Parameter width: nil where nobody says.
  init(colored: Bool, width: Int? = nil, bars: BarStyle? = nil) {
    self.colored = colored
    self.bars = bars
    self.width = max(Self.leastWidth, width ?? Self.usualWidth)
    tableWidth = width == nil ? .max : self.width
  }

  private static let usualWidth = 100
  /// Narrower lines would be all indentation.
  private static let leastWidth = 40

  /// The same without colours.
  var plain: TextStyle {
    TextStyle(colored: false, width: tableWidth == .max ? nil : width, bars: bars)
  }

  func bold(_ text: String) -> String { decorate(text, "1") }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .note: decorate("note", "36")
    case .warning: decorate("warning", "33")
    case .error: decorate("error", "31")
    }
  }

  /// "warning: f: 2 places do not decode".
  func lines(_ diagnostic: Diagnostic) -> [String] {
    lines(diagnostic.message, severity: diagnostic.severity, indent: 0)
  }

  /// A sentence behind its severity, in lines that begin `indent` columns in.
  func lines(_ text: String, severity: Severity, indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    let word = "\(severity.rawValue): "
    return (word + text).wrapped(to: width - indent).enumerated().map { index, line in
      index == 0
        ? "\(blanks)\(self.severity(severity)): \(line.dropFirst(word.count))" : blanks + line
    }
  }

  /// Lines as a document. Names with control characters in them are escaped and go without colours,
  /// which could not be told from theirs.
  func escaped(_ lines: (TextStyle) -> [String]) -> String {
    let bare = lines(plain)
    let escaped = bare.map(\.onOneLine)
    let shown = colored && escaped == bare ? lines(self) : escaped
    return shown.joined(separator: "\n") + "\n"
  }

  private func decorate(_ text: String, _ code: String) -> String {
    colored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// Numbers as a person reads them.
enum Figure {
  /// Up to four significant digits: "0.0664", "7848", "1.06".
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "unknown" }
    if value == value.rounded(), value.magnitude < 1e15 { return String(Int(value)) }
    var scale = 1.0
    while value.magnitude * scale < 1000 { scale *= 10 }
    return "\((value * scale).rounded() / scale)"
  }

  /// Two digits after the point: "1.20".
  static func hundredths(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e13 else { return "unknown" }
    let scaled = Int((value.magnitude * 100).rounded())
    let digits = String(scaled % 100)
    return "\(value < 0 ? "-" : "")\(scaled / 100).\(digits.count == 1 ? "0" : "")\(digits)"
  }

  /// A share as "19 %".
  static func percent(_ share: Double) -> String {
    guard share.isFinite, share.magnitude < 1e6 else { return "unknown" }
    // What is little is not nothing.
    if share > 0, share < 0.005 { return "under 1 %" }
    return "\(Int((share * 100).rounded())) %"
  }

  /// "1 cycle", "1.5 cycles".
  static func amount(_ value: Double, _ noun: String) -> String {
    let text = text(value)
    return text == "1" ? "1 \(noun)" : "\(text) \(noun)s"
  }

  /// "1 load", "17 loads".
  static func count(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
