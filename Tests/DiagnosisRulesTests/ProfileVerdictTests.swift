import DiagnosisModel
import DiagnosisRules
import Testing

/// The sentence on where a program's time goes.
@Suite struct ProfileVerdictTests {
  private func profile(
    _ loops: [(Double, LoopWork, LoopProfile)], elsewhere: [(Double, String)] = []
  ) -> ProgramProfile {
    var profile = ProgramProfile(
      tool: Tool(name: "qdiag", version: "0", llvm: "22"), subject: "./run",
      target: RuleSamples.x86, samples: 1000, seconds: 1)
    profile.loops = loops.map { share, kind, loop in
      ProgramProfile.SampledLoop(
        share: share, samples: Int(1000 * share), object: "/bin/run", kind: kind, profile: loop,
        findings: [])
    }
    profile.elsewhere = elsewhere.map { share, symbol in
      ProgramProfile.SampledPlace(
        share: share, samples: Int(1000 * share), kind: .code, object: "/lib/libc.so",
        symbol: symbol)
    }
    return profile
  }

  private func sentence(
    _ loops: [(Double, LoopWork, LoopProfile)], elsewhere: [(Double, String)] = []
  ) -> String {
    ProfileVerdict.sentence(on: profile(loops, elsewhere: elsewhere)) ?? ""
  }

  private var loop: LoopProfile {
    LoopProfile(id: "f:0x10", function: "f", region: .loop, depth: 1)
  }

  @Test(arguments: [
    (LoopWork.calls, "80 % of the time runs in one loop that calls functions: nothing of it"),
    (.other, "80 % of the time runs in one loop that multiplies nothing: nothing of it is int8"),
    (.waiting, "80 % of the time runs in one loop that waits for other threads"),
    (.floatProducts, "80 % of the time runs in one loop of float products: floats, and nothing"),
    (.quantize, "loop of quantization: no cause of slow int8 code was found there"),
  ])
  func whatMostOfTheTimeIs(kind: LoopWork, words: String) {
    #expect(sentence([(0.8, kind, loop)]).contains(words))
  }

  /// What is slow for its shuffles is not told by its widening.
  @Test(arguments: [
    ("shuffle-overhead", "with lanes inserted or reordered"), ("widening-fallback", "that widens"),
  ])
  func theCauseTellsWhatIsSaid(rule: String, words: String) {
    var profile = profile([(0.8, .int8Widened, RuleSamples.spatialPack)])
    profile.loops[0].findings = [
      Finding(
        rule: rule, severity: .warning, loop: "", message: "", evidence: [], suggestion: "")
    ]
    let sentence = ProfileVerdict.sentence(on: profile) ?? ""
    #expect(sentence.contains("80 % of the time runs in one loop \(words)"), "\(sentence)")
    #expect(sentence.hasSuffix("[\(rule)]"))
  }

  /// What is only a note is more than nothing.
  @Test func aNoteThatCostsSomethingIsSaid() {
    var profile = profile([(0.8, .int8Dot, loop), (0.1, .calls, loop)])
    profile.loops[0].findings = [
      Finding(
        rule: "requantize-overhead", severity: .note, loop: "f:0x10", message: "", evidence: [],
        estimatedSpeedup: 1.25, suggestion: "")
    ]
    let words = ProfileVerdict.sentence(on: profile) ?? ""
    #expect(
      words.contains(
        "up to 20 % of the first loop's cycles could be saved (predicted): sums that become"))
    #expect(words.hasSuffix("[requantize-overhead]"))
  }

  /// Beside a note, "no cause was found" would contradict the lines under it.
  @Test func aNoteWithoutAGainIsSaidToo() {
    var profile = profile([(0.8, .dequantizedProducts, loop)])
    profile.loops[0].findings = [
      Finding(
        rule: "dequantize-in-loop", severity: .note, loop: "f:0x10", message: "", evidence: [],
        suggestion: "")
    ]
    let words = ProfileVerdict.sentence(on: profile) ?? ""
    #expect(words.contains("a note says of the first: "), "\(words)")
    #expect(words.hasSuffix("[dequantize-in-loop]"))
  }

  /// Products by tables of bytes are not told from moves of bytes.
  @Test func bytesThatAreLookedUp() {
    var lookups = loop
    lookups.code = CodeProfile(instructions: 10, mnemonics: ["vpshufb": 4, "vpaddw": 4], model: "")
    let words = sentence([(0.8, .other, lookups)])
    #expect(words.contains("bytes are moved, or looked up in tables (vpshufb)"), "\(words)")
  }

  /// A few percent in loops are not the answer where the rest is elsewhere.
  @Test func whatTakesTheRest() {
    let words = sentence([(0.2, .calls, loop)], elsewhere: [(0.6, "random"), (0.2, "qsort")])
    #expect(words.contains("20 % runs in innermost loops at all"))
    #expect(words.contains("most of the rest is random, 60 %"))
    #expect(!sentence([(0.8, .calls, loop)], elsewhere: [(0.2, "random")]).contains("at all"))
  }

  /// Code for an old CPU: the width is the first thing to know.
  @Test func vectorsOfAnOlderCPU() {
    var wide = RuleSamples.spatialPack
    wide.code = CodeProfile(instructions: 10, mnemonics: [:], model: "")
    wide.code?.registerBits = 512
    wide.code?.vectorWidths = [128: 8]
    var data = profile([(0.9, .int8Widened, wide)])
    data.bytePeak = CodeProfile.Peak(route: "dot", instruction: "vpdpbusd", macsPerCycle: 128)
    let words = ProfileVerdict.sentence(on: data) ?? ""
    #expect(words.contains("in 128-bit vectors (this CPU has 512-bit ones)"), "\(words)")
    wide.code?.vectorWidths = [512: 8]
    data.loops[0].profile = wide
    #expect(ProfileVerdict.sentence(on: data)?.contains("-bit vectors") == false)
  }
}
