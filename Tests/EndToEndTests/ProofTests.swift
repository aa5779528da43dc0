import DiagnosisModel
import DiagnosisRules
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// `qdiag analyze --prove`: a change on a copy of the kernel, compiled again.
@Suite struct ProofTests {
  @Test func oneZeroExtendMakesPairs() async throws {
    let report = try await prove(Fixture.signed, "--cpu", "haswell")
    let proof = try #require(finding("widening-fallback", in: report).proof)
    #expect(proof.change == .zeroExtendedOperand)
    #expect(proof.cyclesAfter < proof.cyclesBefore)
    #expect(proof.instructions["vpmulld"] == -2)
    #expect(proof.instructions["vpmaddwd"] == 2)
    #expect(!proof.measured)
  }

  @Test func wideOperandsNeedNoExtends() async throws {
    let report = try await prove(Fixture.signed, "--cpu", "skylake-avx512")
    let proof = try #require(finding("cast-overhead", in: report).proof)
    #expect(proof.change == .wideOperands)
    #expect(proof.instructions["vpmovsxbd"] == -2)
    #expect(
      proof.instructions.keys.allSatisfy {
        !$0.hasPrefix("vpbroadcastb") || proof.instructions[$0] == -1
      })
  }

  /// C's bytes may overlap anything: what one row multiplies is loaded and extended for every vector of it.
  @Test func whatDoesNotChangeIsExtendedBeforeTheLoop() async throws {
    let file = Places.fixtures.appending(path: "ir/invariant_extend.ll").path
    let report = try await prove(file)
    let proof = try #require(finding("cast-overhead", in: report).proof)
    #expect(proof.change == .hoistedExtends)
    #expect(proof.cyclesAfter < proof.cyclesBefore)
    #expect(proof.instructions["vpmovsxbd"] == nil, "those of the data stay")
    #expect(proof.instructions["vpbroadcastd"] == -1)
  }

  /// The kernel that is reported on is the one that was read.
  @Test func theReportIsTheSameButForTheProofs() async throws {
    // Here the suggestion of `signedness` does not help, and is withdrawn.
    let options = ["--cpu", "cascadelake", "--ignore", "signedness"]
    var proved = try await report(["analyze", Fixture.signed, "--prove"] + options)
    let plain = try await report(["analyze", Fixture.signed] + options)
    for index in proved.findings.indices { proved.findings[index].proof = nil }
    #expect(proved == plain)
  }

  @Test func whatTheTextSaysOfATrial() async throws {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", Fixture.signed, "--cpu", "haswell", "--prove", "-v"],
      environment: ["COLUMNS": "400"])
    #expect(outcome.status == 0)
    for label in ["tried   ", "tried: "] {
      #expect(outcome.output.contains("\(label)one operand of each product zero-extended: "))
    }
    #expect(outcome.output.contains("128 added"))
  }

  /// One accumulator of `vpdpwssd` waits five cycles for itself on Cascade Lake; four wait together.
  @Test func moreAccumulatorsNeedNoWaiting() async throws {
    let file = Places.fixtures.appending(path: "ir/latency_clang.ll").path
    let report = try await prove(file)
    let finding = try finding("latency-bound", in: report)
    let proof = try #require(finding.proof)
    #expect(proof.change == .moreAccumulators)
    #expect(proof.cyclesBefore / proof.cyclesAfter > 1.8)
    #expect(abs(proof.cyclesBefore / proof.cyclesAfter / (finding.estimatedSpeedup ?? 0) - 1) < 0.3)
    #expect(proof.instructions["vpdpwssd"] == nil, "as many products as before")
  }

  /// Of several changes that do not help, the suggested one is shown, so that it is withdrawn.
  @Test func theSuggestionIsWhatIsShownWhereNothingHelps() throws {
    let file = Places.fixtures.appending(path: "ir/invariant_extend.ll").path
    let report = try FileAnalysis.report(on: file, options: AnalysisOptions())
    let loop = try #require(report.loops.first)
    let finding = try finding("scalar-broadcast", in: report)
    func trial(_ change: ProvableChange, _ cycles: Double) -> ProofPlan.Trial {
      var code = loop.code!
      code.cyclesPerIteration = cycles
      return ProofPlan.Trial(change: change, code: code)
    }
    let none = [trial(.hoistedExtends, 2.5), trial(.wideOperands, 2.6)]
    #expect(ProofPlan.proof(of: finding, in: loop, trials: none)?.change == .wideOperands)
    let one = [trial(.hoistedExtends, 2), trial(.wideOperands, 2.6)]
    #expect(ProofPlan.proof(of: finding, in: loop, trials: one)?.change == .hoistedExtends)
  }

  /// What was tried as it was suggested, and does not help, is suggested no more.
  @Test func aSuggestionThatDoesNotHelpIsWithdrawn() {
    var finding = Finding(
      rule: "scalar-broadcast", severity: .warning, loop: "f:loop", message: "", evidence: [],
      estimatedSpeedup: 1.5, suggestion: "extend once")
    func proof(_ after: Double) -> Finding.Proof {
      Finding.Proof(
        change: .wideOperands, cyclesBefore: 10, cyclesAfter: after, measured: false,
        instructions: [:])
    }
    let withdrawn = ProofPlan.proved(finding, by: proof(10.1))
    #expect(
      withdrawn.suggestion == "nothing by this rule: 'extend once' was tried and does not help here"
    )
    #expect(withdrawn.severity == .note)
    #expect(ProofPlan.proved(finding, by: proof(7)).suggestion == "extend once")
    // What costs of a cause was tried, not what is suggested.
    finding.rule = "widening-fallback"
    #expect(ProofPlan.proved(finding, by: proof(10.1)).suggestion == "extend once")
  }

  @Test func figuresOfAnotherModelProveNothing() {
    var loop = LoopProfile(id: "f:loop", function: "f", region: .loop, depth: 1)
    loop.code = CodeProfile(instructions: 1, mnemonics: ["vpmulld": 2], model: "one")
    loop.code?.cyclesPerIteration = 10
    let finding = Finding(
      rule: "latency-bound", severity: .warning, loop: "f:loop", message: "", evidence: [],
      suggestion: "")
    func trial(_ model: String) -> ProofPlan.Trial {
      var code = CodeProfile(instructions: 1, mnemonics: ["vpmulld": 8], model: model)
      code.cyclesPerIteration = 20
      return ProofPlan.Trial(change: .moreAccumulators, code: code, iterations: 4)
    }
    #expect(ProofPlan.proof(of: finding, in: loop, trials: [trial("other")]) == nil)
    let proof = ProofPlan.proof(of: finding, in: loop, trials: [trial("one")])
    #expect(proof?.cyclesAfter == 5)
    #expect(proof?.instructions == [:])
  }

  @Test(arguments: [
    (["--ir-only"], "--ir-only looks at no machine code"), ([], "machine code has no IR to change"),
  ])
  func whatCannotBeProvedIsAnError(options: [String], message: String) async throws {
    let folder = try TemporaryFolder()
    let assembly = folder.file("loop.s")
    try Data("f:\n  paddd %xmm0, %xmm1\n  dec %eax\n  jnz f\n  ret\n".utf8).write(to: assembly)
    let file = options.isEmpty ? assembly.path : Fixture.signed
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", file, "--prove"] + options)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  private enum Fixture {
    static let signed = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
  }

  private func prove(_ file: String, _ options: String...) async throws -> Report {
    try await report(["analyze", file, "--prove"] + options)
  }

  private func report(_ arguments: [String]) async throws -> Report {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    return try outcome.report()
  }

  private func finding(_ rule: String, in report: Report) throws -> Finding {
    try #require(report.findings.first { $0.rule == rule })
  }
}
