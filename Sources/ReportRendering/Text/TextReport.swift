internal import DiagnosisModel

/// The text form of reports, for people.
struct TextReport: Sendable {
  let style: TextStyle
  /// How many loops to show besides those with findings; nil shows all.
  let loopLimit: Int?

  init(style: TextStyle, loopLimit: Int?) {
    self.style = style
    self.loopLimit = loopLimit
  }

  func render(_ report: Report) -> String {
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
    return [
      style.bold("\(report.input.path): \(Self.regions(report.loops))\(Self.order(report.loops))"),
      "for \(TargetPhrase(report.target).text)",
    ] + (report.verdict?.wrapped(to: Self.width).map(style.bold) ?? [])
      + TextTwins(report: report).lines
  }

  /// Columns that sentences are wrapped to.
  private static let width = 100

  /// "3 innermost loops and 1 function without loops".
  private static func regions(_ loops: [LoopProfile]) -> String {
    let functions = loops.filter { $0.region == .function }.count
    let parts = [
      loops.count > functions ? Figure.count(loops.count - functions, "innermost loop") : nil,
      functions > 0
        ? Figure.count(functions, "function") + " without loops" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "no loops" : parts.joined(separator: " and ")
  }

  /// Loops are ranked by weight as far as that is known.
  private static func order(_ loops: [LoopProfile]) -> String {
    let known = loops.filter { $0.weight != nil }.count
    guard loops.count > 1, known > 0 else { return "" }
    return ", those that do most work first"
      + (known < loops.count ? ", those of unknown weight last" : "")
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
        + "refutes \(refuted); unknown for \(count - confirmed - refuted)"
    }
    return "machine code alone: the rules need IR"
  }
}
