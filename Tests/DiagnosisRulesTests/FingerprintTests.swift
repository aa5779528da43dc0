import DiagnosisModel
import DiagnosisRules
import Testing

/// Which changes leave a finding its fingerprint, and which do not.
@Suite struct FingerprintTests {
  @Test func numbersOfBlocksAndPlacesDoNotMatter() {
    var moved = RuleSamples.spatialPack
    moved.id = "f:1234"
    moved.ir?.header = "1234"
    moved.depth = 3
    moved.location = SourceLocation(file: "/elsewhere/kernel.ll", line: 99, column: 1)
    moved.weight = nil
    #expect(fingerprints([moved]) == fingerprints([RuleSamples.spatialPack]))
  }

  @Test func loopsWithoutSuchAFindingDoNotMatter() {
    var silent = RuleSamples.spatialPack
    silent.ir?.products = []
    silent.ir?.casts = []
    #expect(
      fingerprints([silent, RuleSamples.spatialPack]) == fingerprints([RuleSamples.spatialPack]))
  }

  @Test func rulesLoopsFunctionsAndWidthsHaveTheirOwn() {
    var other = RuleSamples.spatialPack
    other.function = "g"
    var narrower = RuleSamples.spatialPack
    narrower.ir?.products[0].elementType = .i16
    let all = fingerprints([RuleSamples.spatialPack, RuleSamples.spatialPack, other, narrower])
    #expect(all.count == 8)
    // The casts of the narrower products are the third of their kind in the function.
    #expect(Set(all).count == 8)
    #expect(all.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
  }

  /// Files of accepted findings hold them: computed by another program from FNV-1a's definition.
  @Test func theyStayAsTheyWere() {
    #expect(fingerprints([RuleSamples.spatialPack]) == ["6f64381977a32820", "9f32bd0ea9672188"])
  }

  private func fingerprints(_ loops: [LoopProfile]) -> [String] {
    RuleRegistry.findings(in: loops, target: RuleSamples.x86).map(\.fingerprint)
  }
}
