public import DiagnosisModel

extension Comparison.Subject {
  /// What becomes of the base's cycles on the way here.
  public func step(from base: Comparison.Subject) -> Comparison.Step {
    let ratio = base.cyclesPerMAC.flatMap { start in
      start > 0 ? cyclesPerMAC.map { $0 / start } : nil
    }
    let waterfall = self.waterfall(from: base)
    return Comparison.Step(
      subject: self, ratioPerMAC: ratio, waterfall: waterfall,
      verdict: ComparisonVerdict(base, self, ratio: ratio, waterfall: waterfall).text)
  }

  /// The groups of both, the one that adds most first; nil where either loop's cycles were not broken
  /// down.
  private func waterfall(from base: Comparison.Subject) -> [Comparison.Part]? {
    guard let before = base.cyclesByGroup, let after = cyclesByGroup else { return nil }
    return WorkGroup.allCases.compactMap { group in
      guard before[group] != nil || after[group] != nil else { return nil }
      return Comparison.Part(
        group: group, baseCycles: before[group] ?? 0, cycles: after[group] ?? 0)
    }.sorted { ($1.difference, $0.group.rawValue) < ($0.difference, $1.group.rawValue) }
  }

  /// Cycles of a thousand multiply-accumulates.
  private var cyclesByGroup: [WorkGroup: Double]? {
    guard let shares = loop.code?.breakdown, let macs = loop.macs?.perIteration, macs > 0,
      let whole = loop.code?.bestCycles
    else { return nil }
    let sum = shares.reduce(0) { $0 + $1.cyclesPerIteration }
    guard sum > 0 else { return nil }
    // Where the loop was measured, the shares are the model's and their sum is the measurement's.
    let scale = whole / sum * 1000 / Double(macs)
    return Dictionary(
      shares.map { ($0.group, $0.cyclesPerIteration * scale) }, uniquingKeysWith: +)
  }
}

/// One sentence on two loops: how far apart they are, and what makes the difference.
struct ComparisonVerdict {
  let text: String

  init(
    _ base: Comparison.Subject, _ other: Comparison.Subject, ratio: Double?,
    waterfall: [Comparison.Part]?
  ) {
    guard let ratio else {
      text =
        "\(other.label) against \(base.label): unknown, for "
        + (Self.gap(in: base) ?? Self.gap(in: other) ?? "a figure is missing")
      return
    }
    guard abs(ratio - 1) >= Self.noticeable else {
      text = "\(other.label) and \(base.label) take the same cycles per MAC, within 2 %"
      return
    }
    let words =
      ratio < 1
      ? "\(other.label) makes \(hundredths(1 / ratio)) times the MACs per cycle of \(base.label)"
      : "\(other.label) takes \(hundredths(ratio)) times the cycles per MAC of \(base.label)"
    text = Self.causes(waterfall, adds: ratio > 1).map { "\(words): \($0)" } ?? words
  }

  /// Less is not told from a model's error.
  private static let noticeable = 0.02

  /// "of the cycles that it adds 61 % are extends, 32 % broadcasts": what it adds, or saves, is the
  /// whole, for both together may leave little.
  private static func causes(_ waterfall: [Comparison.Part]?, adds: Bool) -> String? {
    let parts = (waterfall ?? []).map { ($0.group, adds ? $0.difference : -$0.difference) }
      .filter { $0.1 > 0 }
    let total = parts.reduce(0) { $0 + $1.1 }
    let causes = parts.map { ($0.0, $0.1 / total) }.filter { $0.1 >= 0.1 }
      .sorted { $1.1 < $0.1 }.prefix(3)
    guard let first = causes.first else { return nil }
    let rest = causes.dropFirst().map { "\(percent($0.1)) \($0.0.words)" }
    let head = "of the cycles that it \(adds ? "adds" : "saves") \(percent(first.1)) are "
    return ([head + first.0.words] + rest).joined(separator: ", ")
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// What is unknown of a loop.
  private static func gap(in subject: Comparison.Subject) -> String? {
    if subject.loop.macs == nil {
      return "no multiply-accumulate is recognised in \(subject.loop.id) of \(subject.input.path)"
    }
    if subject.loop.code?.bestCycles == nil {
      return "the cycles of \(subject.loop.id) of \(subject.input.path) are unknown"
    }
    return nil
  }
}
