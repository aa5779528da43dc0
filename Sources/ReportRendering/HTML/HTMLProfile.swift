internal import DiagnosisModel
internal import DiagnosisRules

extension ProgramProfile: HTMLResult {
  var title: String { "qdiag: \(subject)" }

  /// The verdict, where the time goes as bars, the loops as a table, then each loop, folded.
  var html: HTML {
    """
    <section>
    <h1>\(subject)</h1>
    <p class="faint">\(TextProfile.head(self))</p>
    <p class="verdict">\(TextProfile.verdict(self))</p>
    \(chart)
    \(traced)
    \(HTMLDiagnostics(diagnostics: diagnostics).html)
    <h2>Loops</h2>
    \(table)
    \(details)
    </section>

    """
  }

  /// Loops, and places outside of them, that are drawn.
  private static let (mostLoops, mostPlaces) = (16, 8)
  /// Loops that are shown in detail: what is more stands in the JSON.
  private static let mostDetailed = 40
  /// Shares that are too small to be seen.
  private static let leastShare = 0.005

  private var chart: HTML {
    let inLoops = loops.prefix(Self.mostLoops).map { loop in
      BarChart.Bar(
        label: TextProfile.name(loop), value: loop.share * 100,
        figure: "\(TextProfile.percent(loop.share)) \(loop.kind.words)",
        style: loop.findings.contains { $0.severity > .note } ? "other" : "bar")
    }
    let outside = elsewhere.prefix(Self.mostPlaces).filter { $0.share >= Self.leastShare }.map {
      BarChart.Bar(
        label: TextProfile.words($0), value: $0.share * 100,
        figure: "\(TextProfile.percent($0.share)) outside of innermost loops", style: "float")
    }
    return BarChart(title: "where the time goes", bars: inLoops + outside).html
  }

  private var traced: HTML {
    let rows = (kernels ?? []).map { kernel -> HTML in
      """
      <tr><td class="number">\(TextProfile.percent(kernel.share))</td>\
      <td class="name">\(TextProfile.words(kernel))</td></tr>
      """
    }
    guard !rows.isEmpty else { return "" }
    return """
      <h2>Kernels of the model</h2>
      <table><thead><tr><th class="number">share</th><th>kernel</th></tr></thead>
      <tbody>\(rows.joined("\n"))</tbody></table>
      """
  }

  private var table: HTML {
    guard !loops.isEmpty else { return "<p>no innermost loop was sampled</p>" }
    let rows = loops.prefix(Self.mostDetailed).enumerated().map { index, loop -> HTML in
      let cause = loop.findings.first.map { $0.message.firstClause } ?? ""
      return """
        <tr><td class="number">\(TextProfile.percent(loop.share))</td>\
        <td class="name"><a href="#\(Self.id(index))">\(TextProfile.name(loop))</a></td>\
        <td>\(loop.kind.words)</td>\
        <td class="number">\(loop.profile.code?.cyclesPerMAC.map(Figure.text) ?? "")</td>\
        <td class="number">\(loop.shareOfPeak.map(TextProfile.percent) ?? "")</td><td>\(cause)</td></tr>
        """
    }
    return """
      <div class="scroll"><table>
      <thead><tr><th class="number">share</th><th>loop</th><th>kind</th><th class="number">cycles per MAC</th>\
      <th class="number">of peak</th><th>main cause</th></tr></thead>
      <tbody>
      \(rows.joined("\n"))
      </tbody></table></div>

      """
  }

  private var details: HTML {
    let sections = loops.prefix(Self.mostDetailed).enumerated().map { index, loop -> HTML in
      let group = LoopGroup(
        first: loop.profile, copies: [loop.profile], findings: loop.findings)
      return HTMLLoop(group: group, id: Self.id(index), isOpen: index == 0).html
    }
    let hidden = loops.count - Self.mostDetailed
    let more: HTML =
      hidden > 0 ? "<p class=\"faint\">\(hidden) loops with less are in the JSON alone.</p>" : ""
    return sections.joined() + more
  }

  private static func id(_ index: Int) -> String { "loop-\(index + 1)" }
}
