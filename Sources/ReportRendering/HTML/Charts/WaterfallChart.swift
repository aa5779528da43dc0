internal import DiagnosisModel

/// The way from one loop's cycles to another's, a step for each kind of work, as SVG: each bar begins
/// where the one before ended, and the last stands at the other's figure.
struct WaterfallChart {
  let parts: [Comparison.Part]
  let (base, other): (String, String)

  private static let (label, width, figure, height) = (250.0, 300.0, 170.0, 22.0)

  private struct Step {
    let label: String
    let (from, to): (Double, Double)
    let figure: String
    let style: String
  }

  private var steps: [Step] {
    let before = parts.reduce(0) { $0 + $1.baseCycles }
    var steps = [
      Step(label: base, from: 0, to: before, figure: Figure.hundredths(before), style: "bar")
    ]
    var level = before
    for part in parts where part.difference.magnitude >= 0.005 {
      steps.append(
        Step(
          label: part.group.words, from: level, to: level + part.difference,
          figure: (part.difference > 0 ? "+" : "") + Figure.hundredths(part.difference),
          style: part.difference > 0 ? "other" : "float"))
      level += part.difference
    }
    let after = parts.reduce(0) { $0 + $1.cycles }
    steps.append(
      Step(label: other, from: 0, to: after, figure: Figure.hundredths(after), style: "bar"))
    return steps
  }

  var html: HTML {
    let steps = steps
    let most = steps.flatMap { [$0.from, $0.to] }.max() ?? 0
    guard most > 0 else { return "" }
    let scale = Self.width / most
    let height = Double(steps.count) * Self.height
    let title = "cycles of a thousand multiply-accumulates, from \(base) to \(other)"
    let spoken = title + ": " + steps.map { "\($0.label) \($0.figure)" }.joined(separator: "; ")
    let rows = steps.enumerated().map { index, step -> HTML in
      let top = Double(index) * Self.height
      let left = Self.label + min(step.from, step.to) * scale
      let width = (step.to - step.from).magnitude * scale
      return """
        <text x="\(Self.label - 8)" y="\(top + 15)" text-anchor="end">\(step.label.shortened(to: 34))</text>\
        <rect class="\(step.style)" x="\(left)" y="\(top + 4)" width="\(max(width, 1))" height="14"/>\
        <text class="faint" x="\(left + max(width, 1) + 6)" y="\(top + 15)">\(step.figure)</text>
        """
    }
    return """
      <figure><figcaption>\(title)</figcaption>
      <svg role="img" aria-label="\(spoken)" viewBox="0 0 \(Self.label + Self.width + Self.figure) \(height)" width="\(Self.label + Self.width + Self.figure)">
      \(rows.joined("\n"))
      </svg></figure>

      """
  }
}
