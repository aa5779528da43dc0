import DiagnosisModel
import Testing

@testable import DiagnosisRules

/// Loops that do little of the work do not warn, on values made by hand.
@Suite struct MinorLoopTests {
  private func loop(
    _ id: String, _ function: String, weight: LoopWeight? = .iterationsPerCall(1000),
    cycles: Double = 10, region: LoopProfile.Region = .loop
  ) -> LoopProfile {
    var loop = RuleSamples.spatialPack
    (loop.id, loop.function, loop.region, loop.weight) = (id, function, region, weight)
    loop.code = CodeProfile(instructions: 1, mnemonics: [:], model: "a test's")
    loop.code?.cyclesPerIteration = cycles
    return loop
  }

  @Test func aSmallShareOfItsFunctionIsMinor() {
    let loops = [
      loop("hot", "f"), loop("light", "f", weight: .iterationsPerCall(10)),
      loop("alone", "g", weight: .iterationsPerCall(10)),
    ]
    let minor = MinorLoops(loops)
    #expect(loops.map(minor.contains) == [false, true, false])
  }

  @Test func cyclesCountAsMuchAsIterations() {
    let loops = [
      loop("often", "f"), loop("seldom", "f", weight: .iterationsPerCall(10), cycles: 100),
    ]
    #expect(!MinorLoops(loops).contains(loops[1]))
  }

  @Test func whereAWeightIsUnknownNobodyKnowsTheWhole() {
    let loops = [
      loop("unknown", "f", weight: nil), loop("hot", "f"),
      loop("light", "f", weight: .iterationsPerCall(1)),
    ]
    #expect(!loops.contains(where: MinorLoops(loops).contains))
  }

  @Test func samplesDecideWhereThereAreSome() {
    func share(_ value: Double) -> LoopWeight {
      LoopWeight(value: value, unit: .shareOfTime, origin: .profile)
    }
    let loops = [loop("hot", "f", weight: share(0.9)), loop("cold", "g", weight: share(0.004))]
    #expect(loops.map(MinorLoops(loops).contains) == [false, true])
  }

  @Test func straightLinesAreMinorBesideLoops() {
    let straight = loop("line", "g", weight: .iterationsPerCall(1), region: .function)
    #expect(MinorLoops([loop("hot", "f"), straight]).contains(straight))
    #expect(!MinorLoops([straight]).contains(straight))
  }

  @Test func whatIsMinorIsNoted() {
    let finding = Finding(
      rule: WideningFallback.id, severity: .warning, loop: "", message: "", evidence: [],
      suggestion: "")
    #expect(Verdict([finding], isMinor: true).findings.map(\.severity) == [.note])
    #expect(Verdict([finding]).findings.map(\.severity) == [.warning])
  }
}
