internal import DiagnosisModel

/// The text form of a diff, for people:
///
///     1 loop is slower, 1 faster, 1 new finding: new.json against base.json
///
///     b.ll for cascadelake
///       loop        cycles-per-mac   before    after   ratio
///       gemm:body   worse            0.0109   0.2656   24.37
struct TextDiff {
  let diff: ReportDiff
  let style: TextStyle

  var lines: [String] {
    var lines = [style.bold("\(summary): \(diff.new) against \(diff.base)")]
    for kernel in diff.kernels where kernel.differs {
      lines += ["", "\(kernel.path) for \(kernel.target.cpuWords)"]
      if !kernel.loops.isEmpty { lines += table(kernel).lines.map { "  " + $0 } }
      lines += kernel.newFindings.map { "  new \(self.line($0))" }
      lines += kernel.goneFindings.map { "  gone \(self.line($0))" }
    }
    if !diff.added.isEmpty || !diff.gone.isEmpty { lines.append("") }
    lines += diff.added.map { "new: \($0)" } + diff.gone.map { "gone: \($0)" }
    return lines
  }

  var summary: String {
    let loops = diff.kernels.flatMap(\.loops)
    func count(_ change: ReportDiff.Loop.Change) -> Int {
      loops.filter { $0.change == change }.count
    }
    let newFindings = diff.kernels.reduce(0) { $0 + $1.newFindings.count }
    let goneFindings = diff.kernels.reduce(0) { $0 + $1.goneFindings.count }
    let parts: [(Int, String)] = [
      (count(.worse), "slower"), (count(.better), "faster"), (count(.new), "new"),
      (count(.gone), "gone"), (count(.unknown), "not comparable"),
    ]
    var words = parts.filter { $0.0 > 0 }.map { "\(Figure.count($0.0, "loop")) \($0.1)" }
    if newFindings > 0 { words.append(Figure.count(newFindings, "new finding")) }
    if goneFindings > 0 { words.append(Figure.count(goneFindings, "finding") + " gone") }
    return words.isEmpty ? "nothing differs" : words.joined(separator: ", ")
  }

  private func line(_ finding: Finding) -> String {
    "\(style.severity(finding.severity)): \(finding.message) [\(finding.rule)], loop \(finding.loop)"
  }

  private func table(_ kernel: ReportDiff.Kernel) -> TextTable {
    var table = TextTable(header: ["loop", "change", "figure", "before", "after", "ratio"])
    for loop in kernel.loops { table.add([loop.loop] + loop.cells) }
    return table
  }
}

extension ReportDiff.Kernel {
  var differs: Bool { !loops.isEmpty || !newFindings.isEmpty || !goneFindings.isEmpty }
}

extension ReportDiff.Loop {
  /// The change, the figure, before, after and the ratio, as tables show them.
  var cells: [String] {
    [
      change.rawValue, figure, before.map(Figure.text) ?? "unknown",
      after.map(Figure.text) ?? "unknown", ratio.map(Figure.hundredths) ?? "",
    ]
  }
}

extension ReportDiff: TextResult {
  func text(_ style: TextStyle) -> String {
    TextDiff(diff: self, style: style).lines.map { style.colored ? $0 : $0.onOneLine }
      .joined(separator: "\n") + "\n"
  }
}
