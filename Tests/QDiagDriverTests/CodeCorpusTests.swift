import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// What the corpus' README says of machine code, against the machine view.
@Suite(.needs(.corpus))
struct CodeCorpusTests {
  @Test func signedProductsMultiplyIn32Bits() throws {
    let report = try report(on: "tvm-0.27/B_i8_cascadelake.ll")
    let code = try #require(report.loops.first?.code)
    #expect(code.mnemonics["vpmulld"] == 14)
    #expect(code.mnemonics["vpaddd"] == 14)
    let finding = try #require(report.findings.first { $0.rule == "widening-fallback" })
    #expect(finding.confirmed == true)
    #expect(finding.severity == .warning)
  }

  @Test func anInstructionForPairsWithHalfOfItsLanesEmptyIsAFallback() throws {
    let report = try report(on: "tvm-0.27/B_u8s8_cascadelake.ll")
    let code = try #require(report.loops.first?.code)
    #expect(code.mnemonics["vpdpwssd"] == 14)
    #expect(code.mnemonics["vpmulld"] == nil)
    let finding = try #require(report.findings.first { $0.rule == "widening-fallback" })
    #expect(finding.confirmed == true)
    #expect(
      finding.message.hasSuffix(
        "14 vpdpwssd make 16 products each where 32 fit; vpdpbusd would make 64"))
    let products = try #require(code.products?.first)
    #expect((products.productsMade, products.productsPossible) == (224, 448))
  }

  @Test func spillsShowInTheMachineCodeAlone() throws {
    let spilling = try report(on: "tvm-0.27/B_i8_core-avx2.ll").loops.first?.code
    let fitting = try report(on: "tvm-0.27/A_i8_core-avx2.ll").loops.first?.code
    #expect(spilling?.stackReferences ?? 0 > 0)
    #expect(fitting?.stackReferences == 0)
  }

  @Test func aFunctionWithoutLoopsIsOneRegion() throws {
    let report = try report(on: "clang/k4_cascadelake.ll")
    let loop = try #require(report.loops.first { $0.function == "st16_u8s8" })
    #expect(loop.region == .function)
    #expect(loop.code?.mnemonics["vpdpbusd"] == 1)
  }

  @Test func theOriginsNameTheIROperation() throws {
    let report = try report(on: "tvm-0.27/B_u8s8_cascadelake.ll")
    let zext = IROperation(name: "zext", elementType: .i8, lanes: 16)
    let origins = try #require(report.loops.first?.code?.origins)
    #expect(origins.contains { $0.mnemonic == "vpmovzxbd" && $0.operation == zext })
  }

  /// LLVM 13 made other code of the same IR than LLVM 22: `kernel.s` is what ran.
  @Test func assemblyShowsWhatRan() throws {
    let corpus = try #require(Places.corpus)
    let path = "tvm-0.8/skylake-avx512/int8_modified/kernel.s"
    var options = AnalysisOptions()
    options.simulateOn = "skylake-avx512"
    let report = try FileAnalysis.report(
      on: corpus.appending(path: path).path, options: options)
    #expect(report.input.kind == .assembly)
    #expect(report.loops.contains { $0.code?.mnemonics["vpmulld"] == 16 })
    let lowered = try self.report(on: "tvm-0.8/skylake-avx512/int8_modified/kernel.ll")
    #expect(lowered.loops.first?.code?.mnemonics["vpmulld"] == nil)
    #expect(lowered.diagnostics.contains { $0.message.contains("analyze the assembly") })
  }

  private func report(on path: String) throws -> Report {
    let corpus = try #require(Places.corpus)
    return try FileAnalysis.report(
      on: corpus.appending(path: path).path, options: AnalysisOptions())
  }
}
