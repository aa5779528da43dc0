import Testing

@testable import KernelExecution

@Suite struct TimingTests {
  @Test func quartilesOfKnownSamples() {
    let quartiles = Quartiles([4, 1, 3, 2, 5])
    #expect(quartiles == Quartiles([1, 2, 3, 4, 5]))
    #expect([quartiles.lower, quartiles.median, quartiles.upper] == [2, 3, 4])
    #expect(abs(quartiles.spread - 2.0 / 3) < 1e-12)
    #expect(Quartiles([7]).spread == 0)
  }

  /// Measured on a Zen 3: 0.95 to 1.15 alone, 1.65 to 2.2 beside another thread of the core.
  @Test(arguments: [(0.95, true), (1.15, true), (1.65, false), (2.2, false)])
  func theWitnessTellsWhoIsAlone(turn: Double, isAlone: Bool) {
    #expect(CodeMeasurer.isAlone(witness: turn * 60_000, clock: 60_000) == isAlone)
  }

  /// The work counts its calls: every piece must run in every round.
  @Test func everyPieceOfWorkRunsInEveryRound() {
    var calls = [0, 0]
    let timer = InterleavedTimer(
      [{ calls[0] += 1 }, { calls[1] += 1 }], clock: nil, budget: .zero)
    #expect(timer.rounds == InterleavedTimer.fewestRounds)
    #expect(timer.samples.map(\.count) == [timer.rounds, timer.rounds])
    #expect(calls.allSatisfy { $0 > timer.rounds })
  }

  /// What is known well enough leaves: the budget goes to what is not, beside the first.
  @Test func noisyWorkIsMeasuredAgainByItself() {
    var calls = 0
    func wait(_ nanoseconds: Double) {
      let start = ContinuousClock.now
      while ContinuousClock.now - start < .nanoseconds(Int(nanoseconds)) {}
    }
    // The middle one takes one or four times as long, in turn.
    let timer = InterleavedTimer(
      [
        { wait(600_000) },
        {
          calls += 1
          wait(calls % 4 < 2 ? 600_000 : 2_400_000)
        }, { wait(600_000) },
      ], clock: nil, budget: .milliseconds(2000))
    #expect(timer.samples[0].count == timer.rounds)
    #expect(timer.samples[2].count >= InterleavedTimer.fewestRounds)
    // On a busy machine the others may be as noisy.
    #expect(timer.samples[1].count >= timer.samples[2].count, "\(timer.samples.map(\.count))")
    #expect(timer.samples[1].count > InterleavedTimer.fewestRounds)
    for index in 0..<3 {
      #expect(timer.places[index].count == timer.samples[index].count)
      #expect(timer.ratios(index).count == timer.samples[index].count)
    }
    #expect(timer.places[0] == Array(0..<timer.rounds))
    #expect(timer.cycles(1) == nil)
  }

  /// Time, ratio and cycles of a piece of work are of the same rounds.
  @Test func cyclesAreOfTheRoundsOfTheTimes() throws {
    let timer = InterleavedTimer([{}, {}], clock: try CoreClock(), budget: .milliseconds(5))
    for index in 0..<2 {
      let cycles = try #require(timer.cycles(index))
      let expected = zip(timer.samples[index], timer.places[index]).map {
        $0 * timer.gigahertz[$1]
      }
      #expect(cycles == expected)
    }
    #expect(timer.gigahertz.count == timer.rounds)
  }

  @Test func stopsWhenAsked() {
    let timer = InterleavedTimer([{}], clock: nil, budget: .seconds(5), shouldStop: { true })
    #expect(timer.rounds == 0)
  }

  /// Between a hundred megahertz and ten gigahertz: a broken chain would be far outside.
  @Test func theCoreHasAClock() throws {
    let clock = try CoreClock()
    #expect((0.1...10).contains(clock.gigahertz()))
  }
}
