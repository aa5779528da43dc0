internal import DiagnosisModel

/// How text is decorated: with terminal colours or plainly.
struct TextStyle: Sendable {
  let colored: Bool

  init(colored: Bool) {
    self.colored = colored
  }

  func bold(_ text: String) -> String { decorate(text, "1") }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .note: decorate("note", "36")
    case .warning: decorate("warning", "33")
    case .error: decorate("error", "31")
    }
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
