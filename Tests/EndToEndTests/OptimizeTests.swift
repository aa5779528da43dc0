import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag analyze --optimize`: IR that nobody optimized.
@Suite struct OptimizeTests {
  private static let kernel = Places.fixtures.appending(path: "ir/unoptimized_clang.ll").path

  @Test func theOptimizedKernelIsJudged() async throws {
    let before = try await analyze([]).report()
    #expect(before.findings.first?.rule == "unoptimized-ir")
    let after = try await analyze(["--optimize"]).report()
    #expect(!after.findings.contains { $0.rule == "unoptimized-ir" })
    let hot = try #require(after.loops.first { $0.macs != nil })
    #expect((hot.macs?.perIteration ?? 0) > 1, "it is vectorized")
    #expect((hot.code?.vectorWidths.keys.max() ?? 0) >= 128)
    #expect(after.diagnostics.contains { $0.message.contains("default<O3>") })
  }

  /// The vectors are those of the CPU that the user names.
  @Test func theOptimizerKnowsTheTarget() async throws {
    let report = try await analyze(["--optimize", "--cpu", "haswell"]).report()
    let hot = try #require(report.loops.first { $0.macs != nil })
    #expect(hot.code?.vectorWidths.keys.max() == 256)
  }

  @Test func machineCodeHasNothingToOptimize() async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("kernel.s")
    try Data("f:\n  paddd %xmm0, %xmm1\n  dec %eax\n  jnz f\n  ret\n".utf8).write(to: file)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", file.path, "--optimize"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("--optimize: machine code has no IR to optimize"))
  }

  private func analyze(_ options: [String]) async throws -> Outcome {
    try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", Self.kernel, "--format", "json"] + options)
  }
}
