import KernelExecution
import Testing

@Suite struct TimingTests {
  @Test func quartilesOfKnownSamples() {
    let quartiles = Quartiles([4, 1, 3, 2, 5])
    #expect(quartiles == Quartiles([1, 2, 3, 4, 5]))
    #expect([quartiles.lower, quartiles.median, quartiles.upper] == [2, 3, 4])
    #expect(abs(quartiles.spread - 2.0 / 3) < 1e-12)
    #expect(Quartiles([7]).spread == 0)
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
