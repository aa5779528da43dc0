import DiagnosisModel
import DiagnosisRules
import Testing

/// Rules on how a loop is built, on loops made by hand: what each needs to speak, and what silences it.
@Suite struct ShapeTests {
  private let x86 = RuleSamples.x86

  /// The spatial-pack loop with code that takes 32 cycles, and what changes would save.
  private func loop(_ whatIf: [(CodeChange, Double)] = []) -> LoopProfile {
    var loop = RuleSamples.spatialPack
    var code = CodeProfile(instructions: 60, mnemonics: ["vpmulld": 16], model: "made by hand")
    code.cyclesPerIteration = 32
    code.macsPerCycle = 8
    code.vectorWidths = [512: 32]
    code.registerBits = 512
    code.products = [
      CodeProduct(
        instruction: "vpmulld", productsMade: 256, productsPossible: 256, laneBits: 32,
        types: ["s32", "s32"])
    ]
    code.whatIf = whatIf.map {
      CodeProfile.WhatIf(change: $0, instructions: 16, cyclesPerIteration: $1)
    }
    loop.code = code
    loop.ir?.traits = LoopTraits()
    return loop
  }

  private func dots(_ mnemonic: String, rate: Double) -> LoopProfile {
    var loop = loop()
    loop.code?.mnemonics = [mnemonic: 16]
    loop.code?.products = [
      CodeProduct(
        instruction: mnemonic, productsMade: 256, productsPossible: 256, laneBits: 8,
        types: ["u8", "s8"])
    ]
    loop.code?.origins = [
      CodeOrigin(mnemonic: mnemonic, instructionClass: .dotProduct, operation: nil, count: 16)
    ]
    loop.code?.peaks = [
      CodeProfile.Peak(route: "dot", instruction: mnemonic, macsPerCycle: 128)
    ]
    loop.code?.macsPerCycle = rate
    return loop
  }

  @Test func wideAccumulatorSaysHowManyProductsFit() throws {
    var loop = loop([(.withNarrowSums, 16), (.withPairs, 8)])
    #expect(WideAccumulator().findings(in: loop, target: x86).isEmpty, "sums of 32 bits")
    loop.ir?.traits?.accumulators = [
      LoopTraits.Accumulator(elementType: .i64, lanes: 8, isReducedAfterwards: true, count: 4)
    ]
    let found = try #require(WideAccumulator().findings(in: loop, target: x86).first)
    #expect(found.estimatedSpeedup == 2)
    #expect(found.message.hasSuffix("a sum of 32 bits holds any 65793 of them"), "u8 by s8")
    let all = RuleRegistry.findings(in: [loop], target: x86)
    #expect(all.first?.rule == WideAccumulator.id, "no pair is summed in 64 bits")
    #expect(all.dropFirst().allSatisfy { $0.severity == .note })
    loop.ir?.tripCount = 65793
    #expect(WideAccumulator().findings(in: loop, target: x86).isEmpty, "the sums need the width")
    loop.ir?.tripCount = 16
    loop.ir?.products[0].operands[0].fromType = .i16
    #expect(WideAccumulator().findings(in: loop, target: x86).isEmpty, "products of words")
  }

  @Test func accumulatorInMemoryNeedsStoresThatCost() {
    var loop = loop([(.withoutSumsInMemory, 16), (.withDotProducts, 8)])
    #expect(AccumulatorInMemory().findings(in: loop, target: x86).isEmpty, "no sum in memory")
    loop.ir?.traits?.sumsInMemory = 16
    let found = AccumulatorInMemory().findings(in: loop, target: x86)
    #expect(found.map(\.estimatedSpeedup) == [2])
    #expect(found.first?.message.hasPrefix("16 sums are loaded and stored") == true)
    loop.ir?.traits?.accumulators = [
      LoopTraits.Accumulator(elementType: .i32, lanes: 16, isReducedAfterwards: false, count: 4)
    ]
    #expect(
      AccumulatorInMemory().findings(in: loop, target: x86).isEmpty, "others stay in registers")
    loop.ir?.traits?.accumulators = []
    for index in loop.ir!.products.indices {
      for side in loop.ir!.products[index].operands.indices {
        loop.ir!.products[index].operands[side].broadcast = false
      }
    }
    #expect(
      AccumulatorInMemory().findings(in: loop, target: x86).isEmpty, "two arrays, by elements")
    loop.ir?.products[0].operands[0].broadcast = true
    #expect(!AccumulatorInMemory().findings(in: loop, target: x86).isEmpty)
    loop.code?.whatIf = []
    #expect(AccumulatorInMemory().findings(in: loop, target: x86).isEmpty, "they are hidden")
  }

  @Test func horizontalReductionNeedsAGainAndNoDotProductOfBytes() {
    var loop = loop([(.withoutLaneSums, 16)])
    #expect(HorizontalReduction().findings(in: loop, target: x86).isEmpty, "no lanes are summed")
    loop.ir?.traits?.laneSums = 2
    #expect(
      HorizontalReduction().findings(in: loop, target: x86).map(\.estimatedSpeedup) == [2])
    var dots = dots("vpdpbusd", rate: 8)
    dots.ir?.traits?.laneSums = 2
    dots.code?.whatIf = loop.code?.whatIf ?? []
    #expect(HorizontalReduction().findings(in: dots, target: x86).isEmpty, "a dot product")
    loop.code?.whatIf = []
    #expect(HorizontalReduction().findings(in: loop, target: x86).isEmpty, "they cost nothing")
  }

  @Test func zeroPointInLoopNeedsSubtractionsThatCost() {
    var loop = loop([(.withoutZeroPoints, 25.6)])
    #expect(ZeroPointInLoop().findings(in: loop, target: x86).isEmpty, "there is none")
    loop.ir?.products[0].operands[0].zeroPoint = true
    #expect(ZeroPointInLoop().findings(in: loop, target: x86).map(\.estimatedSpeedup) == [1.25])
    loop.code?.whatIf = []
    #expect(ZeroPointInLoop().findings(in: loop, target: x86).isEmpty, "it is hidden")
  }

  @Test func missingTargetFeaturesIsOfCodeWithoutAVX() {
    var loop = loop()
    loop.code?.origins = [
      CodeOrigin(mnemonic: "vpmulld", instructionClass: .multiply, operation: nil, count: 16)
    ]
    #expect(MissingTargetFeatures().findings(in: loop, target: x86).isEmpty, "AVX-512")
    loop.code?.mnemonics = ["pmuludq": 16]
    loop.code?.vectorWidths = [128: 32]
    let found = MissingTargetFeatures().findings(in: loop, target: x86)
    #expect(found.map(\.severity) == [.warning])
    loop.ir?.products[0].operands[0].fromType = .f32
    #expect(MissingTargetFeatures().findings(in: loop, target: x86).isEmpty, "float")
  }

  @Test func namelessAArch64IsANote() {
    var loop = loop()
    loop.code?.products?[0].types = ["s8", "s8"]
    let target = Target(
      triple: "aarch64-unknown-linux-gnu", cpu: "generic", features: [], source: .inferred)
    #expect(MissingTargetFeatures().findings(in: loop, target: target).map(\.severity) == [.note])
    let named = Target(
      triple: target.triple, cpu: "generic", features: ["+dotprod"], source: .module)
    #expect(MissingTargetFeatures().findings(in: loop, target: named).isEmpty)
  }

  @Test func narrowVectorsAreHalfAsWideAsTheTargets() {
    var loop = loop()
    #expect(NarrowVectors().findings(in: loop, target: x86).isEmpty, "full vectors")
    loop.code?.products?[0].productsPossible = 64
    let found = NarrowVectors().findings(in: loop, target: x86)
    #expect(found.map(\.estimatedSpeedup) == [2], "no more than AVX2's is promised")
    #expect(found.map(\.severity) == [.warning])
    loop.code?.whatIf = [
      CodeProfile.WhatIf(change: .withoutShuffles, instructions: 16, cyclesPerIteration: 16)
    ]
    #expect(NarrowVectors().findings(in: loop, target: x86).isEmpty, "lanes are put together")
    loop.code?.whatIf = []
    loop.code?.registerBits = 128
    #expect(NarrowVectors().findings(in: loop, target: x86).isEmpty, "no wider ones")
  }

  @Test func signednessIsOfLongProductsOfTwoSignedOperands() {
    var loop = loop()
    #expect(Signedness().findings(in: loop, target: x86).isEmpty, "u8 by s8")
    loop.ir?.products[0].operands[0].casts = [.sext]
    #expect(Signedness().findings(in: loop, target: x86).map(\.severity) == [.note])
    loop.code?.mnemonics = ["vpmaddwd": 16]
    #expect(Signedness().findings(in: loop, target: x86).isEmpty, "short already")
  }

  @Test func wideningElsewhereNeedsALoopThatExtendsIntoMemory() {
    var loop = loop()
    for index in 0..<2 {
      loop.ir?.products[0].operands[index].casts = []
      loop.ir?.products[0].operands[index].fromType = .i32
    }
    loop.ir?.traits?.accumulators = [
      LoopTraits.Accumulator(elementType: .i32, lanes: 16, isReducedAfterwards: false, count: 1)
    ]
    var source = RuleSamples.spatialPack
    source.id = "g:loop"
    source.function = "g"
    source.macs = nil
    source.ir?.products = []
    source.ir?.instructionMix = [
      InstructionMixRow(
        operation: "store", category: .store, elementType: .i32, lanes: 16, count: 1)
    ]
    let rule = WideningElsewhere()
    #expect(rule.findings(in: loop, among: [loop], target: x86).isEmpty, "nobody extends")
    #expect(rule.findings(in: loop, among: [loop, source], target: x86).count == 1)
    let others = (0..<12).map { index in
      var other = RuleSamples.spatialPack
      other.function = "h\(index)"
      return other
    }
    #expect(
      rule.findings(in: loop, among: [loop, source] + others, target: x86).isEmpty,
      "who reads it is a guess")
    source.ir?.instructionMix[0].elementType = .i8
    #expect(rule.findings(in: loop, among: [loop, source], target: x86).isEmpty, "bytes stay")
  }

  @Test func saturatingDotProductIsANoteOfItsOwn() {
    var loop = loop()
    #expect(SaturatingDotProduct().findings(in: loop, target: x86).isEmpty)
    loop.ir?.instructionMix.append(
      InstructionMixRow(
        operation: "llvm.x86.avx2.pmadd.ub.sw", category: .dotProduct, elementType: .i8, lanes: 32,
        count: 8))
    #expect(SaturatingDotProduct().findings(in: loop, target: x86).map(\.severity) == [.note])
    loop.macs = nil
    #expect(SaturatingDotProduct().findings(in: loop, target: x86).isEmpty, "nothing is summed")
  }

  @Test func goodInt8IsNearThePeakOfItsInstruction() {
    #expect(GoodInt8().findings(in: loop(), target: x86).isEmpty, "no dot product")
    #expect(GoodInt8().findings(in: dots("vpdpbusd", rate: 76), target: x86).isEmpty, "59 %")
    let found = GoodInt8().findings(in: dots("vpdpbusd", rate: 77), target: x86)
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.message.hasPrefix("60 % of what vpdpbusd can do") == true)
  }
}
