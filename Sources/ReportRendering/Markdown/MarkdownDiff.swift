internal import DiagnosisModel

/// A diff as Markdown: the answer, a table of before and after, findings folded.
extension ReportDiff: MarkdownResult {
  var markdown: String {
    let text = TextDiff(diff: self, style: TextStyle(colored: false))
    var lines = ["### qdiag: \(text.summary.inMarkdown)"]
    let rows = kernels.flatMap { kernel in
      kernel.loops.map { loop in
        let cells = [kernel.path.asMarkdownCode, kernel.target.cpuWords, loop.loop.asMarkdownCode]
        return "| \((cells + loop.cells).joined(separator: " | ")) |"
      }
    }
    if !rows.isEmpty {
      lines += [
        "", "| kernel | CPU | loop | change | figure | before | after | ratio |",
        "|---|---|---|---|---|---|---|---|",
      ]
      lines += rows
    }
    lines += findings("new", \.newFindings) + findings("gone", \.goneFindings)
    if !added.isEmpty { lines += ["", "New: " + list(added)] }
    if !gone.isEmpty { lines += ["", "Gone: " + list(gone)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func findings(_ word: String, _ which: KeyPath<Kernel, [Finding]>) -> [String] {
    let items = kernels.flatMap { kernel in
      kernel[keyPath: which].map { finding in
        "* **\(finding.severity.rawValue)** \(kernel.path.asMarkdownCode) "
          + "\(finding.loop.asMarkdownCode): \(finding.message.inMarkdown) (\(finding.rule))"
      }
    }
    if items.isEmpty { return [] }
    let title = "\(Figure.count(items.count, "finding")) \(word)"
    return ["", "<details><summary>\(title)</summary>", ""] + items + ["", "</details>"]
  }

  private func list(_ paths: [String]) -> String {
    paths.map(\.asMarkdownCode).joined(separator: ", ")
  }
}
