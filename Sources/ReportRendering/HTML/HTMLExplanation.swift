internal import DiagnosisModel
internal import DiagnosisRules

extension Explanation: HTMLResult {
  var title: String { "qdiag: \(workload.description)" }

  var html: HTML {
    let answers = (ladder.sentences + answer.sentences).map { "<li>\($0)</li>" as HTML }
    return """
      <section>
      <h1>\(workload.description)</h1>
      <p class="faint">through \(kernels.last?.schedule ?? ""), for \(TargetPhrase(target).text)</p>
      <ul>\(answers.joined("\n"))</ul>
      \(chart)
      \(unavailable)
      \(kernels.enumerated().map(Self.section).joined())
      </section>
      \(HTMLDiagnostics(diagnostics: diagnostics).html)
      """
  }

  /// The rungs' times as multiples of float32's, with their spread; predicted ones as marks.
  private var chart: HTML {
    let isMeasured = ladder.source == .measured
    let bars = ladder.rungs.compactMap { rung -> BarChart.Bar? in
      guard let ratio = rung.ratio(ladder.source) else { return nil }
      let spread = rung.measurement.map { ($0.ratio.lowerQuartile, $0.ratio.upperQuartile) }
      let predicted =
        isMeasured ? rung.predictedRatio.map { ", predicted \(Figure.hundredths($0))" } ?? "" : ""
      return BarChart.Bar(
        label: rung.titleWithInstruction, value: ratio,
        figure: Figure.hundredths(ratio) + predicted, mark: isMeasured ? rung.predictedRatio : nil,
        spread: isMeasured ? spread.map { (low: $0.0, high: $0.1) } : nil,
        style: rung.role == .subject ? "other" : "bar")
    }
    let title =
      isMeasured
      ? "time as a multiple of float32's, measured on this machine; predictions as marks"
      : "time as a multiple of float32's, predicted"
    return BarChart(title: title, bars: bars, reference: 1).html
  }

  private var unavailable: HTML {
    let missing = ladder.rungs.compactMap { rung -> HTML? in
      rung.unavailable.map { "<li>\(rung.name): none here: \($0)</li>" }
    }
    return missing.isEmpty ? "" : "<ul class=\"faint\">\(missing.joined())</ul>"
  }

  private static func widths(_ kernel: Kernel) -> HTML {
    guard let build = kernel.trace, let lineage = build.kernels.first else { return "" }
    return """
      <h3>Where the width changes</h3>
      \(lineage.answer.map { "<p>\($0)</p>" as HTML }.joined("\n"))
      \(LineageChart(lineage: lineage, stages: build.stages).html)
      """
  }

  private static func section(_ index: Int, _ kernel: Kernel) -> HTML {
    guard let loop = kernel.hotLoop else { return "" }
    let group = LoopGroup(
      first: loop, copies: [loop], findings: kernel.findings.filter { $0.loop == loop.id })
    return """
      <h2>\(kernel.name), the hot loop</h2>
      \(HTMLLoop(group: group, id: "kernel-\(index + 1)", isOpen: index > 0).html)
      \(widths(kernel))
      <details><summary>the loop nest before LLVM</summary><pre>\(kernel.loopNest)</pre></details>
      """
  }
}
