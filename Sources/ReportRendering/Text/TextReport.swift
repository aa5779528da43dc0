internal import DiagnosisModel

/// The text form of reports, for people: first the loop that matters most, then what else there is.
///
///     kernel.ll: 2 innermost loops, those that do most work first
///     for haswell, x86_64-unknown-linux-gnu (as the options say)
///     gemm_s8 takes 3.20 times the cycles per MAC of gemm_f32 and reaches 13 % of this CPU's peak: …
///
///     loop    @gemm_s8, loop 12, gemm.c:9; about 1024 iterations per call
///     …
///
///     other loops      MACs/cycle, of peak   work
///     2  @gemm_f32:7   14, 88 %              1024 per call
struct TextReport: Sendable {
  let style: TextStyle
  /// How many loops to show besides those with findings; nil shows all.
  let loopLimit: Int?
  /// Whether each loop is shown in detail.
  let isVerbose: Bool

  init(style: TextStyle, loopLimit: Int?, isVerbose: Bool = false) {
    self.style = style
    self.loopLimit = loopLimit
    self.isVerbose = isVerbose
  }

  func render(_ report: Report) -> String {
    style.escaped { style in
      TextReport(style: style, loopLimit: loopLimit, isVerbose: isVerbose).lines(report)
    }
  }

  private func lines(_ report: Report) -> [String] {
    let groups = LoopGroup.groups(of: report)
    var lines = header(report)
    let main = MainLoop(of: report, groups)
    lines +=
      main.map {
        TextMainLoop(main: $0, report: report, style: style, showsListing: !isVerbose).lines
      } ?? []
    lines += TextTwins(report: report, except: main?.group.first.id).lines(style)
    let others = (report.rewrites ?? []).filter { $0.loop != main?.group.first.id }
    lines +=
      isVerbose
      ? details(groups, rewrites: others) : list(groups, main: main) + others.flatMap(rewrite)
    return lines + footer(report)
  }

  /// Of a loop that is not shown in detail.
  private func rewrite(_ rewrite: SourceRewrite) -> [String] {
    let place = "@\(rewrite.loop), line \(rewrite.location.line)"
    return [""]
      + "\(place): \(TextRewrite(rewrite: rewrite).phrase)"
      .labelled("rewrite", column: TextMainLoop.column, width: style.width)
  }

  private func details(_ groups: [LoopGroup], rewrites: [SourceRewrite]) -> [String] {
    var lines: [String] = []
    let byLoop = Dictionary(rewrites.map { ($0.loop, $0) }) { first, _ in first }
    let model = TextModel(of: groups)
    if let common = model.common {
      lines += [""] + common.labelled("model", column: TextMainLoop.column, width: style.width)
    }
    var hidden = 0
    for (index, group) in groups.enumerated() {
      if let loopLimit, index >= loopLimit, group.findings.isEmpty {
        hidden += 1
        continue
      }
      lines +=
        TextLoop(
          group: group, number: index + 1, style: style, showsModel: model.common == nil,
          rewrite: byLoop[group.first.id]
        ).lines
    }
    if hidden > 0 {
      lines += ["", "\(hidden) more without findings (--loops all shows them)"]
    }
    return lines
  }

  private func list(_ groups: [LoopGroup], main: MainLoop?) -> [String] {
    let others = groups.enumerated().filter { $0.offset != main?.index }
    let shown = others.enumerated().filter { place, other in
      loopLimit.map { place < $0 } ?? true || other.element.isWarned
    }.map(\.element)
    var lines = TextLoopList(groups: shown.map { ($0.offset + 1, $0.element) }, style: style).lines
    if shown.count < others.count {
      let hidden = others.count - shown.count
      lines.append("\(hidden) more without warnings (--loops all lists them)")
    }
    return lines
  }

  private func header(_ report: Report) -> [String] {
    let title = "\(report.input.path): \(Self.regions(report.loops))\(Self.order(report.loops))"
    let verdict = report.verdict ?? TextTwins(report: report).first
    return title.wrapped(to: style.width).map(style.bold)
      + "for \(TargetPhrase(report.target).text)".wrapped(to: style.width)
      + TextKinds(report: report).lines(width: style.width)
      + (verdict?.wrapped(to: style.width).map(style.bold) ?? [])
  }

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
    let isSampled = loops.contains { $0.weight?.unit == .shareOfTime }
    return (isSampled ? ", those that take most time first" : ", those that do most work first")
      + (known < loops.count ? ", those of unknown weight last" : "")
  }

  private func footer(_ report: Report) -> [String] {
    let hint = isVerbose || report.loops.isEmpty ? "" : "; -v shows each loop in detail"
    let lines = ["", ""] + (Self.verdict(report) + hint).wrapped(to: style.width)
    return lines.dropFirst() + report.diagnostics.flatMap { style.lines($0) }
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
    let architecture = Architecture(triple: report.target.triple)
    guard architecture == .x86 || architecture == .aarch64 else {
      return "machine code alone: of this architecture the rules need IR"
    }
    return (count == 0 ? "no findings" : Figure.count(count, "finding"))
      + ", by the machine code alone"
  }
}

/// The loop that a report is about before all others: the first that is judged to be slow, else the one
/// that does most of the work.
struct MainLoop {
  let group: LoopGroup
  /// Its place among the groups.
  let index: Int

  /// Nil where there is no loop.
  init?(of report: Report, _ groups: [LoopGroup]) {
    guard
      let index = groups.firstIndex(where: { $0.first.verdict != nil })
        ?? groups.firstIndex(where: { $0.first.macs != nil }) ?? groups.indices.first
    else { return nil }
    self.index = index
    group = groups[index]
  }
}

/// The model that cycles come from, said once where it is the same for all loops.
struct TextModel {
  /// Nil where loops differ in it, or none has one.
  let common: String?

  init(of groups: [LoopGroup]) {
    let models = Set(groups.compactMap { $0.first.code?.model })
    common = models.count == 1 ? models.first : nil
  }
}
