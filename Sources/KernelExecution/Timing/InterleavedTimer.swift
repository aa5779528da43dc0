/// Times several pieces of work in rounds, each of them once a round, so that what disturbs the
/// machine disturbs all of them.
public struct InterleavedTimer {
  /// Nanoseconds a call, one a round, for every piece of work.
  public private(set) var samples: [[Double]]
  /// The core's gigahertz in every round.
  public private(set) var gigahertz: [Double] = []

  /// Rounds that are made whatever they cost.
  public static let fewestRounds = 5
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
    let start = ContinuousClock.now
    // Warms up caches, branch predictors and clocks, and tells how often to repeat.
    let repetitions = work.map { run -> Int in
      run()
      let once = Stopwatch.nanoseconds(of: run)
      return max(1, Int((Self.sampleNanoseconds / max(once, 1)).rounded(.up)))
    }
    for round in 0..<Self.mostRounds {
      let isOverdue = ContinuousClock.now - start > budget
      if round >= Self.fewestRounds, isOverdue || isCertain { break }
      progress(round + 1)
      var taken: [Double] = []
      for (run, repetitions) in zip(work, repetitions) {
        if shouldStop() { return }
        // What the piece of work before has left in the caches.
        run()
        let elapsed = Stopwatch.nanoseconds { for _ in 0..<repetitions { run() } }
        taken.append(elapsed / Double(repetitions))
      }
      for (index, sample) in taken.enumerated() { samples[index].append(sample) }
      if let clock { gigahertz.append(clock.gigahertz()) }
    }
  }

  public var rounds: Int { samples.first?.count ?? 0 }

  /// The times of a piece of work as multiples of the first's in the same round.
  public func ratios(_ index: Int) -> [Double] {
    zip(samples[index], samples[0]).map { $0 / $1 }
  }

  private var isCertain: Bool {
    samples.indices.dropFirst().allSatisfy {
      Quartiles(ratios($0)).uncertainty < Self.wantedUncertainty
    }
  }
}
