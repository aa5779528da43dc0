/// Times several pieces of work in rounds, each of them once a round, so that what disturbs the
/// machine disturbs all of them. Pieces that are known well enough leave: what is left of the budget is
/// for the noisy ones and the first, which the others are compared with.
public struct InterleavedTimer {
  /// Nanoseconds a call, for every piece of work: one for each round that it took part in.
  public private(set) var samples: [[Double]]
  /// The rounds that a piece of work took part in, from 0; the first took part in all.
  public private(set) var places: [[Int]]
  /// The core's gigahertz in every round; empty without a clock.
  public private(set) var gigahertz: [Double] = []

  /// Rounds that are made whatever they cost.
  public static let fewestRounds = 5
  /// Rounds before a piece of work may leave.
  public static let fewestOfOne = 11
  /// Rounds after which more would not tell more.
  public static let mostRounds = 201
  /// The uncertainty of a ratio's median that is good enough.
  public static let wantedUncertainty = 0.01
  /// A sample lasts at least this long: work shorter than that is repeated.
  static let sampleNanoseconds = 500_000.0

  /// Runs rounds until the ratio of every piece of work to the first is known to 1 %, or the budget
  /// is spent.
  ///
  /// - Parameters:
  ///   - progress: told the number of each round before it is made.
  ///   - shouldStop: asked before every sample; what was measured so far is kept.
  public init(
    _ work: [() -> Void], clock: CoreClock?, budget: Duration,
    progress: (Int) -> Void = { _ in }, shouldStop: () -> Bool = { false }
  ) {
    samples = work.map { _ in [] }
    places = work.map { _ in [] }
    let start = ContinuousClock.now
    // Warms up caches, branch predictors and clocks, and tells how often to repeat.
    let repetitions = work.map { run -> Int in
      run()
      let once = Stopwatch.nanoseconds(of: run)
      return max(1, Int((Self.sampleNanoseconds / max(once, 1)).rounded(.up)))
    }
    for round in 0..<Self.mostRounds {
      let isOverdue = ContinuousClock.now - start > budget
      let isComplete = round < Self.fewestRounds
      let wanted = work.indices.filter { isComplete || $0 == 0 || !isCertain($0) }
      if !isComplete, isOverdue || wanted == [0] && rounds >= Self.fewestOfOne { break }
      progress(round + 1)
      var taken: [(index: Int, nanoseconds: Double)] = []
      for index in wanted {
        if shouldStop() { return }
        // What the piece of work before has left in the caches.
        work[index]()
        let elapsed = Stopwatch.nanoseconds { for _ in 0..<repetitions[index] { work[index]() } }
        taken.append((index, elapsed / Double(repetitions[index])))
      }
      for sample in taken {
        samples[sample.index].append(sample.nanoseconds)
        places[sample.index].append(round)
      }
      if let clock { gigahertz.append(clock.gigahertz()) }
    }
  }

  public var rounds: Int { samples.first?.count ?? 0 }

  /// The times of a piece of work as multiples of the first's in the same round.
  public func ratios(_ index: Int) -> [Double] {
    zip(samples[index], places[index]).map { $0 / samples[0][$1] }
  }

  /// The core's cycles that a piece of work took in each of its rounds; nil without a clock.
  public func cycles(_ index: Int) -> [Double]? {
    guard !gigahertz.isEmpty else { return nil }
    return zip(samples[index], places[index]).map { $0 * gigahertz[$1] }
  }

  private func isCertain(_ index: Int) -> Bool {
    samples[index].count >= Self.fewestOfOne
      && Quartiles(ratios(index)).uncertainty < Self.wantedUncertainty
  }
}
