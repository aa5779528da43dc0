internal import DiagnosisModel

/// The text form of a comparison, for people:
///
///     gemm_* on znver5: gemm_s8 takes 2.05 times the cycles per MAC of gemm_f32: …
///
///       per 1000 MACs            gemm_f32   gemm_s8   difference
///       products                    31.25     33.10        +1.85
struct TextComparison: Sendable {
  let style: TextStyle

  init(style: TextStyle) {
    self.style = style
  }

  func render(_ comparison: Comparison) -> String {
    style.escaped { TextComparison(style: $0).lines(comparison) }
  }

  private func lines(_ comparison: Comparison) -> [String] {
    var lines: [String] = []
    for job in comparison.jobs {
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(job)
    }
    return lines + comparison.diagnostics.flatMap { style.lines($0) }
  }

  private func lines(_ job: Comparison.Job) -> [String] {
    var lines = job.others.flatMap { $0.verdict.wrapped(to: style.width).map(style.bold) }
    lines += "loops are paired \(Self.reason(job.pairing)); \(Self.models(job))"
      .wrapped(to: style.width)
    lines += [""] + figures(job).lines.map { "  " + $0 }
    for step in job.others {
      guard let waterfall = step.waterfall else { continue }
      lines += [""] + table(waterfall, from: job.base, to: step.subject).lines.map { "  " + $0 }
    }
    return lines
  }

  private static func reason(_ pairing: Comparison.Job.Pairing) -> String {
    switch pairing {
    case .name: "by the names of their functions"
    case .work: "as those that do most of the work of each input"
    case .option: "as you asked"
    }
  }

  private static func models(_ job: Comparison.Job) -> String {
    let subjects = [job.base] + job.others.map(\.subject)
    let targets = subjects.map { $0.target.cpu }
    let cpus = targets.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let places = cpus.map { $0.isEmpty ? "a generic CPU" : $0 }.joined(separator: " and ")
    if subjects.allSatisfy({ $0.loop.code?.measured != nil }) {
      return "cycles are measured for \(places)"
    }
    // A model of the CPU that the code is for goes without saying.
    let models = Set(subjects.map { $0.loop.code?.model.withoutAside ?? "" })
    guard models.count == 1, let model = models.first, !model.isEmpty,
      !cpus.contains(where: { model.contains($0) })
    else { return "cycles are predicted for \(places)" }
    return "cycles are predicted for \(places), by \(model)"
  }

  /// One column a loop.
  private func figures(_ job: Comparison.Job) -> TextTable {
    let subjects = [job.base] + job.others.map(\.subject)
    var table = TextTable(header: [""] + Self.names(subjects))
    func row(_ label: String, _ figure: (Comparison.Subject) -> String?) {
      table.add([label] + subjects.map { figure($0) ?? "unknown" })
    }
    row("MACs per iteration") { $0.loop.macs.map { String($0.perIteration) } }
    row("MACs per cycle") { subject in
      subject.cyclesPerMAC.map { Figure.text(1 / $0) }
    }
    row("of the CPU's peak") { subject in
      guard let peak = subject.loop.code?.peakMACsPerCycle, peak > 0,
        let cycles = subject.cyclesPerMAC
      else { return nil }
      return "\(Int((100 / (cycles * peak)).rounded())) %"
    }
    row("instructions per MAC") { subject in
      subject.loop.code.flatMap { subject.loop.perMAC($0.instructions) }.map(Figure.text)
    }
    row("products by") { $0.loop.code.map(Self.multipliers) }
    row("stack references") { $0.loop.code.map { String($0.stackReferences) } }
    return table
  }

  /// The columns' heads.
  private static func names(_ subjects: [Comparison.Subject]) -> [String] {
    subjects.map { $0.label.count <= 28 ? $0.label : "…" + $0.label.suffix(27) }
  }

  /// "vpmulld", "vpmaddwd, vpmaddubsw": those that multiply, the most first.
  private static func multipliers(_ code: CodeProfile) -> String {
    let names = (code.products ?? []).map(\.instruction)
    let found = Set(names).sorted {
      (code.mnemonics[$1] ?? 0, $0) < (code.mnemonics[$0] ?? 0, $1)
    }
    return found.isEmpty ? "unknown" : found.prefix(2).joined(separator: ", ")
  }

  private func table(
    _ waterfall: [Comparison.Part], from base: Comparison.Subject, to other: Comparison.Subject
  ) -> TextTable {
    let names = Self.names([base, other])
    var table = TextTable(header: ["cycles per 1000 MACs"] + names + ["difference"])
    for part in waterfall where part.baseCycles != 0 || part.cycles != 0 {
      table.add([
        part.group.words, Figure.hundredths(part.baseCycles), Figure.hundredths(part.cycles),
        Self.signed(part.difference),
      ])
    }
    let before = waterfall.reduce(0) { $0 + $1.baseCycles }
    let after = waterfall.reduce(0) { $0 + $1.cycles }
    table.add([
      "together", Figure.hundredths(before), Figure.hundredths(after), Self.signed(after - before),
    ])
    let shown = waterfall.filter { $0.baseCycles != 0 || $0.cycles != 0 }
    return table.with(
      bars: style.bars, of: shown.map(\.difference.magnitude), in: style.tableWidth)
  }

  private static func signed(_ value: Double) -> String {
    (value >= 0.005 ? "+" : "") + Figure.hundredths(value)
  }
}

extension Comparison: TextResult {
  func text(_ style: TextStyle) -> String { TextComparison(style: style).render(self) }
}
