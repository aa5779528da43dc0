/// How bars are drawn in text: with blocks of eighths where the terminal has Unicode, else with `#`.
public enum BarStyle: String, Codable, Sendable {
  case blocks, plain
}

/// A column of bars, all to the same scale.
struct TextBar {
  /// The head of the column, by which a table leaves it out where a screen is narrow.
  static let header = "as a bar"

  let style: BarStyle
  /// The value of a bar of the whole width.
  let most: Double

  private static let width = 16
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// As wide as the column; empty for what is unknown.
  func text(_ value: Double?) -> String {
    let share = most > 0 ? min(1, max(0, (value ?? 0) / most)) : 0
    let bar: String
    switch style {
    case .plain:
      bar = String(repeating: "#", count: Int((share * Double(Self.width)).rounded()))
    case .blocks:
      let parts = Int((share * Double(Self.width * 8)).rounded())
      bar = String(repeating: "█", count: parts / 8) + Self.eighths[parts % 8]
    }
    return bar + String(repeating: " ", count: Self.width - bar.count)
  }
}

extension TextTable {
  /// The table with a bar behind every row but the head, where the screen has room for it.
  ///
  /// - Parameter values: one a row; nil for what is unknown.
  func with(bars style: BarStyle?, of values: [Double?], in width: Int) -> TextTable {
    guard let style, let most = values.compactMap(\.self).max(), most > 0 else { return self }
    let bar = TextBar(style: style, most: most)
    let table = adding(column: [TextBar.header] + values.map(bar.text))
    return table.lines.contains { $0.count > width } ? self : table
  }
}
