public import DiagnosisModel

/// Why the kernel in question is slower or faster than float32, and what would be better, in
/// the words and figures of a ladder.
public struct LadderAnswer {
  private var ladder: Ladder
  /// "znver5": the CPU that the figures are of.
  private let cpu: String

  public init(_ ladder: Ladder, cpu: String) {
    self.ladder = ladder
    self.cpu = cpu
  }

  /// The ladder with its costs, fixes and sentences.
  public var answered: Ladder {
    var answered = ladder
    guard let subject = ladder.rungs.first(where: { $0.role == .subject }) else { return ladder }
    let costs = LadderCosts(ladder)
    answered.costs = costs.costs
    answered.fixes = fixes(subject)
    answered.sentences =
      [
        verdict(subject, costs), openCosts(costs), fallback(subject), mainCost(costs),
        fixSentence(answered.fixes, subject),
      ].compactMap(\.self) + warnings
    return answered
  }

  // MARK: Fixes

  private func fixes(_ subject: Ladder.Rung) -> [Ladder.Fix] {
    guard let ours = subject.ratio(ladder.source) else { return [] }
    return ladder.rungs.compactMap { rung -> Ladder.Fix? in
      guard rung.role == .fix, let ratio = rung.ratio(ladder.source), ratio > 0, ratio < ours,
        ladder.source == .predicted || !rung.overlaps(subject)
      else { return nil }
      return Ladder.Fix(
        rung: rung.titleWithInstruction, speedupOverFloat: 1 / ratio, speedup: ours / ratio,
        isExact: rung.inexactness == nil)
    }
    .sorted { ($1.speedup, $0.rung) < ($0.speedup, $1.rung) }
  }

  // MARK: Sentences

  private func verdict(_ subject: Ladder.Rung, _ costs: LadderCosts) -> String? {
    guard let ratio = subject.ratio(ladder.source) else { return nil }
    let place =
      ladder.source == .measured ? "on this CPU (measured)" : "on \(cpu) (predicted by its model)"
    let parts = costs.costs.count > 1 && costs.addUp ? costs.costs.map(Self.phrase) : []
    return "\(subject.types) through \(subject.scheduleName) is "
      + "\(comparison(subject, ratio)) \(place)"
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
  }

  /// "1.57× slower than float32".
  private func comparison(_ subject: Ladder.Rung, _ ratio: Double) -> String {
    if ladder.source == .measured, let spread = subject.measurement?.ratio,
      spread.lowerQuartile <= 1, spread.upperQuartile >= 1
    {
      return "as fast as float32, as far as this run tells,"
    }
    return ratio > 1.005
      ? "\(Self.text(ratio))× slower than float32"
      : ratio < 0.995 ? "\(Self.text(1 / ratio))× faster than float32" : "as fast as float32"
  }

  private static func phrase(_ cost: Ladder.Cost) -> String {
    if cost.isWithinSpread { return "undetermined in this run: \(cost.explanation)" }
    if abs(cost.percent) < 0.5 { return "about 0 % because \(cost.explanation)" }
    return "\(percent(cost.percent)) because \(cost.explanation)"
  }

  /// Why no costs are given.
  private func openCosts(_ costs: LadderCosts) -> String? {
    guard costs.costs.count > 1, !costs.addUp else { return nil }
    let names = costs.undetermined.map { "'\($0.rung)'" }.joined(separator: ", ")
    return "what each step costs is undetermined in this run: the times of \(names) overlap those "
      + "of the rung before; measure again with nothing else running, or with a longer --budget"
  }

  private func fallback(_ subject: Ladder.Rung) -> String? {
    guard let ir = subject.hotLoop?.ir else { return nil }
    let operations = ir.summary.vectorOperations.i16
    let widened = ir.products.filter { $0.isVector && $0.accumulated > 0 }
      .compactMap(\.widening).map(\.toBits).max()
    let other = widened.flatMap { $0 == 16 ? nil : "; products are widened to i\($0)" } ?? ""
    return operations == 0
      ? "it is not an int16 fallback (no i16 vector operation in the loop)\(other)"
      : "the loop has \(operations) vector operations on i16\(other)"
  }

  private func mainCost(_ costs: LadderCosts) -> String? {
    costs.main.map { "the main cost, \(Self.percent($0.percent)): \($0.explanation)" }
  }

  private func fixSentence(_ fixes: [Ladder.Fix], _ subject: Ladder.Rung) -> String? {
    guard subject.ratio(ladder.source) != nil else { return nil }
    let open = undecided(subject)
    guard !fixes.isEmpty else { return withoutFix(open) }
    let parts = fixes.map { fix in
      let against =
        fix.speedupOverFloat >= 1
        ? "\(Self.text(fix.speedupOverFloat))× faster than float32"
        : "\(Self.text(1 / fix.speedupOverFloat))× slower than float32"
      return "\(fix.rung): \(against)\(fix.isExact ? ", exact" : ", not exact on full-range data")"
    }
    return (["what would be faster: " + parts.joined(separator: "; ")] + Self.sentence(open))
      .joined(separator: "; ")
  }

  /// What is said where nothing is known to be faster.
  ///
  /// - Parameter open: as `undecided` has them.
  private func withoutFix(_ open: [Ladder.Rung]) -> String {
    let others = ladder.rungs.filter { rung in
      rung.role == .fix && rung.ratio(ladder.source) != nil
        && !open.contains { $0.name == rung.name }
    }
    let titles = others.map(\.titleWithInstruction).joined(separator: ", ")
    switch (open.isEmpty, others.isEmpty) {
    case (true, true): return "no faster form of this kernel is known here"
    case (_, false):
      let none = open.isEmpty ? "none of the other forms is faster" : "not faster"
      return (Self.sentence(open) + ["\(none): \(titles)"]).joined(separator: "; ")
    case (false, true): return Self.sentence(open).joined()
    }
  }

  /// Other forms that seem faster by more than a tenth, in times that spread so far that they may not be.
  private func undecided(_ subject: Ladder.Rung) -> [Ladder.Rung] {
    guard ladder.source == .measured, let ours = subject.ratio(.measured) else { return [] }
    return ladder.rungs.filter { rung in
      rung.role == .fix && rung.overlaps(subject)
        && rung.ratio(.measured).map { $0 * 1.1 < ours } == true
    }
  }

  private static func sentence(_ open: [Ladder.Rung]) -> [String] {
    guard !open.isEmpty else { return [] }
    let titles = open.map(\.titleWithInstruction).joined(separator: ", ")
    return ["faster, it seems, but undetermined in this run (the times overlap): \(titles)"]
  }

  private var warnings: [String] {
    ladder.rungs.filter { $0.measurement?.isSpreadWide == true }.map {
      "the times of '\($0.name)' spread by more than a tenth: something else ran; measure again"
    }
  }

  private static func percent(_ value: Double) -> String {
    "\(value < 0 ? "−" : "+")\(Int(abs(value).rounded())) %"
  }

  private static func text(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
