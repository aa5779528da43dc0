import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// A kernel that clang vectorized by gathers and scatters: `gemm_s8` of `Fixtures/kernels/gemm.c`.
struct GatherTests {
  private static let arguments = [
    "analyze", Places.fixtures.appending(path: "kernels/gemm.znver5.ll").path, "--function",
    "gemm_s8",
  ]

  @Test func gathersAndScattersAreNamed() async throws {
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, Self.arguments + ["-v"])
    #expect(outcome.output.contains("16 gathers, 16 scatters"), "\(outcome.output)")
  }

  /// On a Zen 5 (family 26, model 2) an iteration takes 147.4 cycles: the kernel as llc makes it, with
  /// a `depth` of 512 and all data in the first cache, the best of 400 runs.
  @Test func theyCostWhatWasMeasured() async throws {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, Self.arguments + ["--format", "json"])
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    let code = try #require(collection.reports.first?.loops.first?.code)
    #expect(code.classes[.gather] == 16 && code.classes[.scatter] == 16)
    let cycles = try #require(code.cyclesPerIteration)
    #expect(abs(cycles / 147.4 - 1) < 0.2, "\(cycles)")
  }
}
