import DiagnosisModel
import Testing

@testable import DiagnosisRules

/// One sentence on a loop, on values made by hand.
@Suite struct LoopVerdictTests {
  private let finding = Finding(
    rule: WideningFallback.id, severity: .warning, loop: "f:loop", message: "", evidence: [],
    estimatedSpeedup: 2.0625, suggestion: "")

  @Test func theMainCauseIsSaidWithItsGain() {
    var loop = RuleSamples.spatialPack
    loop.code = CodeProfile(instructions: 1, mnemonics: [:], model: "a test's")
    loop.code?.macsPerCycle = 16
    loop.code?.peakMACsPerCycle = 128
    #expect(
      LoopVerdict.sentence(on: loop, main: finding, twin: ("g", 1.5))
        == "f takes 1.50 times the cycles per MAC of g and reaches 13 % of this CPU's peak: "
        + "integer products computed in wider lanes than their operands came in, worth up to 2.06 "
        + "times (predicted) [widening-fallback]")
  }

  @Test(arguments: [
    ("conv(signed char const*, int)", "conv"), ("ns::f(int (*)(char)) const", "ns::f"),
    ("(anonymous namespace)::f(int)", "(anonymous namespace)::f"),
    ("F::operator()(int)", "F::operator()"),
    ("rows[abi:v1][abi:c8](Array<int, 1>)", "rows"),
    ("kernel::dot::h0123456789abcdef", "kernel::dot"),
    ("main.gemm(a: Swift.Int) -> ()", "main.gemm"), ("plain", "plain"), ("(x)", "(x)"),
  ])
  func sentencesNameFunctionsShortly(demangled: String, name: String) {
    var loop = RuleSamples.spatialPack
    loop.demangled = demangled
    #expect(loop.shortName == name)
    loop.demangled = nil
    #expect(loop.shortName == "f")
  }

  @Test func littleIsNotNothing() {
    var loop = RuleSamples.spatialPack
    loop.code = CodeProfile(instructions: 1, mnemonics: [:], model: "a test's")
    loop.code?.macsPerCycle = 0.25
    loop.code?.peakMACsPerCycle = 128
    let sentence = LoopVerdict.sentence(on: loop, main: finding, twin: nil)
    #expect(sentence?.hasPrefix("f reaches under 1 % of this CPU's peak: ") == true)
  }

  @Test func whatIsUnknownIsLeftOut() {
    var unknown = finding
    unknown.estimatedSpeedup = nil
    #expect(
      LoopVerdict.sentence(on: RuleSamples.spatialPack, main: unknown, twin: nil)
        == "f: integer products computed in wider lanes than their operands came in "
        + "[widening-fallback]")
  }

  @Test func aNoteDecidesNothing() {
    var note = finding
    note.severity = .note
    let loop = RuleSamples.spatialPack
    #expect(LoopVerdict.sentence(on: loop, main: note, twin: nil) == nil)
    #expect(LoopVerdict.sentence(on: loop, main: nil, twin: ("g", 2)) == nil)
  }

  @Test func onlyTheLoopOfAFindingIsJudged() {
    var other = RuleSamples.spatialPack
    other.id = "g:loop"
    var loops = [other, RuleSamples.spatialPack]
    LoopVerdict.judge(&loops, findings: [finding], twins: [])
    #expect(loops.map { $0.verdict == nil } == [true, false])
  }
}
