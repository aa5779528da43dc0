internal import DiagnosisModel

/// A report as Markdown: the verdict, a row a loop that multiplies or has findings, the findings folded.
struct MarkdownReport {
  let report: Report

  var text: String {
    var lines = [
      "### \(report.input.path.asMarkdownCode) for \(report.target.cpuWords.inMarkdown)", "",
    ]
    if let verdict = report.verdict { lines += [verdict.inMarkdown, ""] }
    let loops = report.loops.filter { loop in
      loop.macs != nil || report.findings.contains { $0.loop == loop.id }
    }
    if loops.isEmpty {
      lines.append("No loop multiplies, and none has a finding.")
    } else {
      lines += [
        "| loop | MACs | cycles | MACs per cycle | of the peak | findings |",
        "|---|---|---|---|---|---|",
      ]
      lines += loops.map(row)
    }
    lines += details
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ loop: LoopProfile) -> String {
    let code = loop.code
    let rules = report.findings.filter { $0.loop == loop.id && $0.severity > .note }.map(\.rule)
    let share = code?.macsPerCycle.flatMap { rate in
      code?.peakMACsPerCycle.flatMap { $0 > 0 ? "\(Int((rate / $0 * 100).rounded())) %" : nil }
    }
    let cells = [
      loop.id.asMarkdownCode, loop.macs.map { String($0.perIteration) } ?? "",
      code?.bestCycles.map(Figure.text) ?? "unknown",
      code?.macsPerCycle.map(Figure.text) ?? "", share ?? "", rules.joined(separator: ", "),
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private var details: [String] {
    if report.findings.isEmpty { return [] }
    let count = Figure.count(report.findings.count, "finding")
    var lines = ["", "<details><summary>\(count)</summary>", ""]
    for finding in report.findings {
      lines.append(
        "* **\(finding.severity.rawValue)** \(finding.loop.asMarkdownCode): "
          + "\(finding.message.inMarkdown) (\(finding.rule)) → \(finding.suggestion.inMarkdown)")
    }
    return lines + ["", "</details>"]
  }
}
