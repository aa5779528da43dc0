import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// What the corpus' README says of real kernels, against the reports on them.
@Suite(.needs(.corpus))
struct CorpusTests {
  @Test func spatialPackOnInt8WidensToI32() throws {
    let report = try report(on: "tvm-0.8/skylake-avx512/int8_modified/kernel.ll")
    let hot = try #require(report.loops.first)
    #expect(hot.function.hasPrefix("__tvm_parallel_lambda"))
    #expect(count(hot, "mul", .i32, lanes: 16) == 16)
    #expect(count(hot, "zext", .i32, lanes: 16, from: .i8) == 16)
    #expect(count(hot, "sext", .i32, lanes: 16, from: .i8) == 1)
    #expect(hot.ir?.summary.broadcasts == 16)
    #expect(hot.macs?.perIteration == 256)
    #expect(hot.ir?.summary.vectorOperations.i16 == 0)
    let finding = try #require(
      report.findings.first { $0.loop == hot.id && $0.rule == "widening-fallback" })
    #expect(finding.message.contains("i8→i32"))
    #expect(finding.message.contains("an i32 fallback"))
    #expect(finding.message.contains("16 vpmaddwd make 16 products each where 32 fit"))
    let int16 = finding.evidence.first { $0.label == "i16 vector operations" }
    #expect(int16?.value == 0)
  }

  @Test func itsFloatTwinFusesAndHasNoFinding() throws {
    let report = try report(on: "tvm-0.8/skylake-avx512/float32/kernel.ll")
    let hot = try #require(report.loops.first)
    #expect(count(hot, "llvm.fmuladd", .f32, lanes: 16) == 16)
    #expect(hot.macs?.perIteration == 256)
    #expect(report.findings == [])
  }

  @Test func theSpecialScheduleMakesDotProducts() throws {
    let report = try report(on: "tvm-0.8/skylake-avx512/int8_default/kernel.ll")
    let hot = try #require(report.loops.first)
    #expect(count(hot, "llvm.x86.avx512.pmaddubs.w.512", .i8, lanes: 64) == 16)
    #expect(count(hot, "llvm.x86.avx512.pmaddw.d.512", .i16, lanes: 32) == 16)
    #expect(hot.macs?.perIteration == 1024)
    #expect(!report.findings.contains { $0.rule == "widening-fallback" })
  }

  /// Float kernels and dot products, from every producer: a cause there would be wrong.
  @Test(arguments: Places.corpusKernels().filter(isInnocent))
  func innocentKernelsHaveNoFinding(file: URL) throws {
    let report = try FileAnalysis.report(on: file.path, options: AnalysisOptions())
    let remarks = ["int8-already-good", "saturating-dot-product"]
    #expect(report.findings.map(\.rule).filter { !remarks.contains($0) } == [])
    #expect(report.findings.allSatisfy { $0.severity == .note })
  }

  @Test(arguments: [
    ("tvm-0.27/B_vnni_cascadelake.ll", 3584), ("halide/i8_dot4_arm64_dot.ll", 128),
    ("halide/u8s8_dot4_avx512_zen4.ll", 512), ("tvm-0.27/B_f32_core-avx2.ll", 112),
  ])
  func multiplyAccumulatesOfTheHottestLoop(path: String, macs: Int) throws {
    #expect(try report(on: path).loops.first?.macs?.perIteration == macs)
  }

  private static func isInnocent(_ file: URL) -> Bool {
    let name = Places.name(of: file)
    return ["f32", "float32", "vnni", "maddubs", "dot4", "n_a64", "int8_default"]
      .contains { name.contains($0) }
  }

  private func report(on path: String) throws -> Report {
    let corpus = try #require(Places.corpus)
    return try FileAnalysis.report(
      on: corpus.appending(path: path).path, options: AnalysisOptions())
  }

  private func count(
    _ loop: LoopProfile, _ operation: String, _ type: ElementType, lanes: Int,
    from: ElementType? = nil
  ) -> Int {
    (loop.ir?.instructionMix ?? [])
      .filter {
        $0.operation == operation && $0.elementType == type && $0.lanes == lanes
          && (from == nil || $0.fromType == from)
      }
      .reduce(0) { $0 + $1.count }
  }
}
