import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// The hot loops of the question that qdiag was made for, as LLVM 13 made them of TVM 0.8's kernels.
@Suite struct QuestionLoopsTests {
  /// Measured on a Zen 5 with `qdiag measure`, the least of several runs: cycles of an iteration.
  static let measured: [(build: String, loop: String, cycles: Double)] = [
    ("float32", ".L__tvm_parallel_lambda.71:0x2870", 8.66),
    ("float32", ".L__tvm_parallel_lambda.71:0x2990", 12.77),
    ("float32", ".L__tvm_parallel_lambda.71:0x2ab0", 12.76),
    ("int8_modified", ".L__tvm_parallel_lambda.99:0x3250", 15.98),
  ]

  @Test(arguments: measured)
  func isPredictedAsMeasured(build: String, loop: String, cycles: Double) async throws {
    guard let corpus = Places.corpus?.appending(path: "tvm-0.8/skylake-avx512").path else {
      try Test.cancel("the corpus is not beside the checkout")
    }
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      [
        "analyze", "\(corpus)/\(build)/kernel.s", "--cpu", "skylake-avx512", "--simulate-on",
        "znver5", "--format", "json",
      ])
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    let found = try #require(collection.reports.first?.loops.first { $0.id == loop })
    let predicted = try #require(found.code?.cyclesPerIteration)
    #expect(abs(predicted / cycles - 1) < 0.03, "\(predicted)")
  }
}
