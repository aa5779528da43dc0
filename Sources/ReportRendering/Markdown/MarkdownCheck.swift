internal import DiagnosisModel
internal import DiagnosisRules

/// A check as Markdown: the answer, a row a violation, what is accepted folded.
extension CheckResult: MarkdownResult {
  var markdown: String {
    let text = TextCheck(result: self, style: TextStyle(colored: false))
    var lines = ["### qdiag: \(text.summary.inMarkdown)"]
    let open = rows { $0.acceptance == nil }
    if !open.isEmpty {
      lines += ["", "| kernel | loop | | violation | what to do |", "|---|---|---|---|---|"] + open
    }
    let notifications = Notification.notifications(of: self).filter { $0.severity > .note }
    if !notifications.isEmpty { lines.append("") }
    lines += notifications.map { notification in
      let path = notification.path.map { "\($0.asMarkdownCode): " } ?? ""
      return "* **\(notification.severity.rawValue)** \(path)\(notification.message.inMarkdown)"
    }
    let accepted = rows { $0.acceptance != nil }
    if !accepted.isEmpty {
      lines += [
        "", "<details><summary>\(accepted.count) accepted</summary>", "",
        "| kernel | loop | | violation | why |", "|---|---|---|---|---|",
      ]
      lines += accepted + ["", "</details>"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(where isWanted: (Violation) -> Bool) -> [String] {
    kernels.flatMap { kernel in
      kernel.violations.filter(isWanted).map { violation in
        let last = violation.acceptance?.words ?? violation.advice ?? ""
        let cells = [
          "\(kernel.input.path.asMarkdownCode) for \(kernel.target.cpuWords.inMarkdown)",
          violation.loop.asMarkdownCode, violation.severity.rawValue,
          "\(violation.messageWithFaults) (\(violation.demandPhrase))".inMarkdown, last.inMarkdown,
        ]
        return "| \(cells.joined(separator: " | ")) |"
      }
    }
  }
}
