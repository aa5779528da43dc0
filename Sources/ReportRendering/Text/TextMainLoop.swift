internal import DiagnosisModel
internal import DiagnosisRules

/// The loop that matters most, on the first screen: which it is, how fast, why, what to do, how sure.
///
///     loop    @conv, loop for_body, line 4725; 16 iterations each time, about 7848 per call
///     speed   23.7 of 128 MACs per cycle (19 % of the peak), 10.8 cycles per iteration
///     why     33 % of the cycles: 16 of 16 vector products widen i8→i32 [widening-fallback]
///     do      pack the reduction axis in fours for vpdpbusd: up to 128 MACs per cycle
///     sure    the machine code confirms it; cycles are predicted by …
struct TextMainLoop {
  let main: MainLoop
  let report: Report
  let style: TextStyle
  /// Whether its machine code is listed here, not among the details.
  let showsListing: Bool

  /// Where the text behind the labels begins.
  static let column = 8

  /// Causes that are named.
  private static let mostCauses = 3

  private var loop: LoopProfile { main.group.first }

  var lines: [String] {
    var lines = [""] + facts.flatMap { line($0.label, $0.text) }
    if let rewrite { lines += [""] + TextRewrite(rewrite: rewrite).lines }
    guard showsListing, let listing = loop.code?.listing else { return lines }
    return lines + [""] + TextListing(code: listing, style: style).lines
  }

  /// What is said of it, in order; a fact without a label goes on with the one before.
  var facts: [(label: String, text: String)] {
    var facts = [("loop", TextLoop.title(of: main.group, isShort: true) + place), ("speed", speed)]
    if let twin = TextTwins(report: report).phrase(of: loop.id) { facts.append(("twin", twin)) }
    facts += causes
    if let finding = causing.first {
      facts.append(("do", finding.suggestion))
      if let proof = finding.proof { facts.append(("tried", TextProof(proof: proof).phrase)) }
    }
    if let rewrite { facts.append(("rewrite", TextRewrite(rewrite: rewrite).phrase)) }
    return facts + [("sure", certainty)]
  }

  private func line(_ label: String, _ text: String) -> [String] {
    let lines = text.labelled(label, column: Self.column, width: style.width)
    // The source shows where the first cause is.
    guard label == causes.first?.label, text == causes.first?.text else { return lines }
    return lines + excerpt.map { String(repeating: " ", count: Self.column) + $0 }
  }

  private var excerpt: [String] {
    guard let finding = causing.first, let excerpt = finding.excerpt, let place = finding.location
    else { return [] }
    return TextExcerpt(excerpt: excerpt, line: place.line).lines
  }

  /// Of the loop, where one was found.
  private var rewrite: SourceRewrite? { report.rewrites?.first { $0.loop == loop.id } }

  private var place: String {
    let work = TextLoop.work(of: loop)
    return location + (work.isEmpty ? "" : "; \(work)")
  }

  /// The report's own file is named above: a long path would fill the screen.
  private var location: String {
    guard let location = loop.location else { return "" }
    let isNamed = location.file == report.input.path
    return isNamed ? ", line \(location.line)" : ", \(location.file):\(location.line)"
  }

  private var speed: String {
    guard let cycles = loop.code?.bestCycles else { return "unknown" }
    let unit = loop.region == .function ? "call" : "iteration"
    let time = "\(Figure.amount(cycles, "cycle")) per \(unit)"
    guard let macs = loop.macs, cycles > 0 else {
      return "\(time); no multiply-accumulate recognised"
    }
    let vscale = macs.perVscale ? " per vscale" : ""
    let rate = Double(macs.perIteration) / cycles
    guard let peak = loop.code?.peakMACsPerCycle, peak > 0 else {
      return "\(Figure.text(rate)) MACs\(vscale) per cycle, \(time); the peak is unknown"
    }
    return "\(Figure.text(rate)) of \(Figure.text(peak)) MACs\(vscale) per cycle "
      + "(\(Figure.percent(rate / peak)) of the peak), \(time)"
  }

  /// The findings that are causes: what the machine code refutes is none.
  private var causing: [Finding] { main.group.findings.filter { $0.confirmed != false } }

  private var causes: [(label: String, text: String)] {
    let causes = causing
    guard !causes.isEmpty else {
      return loop.code?.bottleneck.map { [("limit", $0.phrase)] } ?? []
    }
    let label = main.group.isWarned ? "why" : "note"
    var facts = causes.prefix(Self.mostCauses).enumerated().map { index, cause in
      (label: index == 0 ? label : "", text: Self.phrase(cause))
    }
    let rest = causes.count - Self.mostCauses
    if rest > 0 { facts.append((label: "", text: "\(rest) more (-v)")) }
    return facts
  }

  /// "33 % of the cycles: 16 of 16 vector products widen i8→i32 [widening-fallback]".
  private static func phrase(_ finding: Finding) -> String {
    let text = "\(finding.message.firstClause) [\(finding.rule)]"
    guard let gain = finding.estimatedSpeedup, gain >= 1.005 else { return text }
    return "\(Figure.percent(1 - 1 / gain)) of the cycles: \(text)"
  }

  /// How the figures came about, and whether the machine code shows the cause.
  private var certainty: String {
    var parts: [String] = []
    if let first = causing.first {
      switch first.confirmed {
      case true?: parts.append("the machine code confirms it")
      default: parts.append("not confirmed by machine code")
      }
    }
    guard let code = loop.code else {
      return (parts + ["no machine code was looked at"]).joined(separator: "; ")
    }
    if code.measured != nil {
      parts.append("cycles are measured")
    } else if code.cyclesPerIteration == nil {
      parts.append("cycles are unknown: \(code.model)")
    } else if let interval = code.cyclesInterval {
      parts.append(
        "cycles are predicted by \(code.model.withoutAside): four in five loops like it take "
          + "\(Figure.text(interval.low)) to \(Figure.text(interval.high))")
    } else {
      parts.append("cycles are predicted by \(code.model)")
    }
    return (parts + code.doubts.map(\.phrase)).joined(separator: "; ")
  }
}

extension LoopGroup {
  /// Whether a finding is more than a note.
  var isWarned: Bool { findings.contains { $0.severity > .note } }
}

extension String {
  /// What stands before the first semicolon or colon outside of parentheses, and behind it where that
  /// says little ("1 accumulator").
  var firstClause: String {
    var depth = 0
    var length = 0
    var last: Character = " "
    for index in indices {
      let character = self[index]
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == " ", depth == 0, last == ";" || last == ":", length > Self.fewest {
        return String(self[..<self.index(before: index)])
      }
      last = character
      length += 1
    }
    return self
  }

  /// Letters of a clause that says enough.
  private static let fewest = 20

  /// The text without what it says in parentheses at its end.
  var withoutAside: String {
    guard hasSuffix(")") else { return self }
    var depth = 0
    for index in indices.reversed() {
      if self[index] == ")" { depth += 1 }
      guard self[index] == "(" else { continue }
      depth -= 1
      if depth == 0 { return self[..<index].split(separator: " ").joined(separator: " ") }
    }
    return self
  }
}
