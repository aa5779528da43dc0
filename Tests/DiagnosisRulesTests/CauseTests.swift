import DiagnosisModel
import DiagnosisRules
import Testing

/// Rules on loops made by hand: what each needs to speak, and what silences it.
@Suite struct CauseTests {
  private let x86 = RuleSamples.x86

  /// The spatial-pack loop with code that takes 32 cycles, and what changes would save.
  private func loop(_ whatIf: [(CodeChange, Double)]) -> LoopProfile {
    var loop = RuleSamples.spatialPack
    var code = CodeProfile(instructions: 60, mnemonics: ["vpmulld": 16], model: "made by hand")
    code.cyclesPerIteration = 32
    code.macsPerCycle = 8
    code.classes = [.multiply: 16, .add: 16, .broadcast: 16, .extend: 12]
    code.peaks = [CodeProfile.Peak(route: "dot", instruction: "vpdpbusd", macsPerCycle: 128)]
    code.whatIf = whatIf.map {
      CodeProfile.WhatIf(change: $0, instructions: 16, cyclesPerIteration: $1)
    }
    loop.code = code
    loop.ir?.traits = LoopTraits()
    return loop
  }

  @Test func missedDotProductGainsWhatTheWhatIfSaves() throws {
    let found = try #require(
      MissedDotProduct().findings(in: loop([(.withDotProducts, 8)]), target: x86).first)
    #expect(found.estimatedSpeedup == 4)
    #expect(found.severity == .warning)
    #expect(found.message.hasSuffix("vpdpbusd, which this target has, is unused"))
  }

  @Test func missedDotProductIsSilentWithoutTheInstructionAndWhereItIsUsed() {
    var without = loop([(.withDotProducts, 8)])
    without.code?.peaks = []
    #expect(MissedDotProduct().findings(in: without, target: x86).isEmpty)
    var uses = loop([(.withDotProducts, 8)])
    uses.code?.products = [
      CodeProduct(
        instruction: "vpdpbusd", productsMade: 256, productsPossible: 256, laneBits: 8,
        types: ["u8", "s8"])
    ]
    uses.code?.origins = [
      CodeOrigin(mnemonic: "vpdpbusd", instructionClass: .dotProduct, operation: nil, count: 4)
    ]
    #expect(MissedDotProduct().findings(in: uses, target: x86).isEmpty)
  }

  @Test func lanesThatNobodySumsMissNoDotProduct() {
    var depthwise = loop([(.withDotProducts, 8)])
    depthwise.ir?.products[0].operands[0].broadcast = false
    #expect(MissedDotProduct().findings(in: depthwise, target: x86).isEmpty)
    depthwise.ir?.traits?.accumulators = [
      LoopTraits.Accumulator(elementType: .i32, lanes: 16, isReducedAfterwards: true, count: 1)
    ]
    #expect(!MissedDotProduct().findings(in: depthwise, target: x86).isEmpty)
  }

  @Test func unoptimizedIRWithholdsAllElse() {
    var loop = loop([(.withDotProducts, 8)])
    #expect(UnoptimizedIR().findings(in: loop, target: x86).isEmpty)
    loop.ir?.traits?.stackVariableAccesses = 10
    #expect(UnoptimizedIR().findings(in: loop, target: x86).count == 1)
    #expect(RuleRegistry.findings(in: [loop], target: x86).map(\.rule) == ["unoptimized-ir"])
    loop.ir?.instructionMix.append(
      InstructionMixRow(operation: "phi", category: .phi, elementType: .i64, count: 1))
    #expect(UnoptimizedIR().findings(in: loop, target: x86).isEmpty, "it carries values")
  }

  @Test func gatherScatterNeedsGathersOfIntegersAndAGain() {
    var loop = loop([(.withoutGathers, 8)])
    #expect(GatherScatter().findings(in: loop, target: x86).isEmpty, "there are none")
    loop.ir?.instructionMix.append(
      InstructionMixRow(
        operation: "llvm.masked.gather", category: .gather, elementType: .i32, lanes: 4, count: 16))
    let found = GatherScatter().findings(in: loop, target: x86)
    #expect(found.map(\.estimatedSpeedup) == [4])
    #expect(RuleRegistry.findings(in: [loop], target: x86).first?.rule == GatherScatter.id)
    loop.code?.whatIf = []
    #expect(GatherScatter().findings(in: loop, target: x86).isEmpty, "they are hidden")
  }

  @Test func dequantizeInLoopNeedsSumsOfFloats() {
    var loop = loop([(.withoutConversions, 20)])
    loop.ir?.products = []
    loop.ir?.casts = [
      CastGroup(
        operation: "sitofp", category: .convert, fromType: .i8, elementType: .f32, lanes: 16,
        scalable: false, source: .load, broadcast: false, addressing: false, count: 2)
    ]
    loop.ir?.instructionMix = [
      InstructionMixRow(
        operation: "llvm.fmuladd", category: .fma, elementType: .f32, lanes: 16, count: 2)
    ]
    #expect(DequantizeInLoop().findings(in: loop, target: x86).isEmpty, "nothing is summed")
    loop.ir?.traits?.accumulators = [
      LoopTraits.Accumulator(elementType: .f32, lanes: 16, isReducedAfterwards: true, count: 2)
    ]
    #expect(
      DequantizeInLoop().findings(in: loop, target: x86).map(\.estimatedSpeedup) == [1.6])
    #expect(RuleRegistry.findings(in: [loop], target: x86).map(\.rule) == [DequantizeInLoop.id])
    loop.ir?.casts = []
    #expect(DequantizeInLoop().findings(in: loop, target: x86).isEmpty, "the data is float")
  }

  @Test func notVectorizedIsOfScalarProductsOfLoadedBytes() {
    var loop = loop([])
    loop.code?.peaks = [CodeProfile.Peak(route: "pairs", instruction: "vpmaddwd", macsPerCycle: 64)]
    #expect(NotVectorized().findings(in: loop, target: x86).isEmpty, "it has vectors")
    loop.ir?.instructionMix = []
    loop.ir?.products[0].lanes = 1
    loop.ir?.traits?.accumulators = [
      LoopTraits.Accumulator(elementType: .i32, lanes: 1, isReducedAfterwards: false, count: 1)
    ]
    #expect(NotVectorized().findings(in: loop, target: x86).map(\.severity) == [.warning])
    var remainder = RuleSamples.spatialPack
    remainder.id = "f:wide"
    #expect(
      !RuleRegistry.findings(in: [loop, remainder], target: x86).contains {
        $0.rule == NotVectorized.id
      }, "another loop of the function does the work")
    loop.ir?.products[0].operands[0].source = .phi
    #expect(NotVectorized().findings(in: loop, target: x86).isEmpty, "a hash")
  }

  @Test func elementsThatAreScaledHaveNoFinding() {
    var loop = loop([(.withoutExtends, 20), (.withPairs, 20)])
    #expect(!WideningFallback().findings(in: loop, target: x86).isEmpty)
    #expect(!CastOverhead().findings(in: loop, target: x86).isEmpty)
    loop.ir?.instructionMix.append(
      InstructionMixRow(
        operation: "store", category: .store, elementType: .i8, lanes: 16, count: 8))
    #expect(WideningFallback().findings(in: loop, target: x86).isEmpty)
    #expect(CastOverhead().findings(in: loop, target: x86).isEmpty)
  }

  @Test func shuffleOverheadNeedsShufflesOfTheIR() {
    var loop = loop([(.withoutShuffles, 16)])
    loop.code?.classes[.shuffle] = 12
    #expect(ShuffleOverhead().findings(in: loop, target: x86).isEmpty, "whose are they?")
    loop.code?.origins = [
      CodeOrigin(
        mnemonic: "vpinsrb", instructionClass: .shuffle,
        operation: IROperation(name: "insertelement", elementType: .i8, lanes: 16), count: 12)
    ]
    #expect(
      ShuffleOverhead().findings(in: loop, target: x86).map(\.estimatedSpeedup) == [2])
    loop.code?.whatIf = []
    #expect(ShuffleOverhead().findings(in: loop, target: x86).isEmpty, "they cost nothing")
  }

  @Test func scalarBroadcastNeedsScalarExtends() {
    var loop = loop([(.withoutBroadcasts, 20)])
    #expect(ScalarBroadcast().findings(in: loop, target: x86).isEmpty, "vectors are extended")
    loop.ir?.casts[0].lanes = 1
    #expect(
      ScalarBroadcast().findings(in: loop, target: x86).map(\.estimatedSpeedup) == [1.6])
  }

  @Test func latencyBoundSaysHowManyAccumulatorsAreNeeded() throws {
    var loop = loop([])
    loop.ir?.traits?.accumulators = [
      LoopTraits.Accumulator(elementType: .i32, lanes: 16, isReducedAfterwards: true, count: 2)
    ]
    loop.code?.bounds = [
      CodeProfile.Bound(.loopCarriedDependency, cycles: 32),
      CodeProfile.Bound(.ports(["P0"]), cycles: 10),
    ]
    let found = try #require(LatencyBound().findings(in: loop, target: x86).first)
    #expect(found.estimatedSpeedup == 3.2)
    #expect(found.suggestion.hasPrefix("sum into 7 accumulators"))
    loop.code?.bounds.reverse()
    #expect(LatencyBound().findings(in: loop, target: x86).isEmpty, "the ports bind")
  }

  @Test func accumulatorSpillNeedsAGain() {
    var loop = loop([(.withoutStackReferences, 25.6)])
    #expect(AccumulatorSpill().findings(in: loop, target: x86).isEmpty, "no stack references")
    loop.code?.stackReferences = 14
    #expect(AccumulatorSpill().findings(in: loop, target: x86).isEmpty, "no sum goes on")
    loop.ir?.traits?.accumulators = [
      LoopTraits.Accumulator(elementType: .i32, lanes: 16, isReducedAfterwards: false, count: 4)
    ]
    #expect(
      AccumulatorSpill().findings(in: loop, target: x86).map(\.estimatedSpeedup) == [1.25])
    loop.code?.whatIf = []
    #expect(AccumulatorSpill().findings(in: loop, target: x86).isEmpty, "they are hidden")
  }

  @Test func requantizeOverheadNeedsNarrowResults() {
    var loop = loop([(.withoutWideScaling, 16)])
    loop.ir?.traits?.wideMultiplies = 1
    #expect(RequantizeOverhead().findings(in: loop, target: x86).isEmpty, "nothing is narrowed")
    loop.ir?.instructionMix.append(
      InstructionMixRow(
        operation: "store", category: .store, elementType: .i8, lanes: 16, count: 1, bytes: 16))
    #expect(
      RequantizeOverhead().findings(in: loop, target: x86).map(\.estimatedSpeedup) == [2])
    loop.macs = nil
    loop.ir?.instructionMix.removeAll { $0.category == .load }
    #expect(RequantizeOverhead().findings(in: loop, target: x86).isEmpty, "there are no sums")
  }

  @Test func theLargestGainIsNamedFirstAndTheOthersAreNotes() {
    let loop = loop([(.withDotProducts, 8), (.withPairs, 16), (.withoutExtends, 24)])
    let found = RuleRegistry.findings(in: [loop], target: x86)
    #expect(found.map(\.rule) == ["missed-dot-product", "widening-fallback", "cast-overhead"])
    #expect(found.map(\.severity) == [.warning, .note, .note])
    #expect(found.map(\.estimatedSpeedup) == [4, 2, 1.3333])
  }

  @Test func aPartOfAnIdNamesARule() {
    #expect(RuleRegistry.rules(named: "latency").map { $0.id } == ["latency-bound"])
    #expect(RuleRegistry.rules(named: "overhead").count > 1)
    #expect(RuleRegistry.rules(named: "nonsense").isEmpty)
    #expect(RuleRegistry.rules(named: "").isEmpty)
  }

  @Test func aCauseThatCostsLittleIsANote() {
    let found = CastOverhead().findings(in: loop([(.withoutExtends, 31)]), target: x86)
    #expect(found.map(\.severity) == [.note])
  }

  @Test func aNarrowerLoopOnTheSameDataIsARemainder() {
    var remainder = loop([(.withDotProducts, 8)])
    remainder.id = "f:rest"
    remainder.macs = MultiplyAccumulates(perIteration: 16, origin: .ir)
    let found = RuleRegistry.findings(in: [loop([(.withDotProducts, 8)]), remainder], target: x86)
    #expect(found.filter { $0.loop == "f:rest" }.allSatisfy { $0.severity == .note })
    #expect(found.contains { $0.loop == "f:loop" && $0.severity == .warning })
    let alone = RuleRegistry.findings(in: [remainder], target: x86)
    #expect(alone.first?.severity == .warning)
  }
}
