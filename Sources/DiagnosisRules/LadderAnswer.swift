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
    answered.costs = costs
    answered.fixes = fixes(subject)
    answered.sentences =
      [
        verdict(subject, answered.costs), fallback(subject), mainCost(answered.costs),
        fixSentence(answered.fixes),
      ].compactMap(\.self) + warnings
    return answered
  }

  // MARK: Costs

  /// The differences of neighbouring rungs on the way from float32 to the subject.
  private var costs: [Ladder.Cost] {
    let way = ladder.rungs.filter {
      [.baseline, .step, .subject].contains($0.role) && $0.ratio(ladder.source) != nil
    }
    return zip(way, way.dropFirst()).compactMap { before, after in
      guard let first = before.ratio(ladder.source), let second = after.ratio(ladder.source)
      else { return nil }
      let difference = RungDifference(from: before, to: after)
      return Ladder.Cost(
        rung: after.name, cause: difference.cause, explanation: difference.phrase,
        percent: (second - first) * 100,
        isWithinSpread: ladder.source == .measured
          && abs(second - first) <= (Self.spread(before) + Self.spread(after)) / 2)
    }
  }

  private static func spread(_ rung: Ladder.Rung) -> Double {
    rung.measurement.map { $0.ratio.upperQuartile - $0.ratio.lowerQuartile } ?? 0
  }

  // MARK: Fixes

  private func fixes(_ subject: Ladder.Rung) -> [Ladder.Fix] {
    guard let ours = subject.ratio(ladder.source) else { return [] }
    return ladder.rungs.compactMap { rung -> Ladder.Fix? in
      guard rung.role == .fix, let ratio = rung.ratio(ladder.source), ratio > 0, ratio < ours
      else { return nil }
      return Ladder.Fix(
        rung: rung.titleWithInstruction, speedupOverFloat: 1 / ratio, speedup: ours / ratio,
        isExact: rung.inexactness == nil)
    }
    .sorted { ($1.speedup, $0.rung) < ($0.speedup, $1.rung) }
  }

  // MARK: Sentences

  private func verdict(_ subject: Ladder.Rung, _ costs: [Ladder.Cost]) -> String? {
    guard let ratio = subject.ratio(ladder.source) else { return nil }
    let place =
      ladder.source == .measured ? "on this CPU (measured)" : "on \(cpu) (predicted by its model)"
    let comparison =
      ratio > 1.005
      ? "\(Self.text(ratio))× slower than float32"
      : ratio < 0.995 ? "\(Self.text(1 / ratio))× faster than float32" : "as fast as float32"
    let parts = costs.count > 1 ? costs.map(Self.phrase) : []
    return "\(subject.types) through \(subject.scheduleName) is \(comparison) \(place)"
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
  }

  private static func phrase(_ cost: Ladder.Cost) -> String {
    if cost.isWithinSpread || abs(cost.percent) < 0.5 {
      return "about 0 % because \(cost.explanation)"
    }
    return "\(percent(cost.percent)) because \(cost.explanation)"
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

  private func mainCost(_ costs: [Ladder.Cost]) -> String? {
    let largest = costs.filter { !$0.isWithinSpread && $0.percent >= 1 }
      .max { $0.percent < $1.percent }
    guard costs.count > 1, let largest else { return nil }
    return "the main cost, \(Self.percent(largest.percent)): \(largest.explanation)"
  }

  private func fixSentence(_ fixes: [Ladder.Fix]) -> String? {
    guard !fixes.isEmpty else { return nil }
    let parts = fixes.map { fix in
      let against =
        fix.speedupOverFloat >= 1
        ? "\(Self.text(fix.speedupOverFloat))× faster than float32"
        : "\(Self.text(1 / fix.speedupOverFloat))× slower than float32"
      return "\(fix.rung): \(against)\(fix.isExact ? ", exact" : ", not exact on full-range data")"
    }
    return "what would be faster: " + parts.joined(separator: "; ")
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
