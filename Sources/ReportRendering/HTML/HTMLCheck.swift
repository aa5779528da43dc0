internal import DiagnosisModel
internal import DiagnosisRules

extension CheckResult: HTMLResult {
  var title: String { "qdiag: \(policy?.path ?? baseline ?? "check")" }

  /// The sentence, then the kernels that violate something with what to do, then the rest in a table.
  var html: HTML {
    """
    <section>
    <h1>\(policy?.path ?? baseline ?? "")</h1>
    <p class="verdict">\(TextCheck(result: self, style: TextStyle(colored: false)).summary)</p>
    \(chart)
    \(HTMLDiagnostics(diagnostics: diagnostics).html)
    \(kernels.filter { !$0.violations.isEmpty || !$0.unjudged.isEmpty }.map(Self.section).joined())
    \(missing)
    \(table)
    </section>

    """
  }

  /// Demands that are drawn.
  private static let mostDrawn = 12

  /// How often each demand is violated.
  private var chart: HTML {
    var counts: [String: Int] = [:]
    for kernel in kernels {
      for violation in kernel.open { counts[violation.demandPhrase, default: 0] += 1 }
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return BarChart(
      title: "violations by what is demanded",
      bars: sorted.prefix(Self.mostDrawn).map {
        BarChart.Bar(label: $0.key, value: Double($0.value), figure: "\($0.value)", style: "other")
      }
    ).html
  }

  private static func section(_ kernel: KernelCheck) -> HTML {
    let unjudged = kernel.unjudged.map { reason -> HTML in
      """
      <div class="finding error"><p><span class="severity error">error</span>: not judged: \(reason)</p></div>

      """
    }
    return """
      <h2>\(kernel.input.path) <span class="faint">for \(kernel.target.cpuWords)</span></h2>
      \(kernel.violations.map(item).joined())\(unjudged.joined())
      """
  }

  private static func item(_ violation: Violation) -> HTML {
    let place = violation.location.map { ", \($0.file):\($0.line)" } ?? ""
    let fault: HTML =
      violation.instructions.isEmpty || violation.demand == .require
      ? "" : "<p class=\"faint\">at fault: \(violation.instructions.counted)</p>"
    let advice: HTML = violation.advice.map { "<p>→ \($0)</p>" } ?? ""
    let severity = violation.acceptance == nil ? violation.severity.rawValue : "note"
    let words = violation.acceptance.map { "accepted, \($0.words)" } ?? severity
    return """
      <div class="finding \(severity)">
      <p><span class="severity \(severity)">\(words)</span>: \(violation.message) \
      <code>[\(violation.demandPhrase)]</code></p>
      <p class="faint">in @\(violation.function), loop \(violation.loop)\(place)</p>\(fault)\(advice)
      </div>

      """
  }

  private var missing: HTML {
    guard !unanalyzed.isEmpty else { return "" }
    let errors = unanalyzed.map { "<li><strong>\($0.path)</strong>: \($0.message)</li>" as HTML }
    return "<h2>Not analysed</h2><ul>\(errors.joined())</ul>"
  }

  private var table: HTML {
    let rows = kernels.map { kernel -> HTML in
      let open = kernel.open.count
      let accepted = kernel.violations.count - open
      return """
        <tr><td class="name">\(kernel.input.path)</td><td>\(kernel.target.cpuWords)</td>\
        <td class="number">\(open)</td><td class="number">\(accepted)</td></tr>
        """
    }
    return """
      <h2>Kernels</h2>
      <div class="scroll" tabindex="0"><table>
      <thead><tr><th>kernel</th><th>CPU</th><th class="number">violations</th><th class="number">accepted</th></tr></thead>
      <tbody>
      \(rows.joined("\n"))
      </tbody></table></div>

      """
  }
}
