import DiagnosisModel
import DiagnosisRules
import Testing

/// Ladders made by hand: the words and percentages follow from the ratios alone.
@Suite struct LadderAnswerTests {
  @Test func costsAreTheDifferencesOfNeighbouringRungs() {
    let ladder = LadderAnswer(measured, cpu: "znver5").answered
    #expect(ladder.costs.map(\.percent) == [7, 5, 45])
    #expect(
      ladder.costs.map(\.rung) == ["int32 operands", "int32 data, int8 weights", "int8"])
    #expect(ladder.costs.map(\.cause) == [.unfusedMultiplyAdd, .extendedWeights, .extendedData])
    #expect(ladder.costs.map(\.isWithinSpread) == [false, false, false])
    #expect(
      ladder.sentences.first
        == "int8 (s8×s8) through spatial-pack is 1.57× slower than float32 on this CPU (measured): "
        + "+7 % because the multiplication and the addition of integers do not fuse; "
        + "+5 % because each vector of weights is extended; "
        + "+45 % because the data is extended")
    #expect(ladder.sentences.contains { $0.hasPrefix("the main cost, +45 %: the data") })
  }

  /// Little is open, so the others explain the difference.
  @Test func aDifferenceWithinTheSpreadIsUndetermined() {
    var ladder = measured
    ladder.rungs[1].measurement = measurement(1.11, spread: 0.02)
    ladder.rungs[2].measurement = measurement(1.12, spread: 0.04)
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.costs.map(\.isWithinSpread) == [false, true, false])
    #expect(
      answered.sentences[0].contains(
        "undetermined in this run: each vector of weights is extended; +45 % because"))
    #expect(!answered.sentences[0].contains("about 0 %"))
  }

  /// The rungs overlap one after the other, though the last is far from the first.
  @Test func costsThatDoNotAddUpAreNotGiven() {
    var ladder = measured
    ladder.rungs[1].measurement = measurement(1.2, spread: 0.42)
    ladder.rungs[2].measurement = measurement(1.4, spread: 0.3)
    ladder.rungs[3].measurement = measurement(1.64, spread: 0.3)
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.costs.map(\.isWithinSpread) == [true, true, true])
    #expect(
      answered.sentences[0]
        == "int8 (s8×s8) through spatial-pack is 1.64× slower than float32 on this CPU (measured)")
    #expect(
      answered.sentences[1].hasPrefix(
        "what each step costs is undetermined in this run: the times of 'int32 operands', 'int32 "
          + "data, int8 weights', 'int8' overlap those of the rung before"))
    #expect(!answered.sentences.contains { $0.contains("main cost") || $0.contains("%") })
  }

  /// +93 % and −62 % are one thing: +31 %.
  @Test(arguments: [(2.05, 1.43, 2), (1.3, 1.43, 3)])
  func aStepThatOnlySeparatesIsMergedWhereTheSignsDiffer(
    separate: Double, subject: Double, costs: Int
  ) {
    var ladder = measured
    ladder.rungs.remove(at: 2)
    ladder.rungs[1].measurement = measurement(1.12, spread: 0.01)
    ladder.rungs[2] = rung("int8, scalar extended", .step, .s8, .s8, separate)
    ladder.rungs.append(rung("int8 as TVM emits it", .subject, .s8, .s8, subject))
    ladder.rungs[3].change = .broadcastFirst
    ladder.rungs[3].hotLoop = loop(broadcasts: 1)
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.costs.count == costs)
    #expect(abs(answered.costs.reduce(0) { $0 + $1.percent } - (subject - 1) * 100) < 0.01)
    if costs == 2 {
      #expect(answered.costs[1].percent == 31)
      #expect(
        answered.costs[1].explanation
          == "each element of data is broadcast and then extended, as a vector")
    }
    #expect(answered.sentences.contains { $0.hasPrefix("the main cost") })
  }

  /// What other steps take away again is no main cost.
  @Test func noMainCostExceedsTheDifference() {
    var ladder = measured
    ladder.rungs[1].measurement = measurement(1.8, spread: 0.01)
    ladder.rungs[2].measurement = measurement(1.3, spread: 0.01)
    ladder.rungs[3].measurement = measurement(1.4, spread: 0.01)
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.sentences[0].contains("+80 %"))
    #expect(!answered.sentences.contains { $0.contains("main cost") })
  }

  /// A depthwise kernel multiplies vectors of data: it has no broadcast to speak of.
  @Test(arguments: [
    (0, "each vector of data is extended"),
    (4, "each element of data is extended before its broadcast"),
  ])
  func onlyWhatIsBroadcastIsCalledSo(broadcasts: Int, words: String) {
    var ladder = measured
    ladder.rungs[3].hotLoop = loop(broadcasts: broadcasts)
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.costs.last?.explanation == words)
    #expect(broadcasts > 0 || !answered.sentences.contains { $0.contains("broadcast") })
  }

  @Test func whereNoFixIsKnownThatIsSaid() {
    let known = "no faster form of this kernel is known here"
    #expect(LadderAnswer(measured, cpu: "znver5").answered.sentences.last == known)
    var ladder = measured
    ladder.rungs.append(rung("pairs", .fix, .s8, .s8, 1.8))
    ladder.rungs.append(rung("near", .fix, .s8, .s8, 1.565))
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.fixes.isEmpty)
    #expect(answered.sentences.last == "none of the other forms is faster: pairs, near")
  }

  /// Times that spread from a hundredth to twice decide nothing: neither that a form is faster nor that none is.
  @Test func whatSeemsFasterInTimesThatOverlapIsOpen() {
    var ladder = measured
    ladder.rungs.append(rung("pairs", .fix, .s8, .s8, 0.3))
    ladder.rungs[4].measurement = measurement(0.3, spread: 6)
    let open = "faster, it seems, but undetermined in this run (the times overlap): pairs"
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.fixes.isEmpty)
    #expect(answered.sentences.contains(open), "\(answered.sentences)")
    ladder.rungs.append(rung("slow", .fix, .s8, .s8, 1.8))
    #expect(
      LadderAnswer(ladder, cpu: "znver5").answered.sentences
        .contains(open + "; not faster: slow"))
    ladder.rungs.append(rung("dot", .fix, .s8, .s8, 0.25))
    #expect(
      LadderAnswer(ladder, cpu: "znver5").answered.sentences.contains {
        $0.hasPrefix("what would be faster: dot") && $0.hasSuffix("; " + open)
      })
  }

  @Test func whatTheSpreadOfTheRatioCoversIsAsFast() {
    var ladder = measured
    ladder.rungs = [ladder.rungs[0], rung("int8", .subject, .s8, .s8, 1.03)]
    ladder.rungs[1].measurement = measurement(1.03, spread: 0.08)
    #expect(
      LadderAnswer(ladder, cpu: "znver5").answered.sentences[0]
        == "int8 (s8×s8) through spatial-pack is as fast as float32, as far as this run tells, "
        + "on this CPU (measured)")
  }

  @Test func fixesAreSortedAndSlowerOnesLeftOut() {
    var ladder = measured
    ladder.rungs += [
      rung("pairs", .fix, .s8, .s8, 0.5), rung("dot", .fix, .u8, .s8, 0.25),
      rung("slow", .fix, .u8, .s8, 1.6), rung("late", .fix, .u8, .s8, 1.25),
    ]
    ladder.rungs[5].inexactness = "saturates"
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.fixes.map(\.rung) == ["dot", "pairs", "late"])
    #expect(answered.fixes.map(\.speedupOverFloat) == [4, 2, 0.8])
    #expect(answered.fixes.map(\.isExact) == [false, true, true])
    #expect(
      answered.sentences.last
        == "what would be faster: dot: 4.0× faster than float32, not exact on full-range data; "
        + "pairs: 2.0× faster than float32, exact; late: 1.25× slower than float32, exact")
  }

  @Test func aPredictionSaysSo() {
    var ladder = measured
    ladder.source = .predicted
    for index in ladder.rungs.indices {
      ladder.rungs[index].predictedRatio = [1, 2, 2.5, 3][index]
      ladder.rungs[index].measurement = nil
    }
    let answered = LadderAnswer(ladder, cpu: "haswell").answered
    #expect(answered.costs.map(\.percent) == [100, 50, 50])
    #expect(
      answered.sentences[0].contains("3.0× slower than float32 on haswell (predicted by its model)")
    )
  }

  @Test func aFasterKernelIsCalledFaster() {
    var ladder = measured
    ladder.rungs = [ladder.rungs[0], rung("int8", .subject, .s8, .s8, 0.5)]
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(
      answered.sentences == [
        "int8 (s8×s8) through spatial-pack is 2.0× faster than float32 on this CPU (measured)",
        "no faster form of this kernel is known here",
      ])
  }

  @Test func aWideSpreadIsAWarning() {
    var ladder = measured
    ladder.rungs[3].measurement?.isSpreadWide = true
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.sentences.contains { $0.hasPrefix("the times of 'int8' spread") })
  }

  @Test func withoutRatiosNothingIsSaid() {
    var ladder = measured
    for index in ladder.rungs.indices { ladder.rungs[index].measurement = nil }
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.costs.isEmpty && answered.fixes.isEmpty && answered.sentences.isEmpty)
  }

  // MARK: Values

  private var measured: Ladder {
    Ladder(
      source: .measured, reason: nil,
      rungs: [
        rung("float32", .baseline, .f32, .f32, 1),
        rung("int32 operands", .step, .s32, .s32, 1.07),
        rung("int32 data, int8 weights", .step, .s32, .s8, 1.12),
        rung("int8", .subject, .s8, .s8, 1.57),
      ], conditions: nil)
  }

  private func loop(broadcasts: Int) -> LoopProfile {
    var summary = LoopSummary()
    summary.broadcasts = broadcasts
    return LoopProfile(
      id: "f:loop", function: "f", region: .loop, depth: 1,
      ir: IRProfile(header: "loop", tripCount: nil, instructionMix: [], summary: summary))
  }

  private func rung(
    _ name: String, _ role: Ladder.Role, _ data: OperandType, _ weights: OperandType,
    _ ratio: Double
  ) -> Ladder.Rung {
    var rung = Ladder.Rung(
      name: name, role: role, change: nil, schedule: "spatial-pack:reg_n=4", dataType: data,
      weightType: weights)
    rung.measurement = measurement(ratio, spread: 0.01)
    return rung
  }

  private func measurement(_ ratio: Double, spread: Double) -> Ladder.Measurement {
    Ladder.Measurement(
      ratio: Ladder.Spread(
        lowerQuartile: ratio - spread / 2, median: ratio, upperQuartile: ratio + spread / 2),
      microseconds: Ladder.Spread(lowerQuartile: 1, median: 1, upperQuartile: 1),
      gigaMACsPerSecond: 1, macsPerCycle: nil, shareOfPeak: nil, isSpreadWide: false)
  }
}
