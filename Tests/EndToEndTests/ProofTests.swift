import DiagnosisModel
import Foundation
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

  /// The kernel that is reported on is the one that was read.
  @Test func theReportIsTheSameButForTheProofs() async throws {
    var proved = try await prove(Fixture.signed, "--cpu", "cascadelake")
    let plain = try await report(["analyze", Fixture.signed, "--cpu", "cascadelake"])
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
