internal import DiagnosisModel
internal import DiagnosisRules

/// What a reader wants first, in the words of the text: the verdict, which loop, how fast, why, what to
/// do, how sure; and the causes as bars.
struct HTMLFirstScreen {
  let report: Report
  let main: MainLoop?

  /// Causes that are drawn.
  private static let shown = 3

  var html: HTML {
    """
    <h1>\(report.input.path)</h1>
    <p class="faint">for \(TargetPhrase(report.target).text)</p>
    <p class="verdict">\(report.verdict ?? TextTwins(report: report).first ?? nothing)</p>
    \(facts)
    \(HTMLRewrite(rewrites: report.rewrites ?? [], loop: main?.group.first.id).lines)
    \(shares)

    """
  }

  private var nothing: String {
    report.loops.isEmpty ? "There are no loops." : "Nothing was found that makes a loop slow."
  }

  private var facts: HTML {
    guard let main else { return "" }
    let facts = TextMainLoop(
      main: main, report: report, style: TextStyle(colored: false), showsListing: false
    ).facts
    return HTMLFacts(facts: facts).html
  }

  private var shares: HTML {
    let findings = main?.group.findings.filter { $0.confirmed != false } ?? []
    let bars = findings.prefix(Self.shown).compactMap { finding -> BarChart.Bar? in
      guard let speedup = finding.estimatedSpeedup, speedup > 1 else { return nil }
      let share = 1 - 1 / speedup
      return BarChart.Bar(
        label: finding.rule, value: share * 100, figure: "\(Figure.percent(share)) of the cycles",
        style: "other")
    }
    return BarChart(title: "the cycles that each cause, taken alone, costs", bars: bars).html
  }
}

/// Labels and what is said under them; what has no label goes on with the one before.
struct HTMLFacts {
  let facts: [(label: String, text: String)]

  var html: HTML {
    let rows = facts.map { fact -> HTML in
      "<tr><th scope=\"row\">\(fact.label)</th><td class=\"name\">\(fact.text)</td></tr>"
    }
    return "<table class=\"facts\">\(rows.joined("\n"))</table>"
  }
}

/// How the source of a loop could say it instead, as the lines that go and those that come.
struct HTMLRewrite {
  let rewrites: [SourceRewrite]
  /// The `id` of the loop.
  let loop: String?

  var html: HTML {
    text.map { "<p class=\"proof\">\($0.phrase)</p>\n\(lines)" } ?? ""
  }

  /// Without the sentence on them.
  var lines: HTML {
    text.map {
      "<pre class=\"source\" tabindex=\"0\">\($0.lines.joined(separator: "\n"))</pre>"
    } ?? ""
  }

  private var text: TextRewrite? {
    rewrites.first { $0.loop == loop }.map { TextRewrite(rewrite: $0) }
  }
}
