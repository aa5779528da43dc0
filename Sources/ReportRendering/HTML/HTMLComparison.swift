internal import DiagnosisModel

extension Comparison: HTMLResult {
  var title: String {
    jobs.first.map { "qdiag: \($0.name)" } ?? "qdiag: comparison"
  }

  /// A section a job: the verdicts, the waterfalls, the loops beside each other.
  var html: HTML {
    jobs.map(Self.section).joined() + HTMLDiagnostics(diagnostics: diagnostics).html
  }

  private static func section(_ job: Job) -> HTML {
    let steps = job.others.map { step -> HTML in
      let chart: HTML =
        step.waterfall.map {
          WaterfallChart(parts: $0, base: job.base.label, other: step.subject.label).html
        } ?? ""
      return "<p class=\"verdict\">\(step.verdict)</p>\(chart)"
    }
    let subjects = [job.base] + job.others.map(\.subject)
    let loops = subjects.enumerated().map { index, subject -> HTML in
      let group = LoopGroup(first: subject.loop, copies: [subject.loop], findings: [])
      return """
        <h3>\(subject.label) <span class="faint">\(subject.input.path), \
        \(TargetPhrase(subject.target).text)</span></h3>
        \(HTMLLoop(group: group, id: "\(job.name)-\(index + 1)", isOpen: false).html)
        """
    }
    return """
      <section><h1>\(job.name)</h1>
      \(steps.joined())
      <h2>The loops</h2>
      \(loops.joined())
      </section>

      """
  }
}

/// What could not be done, as a list.
struct HTMLDiagnostics {
  let diagnostics: [Diagnostic]

  var html: HTML {
    guard !diagnostics.isEmpty else { return "" }
    let items = diagnostics.map { diagnostic -> HTML in
      let severity = diagnostic.severity.rawValue
      return """
        <li class="\(severity)"><span class="severity">\(severity)</span>: \(diagnostic.message)</li>
        """
    }
    return "<ul>\(items.joined("\n"))</ul>"
  }
}
