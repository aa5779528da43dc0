public import DiagnosisModel

/// The text form of reports, for people.
public struct TextReport: Sendable {
  let style: TextStyle
  /// How many loops to show besides those with findings; nil shows all.
  let loopLimit: Int?

  public init(style: TextStyle, loopLimit: Int?) {
    self.style = style
    self.loopLimit = loopLimit
  }

  public func render(_ report: Report) -> String {
    let plain = TextReport(style: TextStyle(colored: false), loopLimit: loopLimit).lines(report)
    let escaped = plain.map(\.onOneLine)
    // Names with control characters go without colours, which could not be told from theirs.
    let lines = style.colored && escaped == plain ? lines(report) : escaped
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ report: Report) -> [String] {
    let groups = LoopGroup.groups(of: report)
    var lines = header(report)
    var hidden = 0
    for (index, group) in groups.enumerated() {
      if let loopLimit, index >= loopLimit, group.findings.isEmpty {
        hidden += 1
        continue
      }
      lines += TextLoop(group: group, number: index + 1, style: style).lines
    }
    if hidden > 0 {
      lines += ["", "\(hidden) more without findings (--loops all shows them)"]
    }
    return lines + footer(report)
  }

  private func header(_ report: Report) -> [String] {
    let loops = Figure.count(report.loops.count, "innermost loop")
    return [
      style.bold("\(report.input.path): \(loops), those that do most work first"),
      "for \(TargetPhrase(report.target).text)",
    ] + TextTwins(report: report).lines
  }

  private func footer(_ report: Report) -> [String] {
    var lines = [""]
    lines.append(Self.verdict(report))
    lines += report.diagnostics.map { "\(style.severity($0.severity)): \($0.message)" }
    return lines
  }

  private static func verdict(_ report: Report) -> String {
    let count = report.findings.count
    if report.loops.contains(where: { $0.ir != nil }) || report.loops.isEmpty {
      guard count > 0 else { return "no findings" }
      let confirmed = report.findings.filter { $0.confirmed == true }.count
      let refuted = report.findings.filter { $0.confirmed == false }.count
      return "\(Figure.count(count, "finding")): the machine code confirms \(confirmed), "
        + "refutes \(refuted), and was not looked at or does not tell for "
        + "\(count - confirmed - refuted)"
    }
    return "machine code alone: the rules need IR"
  }
}
