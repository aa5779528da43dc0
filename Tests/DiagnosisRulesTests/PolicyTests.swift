import DiagnosisModel
import Testing

@testable import DiagnosisRules

/// What a policy and a baseline say of loops made by hand.
@Suite struct PolicyTests {
  @Test func everyKindOfDemandIsJudged() {
    var entry = Policy.Entry(name: "dot", line: 3)
    entry.deny = ["widening-fallback", "accumulator-spill"]
    entry.require = ["vpdpbusd", "multiply"]
    entry.max = [.init(.castsPerMAC, 0.01), .init(.stackReferences, 0)]
    entry.min = [.init(.macsPerCycle, 30), .init(.peakShare, 0.9)]
    let check = Self.judge([entry]).check(Self.report, path: "k.ll", entries: [0])
    let found = check.violations.map { "\($0.demand.rawValue) \($0.subject)" }
    #expect(
      found == [
        "deny widening-fallback", "require vpdpbusd", "max casts-per-mac", "min peak-share",
      ])
    #expect(check.matches == [.init(entry: 0, loop: "f:loop", demands: 8)])
    #expect(check.unjudged == [])
    #expect(check.violations.allSatisfy { $0.acceptance == nil && $0.fingerprint.count == 16 })
    #expect(Set(check.violations.map(\.fingerprint)).count == 4)
    let casts = check.violations[2]
    #expect(casts.message == "0.0664 casts per MAC, at most 0.01")
    #expect(casts.instructions == ["vpmovsxbd": 1, "vpmovzxbd": 16])
    #expect(check.violations[1].message == "no vpdpbusd in 52 instructions, but 16 vpmulld")
    #expect(check.violations[1].advice?.isEmpty == false)
  }

  /// A figure that is not known is no ground to let a kernel pass, and none to fail it.
  @Test func whatIsUnknownIsSaid() {
    var entry = Policy.Entry(name: "dot", line: 3)
    entry.min = [.init(.speedupOverFloat, 1)]
    entry.require = ["vpdpbusd"]
    var report = Self.report
    report.loops[0].code = nil
    let check = Self.judge([entry]).check(report, path: "k.ll", entries: [0])
    #expect(check.violations.isEmpty)
    #expect(check.unjudged.count == 2)
    #expect(check.unjudged[0].contains("no machine code"))
    #expect(check.unjudged[1].contains("no loop on floats"))
  }

  @Test func findingsThatTheMachineCodeRefutesAreNotDenied() {
    var entry = Policy.Entry(name: "dot", line: 3)
    entry.deny = RuleRegistry.all.map { $0.id }
    var report = Self.report
    for index in report.findings.indices { report.findings[index].confirmed = false }
    #expect(Self.judge([entry]).check(report, path: "", entries: [0]).violations.isEmpty)
  }

  /// "all" is every finding of a warning or more; rules that are named count as notes, too.
  @Test func allIsWhatIsMoreThanANote() {
    var entry = Policy.Entry(name: "dot", line: 3)
    entry.deniesAll = true
    var report = Self.report
    #expect(Self.judge([entry]).check(report, path: "", entries: [0]).violations.count == 1)
    report.findings[0].severity = .note
    #expect(Self.judge([entry]).check(report, path: "", entries: [0]).violations.isEmpty)
    entry.deny = ["widening-fallback"]
    #expect(Self.judge([entry]).check(report, path: "", entries: [0]).violations.count == 1)
  }

  @Test func hotIsTheLoopThatWorksMost() {
    var entry = Policy.Entry(name: "dot", line: 3)
    entry.max = [.init(.castsPerMAC, 0.01)]
    var report = Self.report
    var other = report.loops[0]
    other.id = "f:other"
    var fill = other
    fill.id = "f:fill"
    fill.macs = nil
    report.loops = [fill, report.loops[0], other]
    func judged() -> [String] {
      Self.judge([entry]).check(report, path: "", entries: [0]).violations.map(\.loop)
    }
    #expect(judged() == ["f:loop"])
    entry.loops = .all
    #expect(judged() == ["f:loop", "f:other"], "a loop without products has no figure of them")
    entry.loops = .named([NamePattern("*:other")])
    #expect(judged() == ["f:other"])
    entry.functions = [NamePattern("g*")]
    #expect(judged() == [])
  }

  @Test func exceptionsHoldToTheirLastDay() {
    var entry = Policy.Entry(name: "dot", line: 3)
    entry.max = [.init(.castsPerMAC, 0.01)]
    var exception = Policy.Exception(reason: "known", until: "2026-06-30")
    entry.exceptions = [exception]
    func acceptance(_ today: String) -> Violation.Acceptance? {
      Self.judge([entry], today: today).check(Self.report, path: "a/k.ll", entries: [0])
        .violations[0].acceptance
    }
    #expect(acceptance("2026-06-30")?.reason == "known")
    #expect(acceptance("2026-07-01") == nil)
    exception.subjects = ["cycles-per-mac"]
    entry.exceptions = [exception]
    #expect(acceptance("2026-01-01") == nil)
    exception.subjects = ["casts-per-mac"]
    exception.files = [PathPattern("b/*")]
    entry.exceptions = [exception]
    #expect(acceptance("2026-01-01") == nil)
  }

  @Test func theBaselineAcceptsWhatWasThereAndIsNoWorse() throws {
    var entry = Policy.Entry(name: "dot", line: 3)
    entry.deny = ["widening-fallback"]
    entry.max = [.init(.cyclesPerMAC, 0.01)]
    let judge = Self.judge([entry])
    func check(_ report: Report, against base: Report?) -> KernelCheck {
      judge.check(
        report, path: "", entries: [0], baseline: BaselineKernel(base, of: report))
    }
    let same = check(Self.report, against: Self.report)
    #expect(same.violations.count == 2)
    #expect(same.open.isEmpty)

    var renamed = Self.report
    renamed.loops[0].id = "f:bb7"
    renamed.loops[0].ir?.header = "bb7"
    for index in renamed.findings.indices { renamed.findings[index].loop = "f:bb7" }
    #expect(check(renamed, against: Self.report).open.isEmpty)

    var slower = Self.report
    slower.loops[0].code?.cyclesPerMAC = 0.055
    let demands = check(slower, against: Self.report).open.map(\.demand)
    #expect(demands == [.max, .slower])
    slower.loops[0].code?.cyclesPerMAC = 0.0505
    #expect(check(slower, against: Self.report).open.isEmpty, "within the tolerance")

    var clean = Self.report
    clean.findings = []
    let new = check(Self.report, against: clean).open
    #expect(new.map(\.demand) == [.deny], "a finding that the policy denies is said once")
    #expect(check(Self.report, against: nil).open.map(\.demand) == [.deny, .max])
    let unbound = Self.judge([]).check(
      Self.report, path: "", entries: [], baseline: BaselineKernel(clean, of: Self.report))
    #expect(unbound.open.map(\.demand) == [.newFinding])

    var elsewhere = Self.report
    elsewhere.target.cpu = "haswell"
    #expect(check(elsewhere, against: Self.report).unjudged.count == 1)
  }

  @Test(arguments: [
    ("*.ll", "a/b/k.ll", true), ("*.ll", "k.bc", false), ("a/*.ll", "a/k.ll", true),
    ("a/*.ll", "a/b/k.ll", false), ("a/**/*.ll", "a/b/c/k.ll", true), ("a/**/*.ll", "a/k.ll", true),
    ("**/k.ll", "k.ll", true), ("./k.ll", "a/k.ll", false), ("./k.ll", "k.ll", true),
    ("k[0-9].ll", "k7.ll", true), ("k[!0-9].ll", "k7.ll", false), ("k?.ll", "k/.ll", false),
    ("k\\*.ll", "k*.ll", true), ("k\\*.ll", "kk.ll", false), ("k[.ll", "k[.ll", true),
  ])
  func patternsOfPaths(pattern: String, path: String, matches: Bool) {
    #expect(PathPattern(pattern).matches(path) == matches)
  }

  /// Patterns that take other matchers exponential time.
  @Test(.timeLimit(.minutes(1)))
  func patternsTakeTimeInProportion() {
    let pattern = NamePattern(String(repeating: "*a", count: 100) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 1000)))
  }

  @Test func loopsArePairedByWhatStays() {
    func loop(_ id: String, _ function: String, macs: Int) -> LoopProfile {
      LoopProfile(
        id: id, function: function, region: .loop, depth: 1,
        macs: MultiplyAccumulates(perIteration: macs, origin: .ir))
    }
    let old = [
      loop("f:1", "f", macs: 8), loop("f:2", "f", macs: 4), loop("g.58:1", "g.58", macs: 2),
    ]
    let new = [
      loop("f:b", "f", macs: 4), loop("f:a", "f", macs: 8), loop("g.61:x", "g.61", macs: 2),
    ]
    let pairs = LoopPairing.pairs(old, new)
    #expect(pairs.map { $0.old?.id } == ["f:2", "f:1", "g.58:1"])
    #expect(LoopPairing.pairs(old, []).map { $0.old?.id } == ["f:1", "f:2", "g.58:1"])
  }

  static func judge(_ entries: [Policy.Entry], today: String = "2026-01-01") -> PolicyJudge {
    PolicyJudge(Policy(entries: entries), today: today)
  }

  static var report: Report {
    var loop = RuleSamples.spatialPack
    loop.ir?.summary.extends = 17
    var code = CodeProfile(instructions: 52, mnemonics: ["vpmulld": 16, "vpaddd": 16], model: "m")
    code.classes = [.multiply: 16, .add: 16, .extend: 17]
    code.cyclesPerIteration = 12.8
    code.cyclesPerMAC = 0.05
    code.macsPerCycle = 40
    code.peakMACsPerCycle = 64
    code.origins = [
      CodeOrigin(mnemonic: "vpmulld", instructionClass: .multiply, operation: nil, count: 16),
      CodeOrigin(mnemonic: "vpmovzxbd", instructionClass: .extend, operation: nil, count: 16),
      CodeOrigin(mnemonic: "vpmovsxbd", instructionClass: .extend, operation: nil, count: 1),
    ]
    let finding = RuleRegistry.findings(in: [loop], target: RuleSamples.x86).first {
      $0.rule == "widening-fallback"
    }
    loop.code = code
    return Report(
      input: Input(path: "k.ll", kind: .llvmIR, sha256: ""), target: RuleSamples.x86,
      loops: [loop], findings: [finding].compactMap(\.self), diagnostics: [])
  }
}
