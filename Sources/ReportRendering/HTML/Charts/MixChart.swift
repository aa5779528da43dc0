internal import DiagnosisModel

/// What a loop does per multiply-accumulate, by the width of the elements, as one bar of stacked parts.
struct MixChart {
  let loop: LoopProfile

  private static let width = 480.0

  private var parts: [(name: String, count: Int)] {
    guard let operations = loop.ir?.summary.vectorOperations else { return [] }
    return [
      ("i8", operations.i8), ("i16", operations.i16), ("i32", operations.i32),
      ("i64", operations.i64), ("float", operations.float),
    ].filter { $0.1 > 0 }
  }

  var html: HTML {
    let parts = parts
    let total = parts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return "" }
    func figure(_ count: Int) -> String {
      loop.perMAC(count).map { "\(Figure.text($0)) per MAC" } ?? "\(count)"
    }
    var left = 0.0
    var marks: [HTML] = []
    for part in parts {
      let width = Self.width * Double(part.count) / Double(total)
      marks.append(
        "<rect class=\"\(part.name)\" x=\"\(left)\" y=\"0\" width=\"\(width)\" height=\"16\"/>")
      left += width
    }
    var x = 0.0
    for part in parts {
      let text = "\(part.name) \(figure(part.count))"
      marks.append(
        """
        <rect class="\(part.name)" x="\(x)" y="24" width="10" height="10"/>\
        <text x="\(x + 14)" y="33">\(text)</text>
        """)
      x += 24 + Double(text.count) * 6.6
    }
    let spoken = parts.map { "\($0.name) \(figure($0.count))" }.joined(separator: ", ")
    return """
      <figure><figcaption>vector operations by element type</figcaption>
      <svg role="img" aria-label="vector operations by element type: \(spoken)" viewBox="0 0 \(max(Self.width, x)) 38" width="\(max(Self.width, x))">
      \(marks.joined("\n"))
      </svg></figure>

      """
  }
}
