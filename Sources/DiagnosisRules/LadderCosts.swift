internal import DiagnosisModel

/// What the steps from float32 to the kernel in question cost.
///
/// The costs of all steps always add up to the difference. Those of steps whose measurements overlap are
/// undetermined; where that leaves more than a little of the difference open, the rest explains nothing.
struct LadderCosts {
  let costs: [Ladder.Cost]
  /// Percent of float32's time between the first and the last rung; nil where they are unknown.
  let total: Double?

  init(_ ladder: Ladder) {
    let way = Self.merged(
      ladder.rungs.filter {
        [.baseline, .step, .subject].contains($0.role) && $0.ratio(ladder.source) != nil
      }, ladder.source)
    costs = zip(way, way.dropFirst()).compactMap { Self.cost($0, $1, ladder.source) }
    total = costs.isEmpty ? nil : costs.reduce(0) { $0 + $1.percent }
  }

  var determined: [Ladder.Cost] { costs.filter { !$0.isWithinSpread } }

  var undetermined: [Ladder.Cost] { costs.filter(\.isWithinSpread) }

  /// Whether the determined costs come to the difference, but for what a reader would not miss.
  var addUp: Bool {
    guard let total else { return false }
    let open = undetermined.reduce(0) { $0 + $1.percent }
    return abs(open) <= max(1, abs(total) / 20)
  }

  /// The largest cost; nil where it is not clear, or where others take more away than it leaves of the
  /// difference.
  var main: Ladder.Cost? {
    guard costs.count > 1, addUp, let total,
      let largest = determined.max(by: { $0.percent < $1.percent }),
      largest.percent >= 1, largest.percent <= max(total * 1.05, total + 1)
    else { return nil }
    return largest
  }

  // MARK: Steps

  /// The way without the rung that separates the extend of data from its place behind the broadcast,
  /// where the two steps undo each other.
  private static func merged(
    _ way: [Ladder.Rung], _ source: Ladder.Source
  ) -> [Ladder.Rung] {
    guard way.count > 2, let last = way.last, last.change == .broadcastFirst,
      let first = cost(way[way.count - 3], way[way.count - 2], source),
      let second = cost(way[way.count - 2], last, source)
    else { return way }
    let undo =
      first.percent * second.percent < 0 || first.isWithinSpread || second.isWithinSpread
    return undo ? way.dropLast(2) + [last] : way
  }

  private static func cost(
    _ before: Ladder.Rung, _ after: Ladder.Rung, _ source: Ladder.Source
  ) -> Ladder.Cost? {
    guard let first = before.ratio(source), let second = after.ratio(source) else { return nil }
    let difference = RungDifference(from: before, to: after)
    return Ladder.Cost(
      rung: after.name, cause: difference.cause, explanation: difference.phrase,
      percent: (second - first) * 100,
      isWithinSpread: source == .measured && before.overlaps(after))
  }
}

extension Ladder.Rung {
  /// Whether the middle halves of two rungs' measurements have values in common: which of them is faster
  /// is not known then.
  func overlaps(_ other: Ladder.Rung) -> Bool {
    guard let ours = measurement?.ratio, let theirs = other.measurement?.ratio else { return false }
    return ours.lowerQuartile <= theirs.upperQuartile && theirs.lowerQuartile <= ours.upperQuartile
  }
}
