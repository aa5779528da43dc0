/// Horizontal bars with their labels and figures, as SVG.
struct BarChart {
  struct Bar {
    let label: String
    let value: Double
    /// As it is written beside the bar.
    let figure: String
    /// A second value, drawn as a mark on the bar: what was predicted beside what was measured.
    var mark: Double?
    /// The ends of a spread around the value.
    var spread: (low: Double, high: Double)?
    /// The class of the bar in the style: its colour.
    var style = "bar"
  }

  /// What the chart shows, for who cannot see it.
  let title: String
  let bars: [Bar]
  /// A value at which a line is drawn over all bars: float32's 1.
  var reference: Double?

  private static let (label, width, figure, height) = (250.0, 300.0, 170.0, 22.0)

  var html: HTML {
    guard !bars.isEmpty else { return "" }
    let most = bars.flatMap { [$0.value, $0.mark ?? 0, $0.spread?.high ?? 0] }.max() ?? 0
    let scale = most > 0 ? Self.width / most : 0
    let height = Double(bars.count) * Self.height
    let rows = bars.enumerated().map { row($1, top: Double($0) * Self.height, scale) }
    let line: HTML =
      reference.map { value in
        let x = Self.label + value * scale
        return "<line class=\"rule\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"\(height)\"/>"
      } ?? ""
    return """
      <figure><figcaption>\(title)</figcaption>
      <svg role="img" aria-label="\(spoken)" viewBox="0 0 \(Self.label + Self.width + Self.figure) \(height)" width="\(Self.label + Self.width + Self.figure)">
      \(rows.joined("\n"))
      \(line)</svg></figure>

      """
  }

  private func row(_ bar: Bar, top: Double, _ scale: Double) -> HTML {
    let middle = top + Self.height / 2
    let end = Self.label + bar.value * scale
    var marks: HTML = ""
    if let mark = bar.mark {
      let x = Self.label + mark * scale
      marks =
        marks
        + "<line class=\"mark\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(top + 2)\" y2=\"\(top + 20)\"/>"
    }
    if let spread = bar.spread {
      let (low, high) = (Self.label + spread.low * scale, Self.label + spread.high * scale)
      marks =
        marks
        + "<line class=\"mark\" x1=\"\(low)\" x2=\"\(high)\" y1=\"\(middle)\" y2=\"\(middle)\"/>"
    }
    let furthest = max(
      end, Self.label + (bar.spread?.high ?? 0) * scale,
      bar.mark.map { Self.label + $0 * scale } ?? 0)
    return """
      <text x="\(Self.label - 8)" y="\(middle + 4)" text-anchor="end">\(bar.label.shortened(to: 34))</text>\
      <rect class="\(bar.style)" x="\(Self.label)" y="\(top + 4)" width="\(max(bar.value * scale, 0))" height="14"/>\
      \(marks)<text class="faint" x="\(furthest + 6)" y="\(middle + 4)">\(bar.figure)</text>
      """
  }

  private var spoken: String {
    title + ": " + bars.map { "\($0.label) \($0.figure)" }.joined(separator: "; ")
  }
}
