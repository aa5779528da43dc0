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
        + "+45 % because each element of data is extended before its broadcast")
    #expect(ladder.sentences.contains { $0.hasPrefix("the main cost, +45 %: each element") })
  }

  @Test func aDifferenceWithinTheSpreadIsNoCost() {
    var ladder = measured
    ladder.rungs[1].measurement = measurement(1.02, spread: 0.02)
    ladder.rungs[2].measurement = measurement(1.03, spread: 0.04)
    let answered = LadderAnswer(ladder, cpu: "znver5").answered
    #expect(answered.costs.map(\.isWithinSpread) == [false, true, false])
    #expect(answered.sentences[0].contains("about 0 % because each vector of weights"))
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
        "int8 (s8×s8) through spatial-pack is 2.0× faster than float32 on this CPU (measured)"
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
