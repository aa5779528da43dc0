import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// The small corpus of compiled kernels in `Fixtures/kernels`: what its README says, and what the C
/// code means.
@Suite struct KernelFixtureTests {
  /// A loop of a kernel, the multiply-accumulates that its C code makes an iteration, and what the
  /// machine code must contain.
  struct Fact: CustomTestStringConvertible {
    let file: String
    let function: String
    let macs: Int?
    let mnemonic: String
    let count: Int
    var testDescription: String { "\(file): \(function)" }

    init(_ file: String, _ function: String, macs: Int?, _ mnemonic: String, _ count: Int) {
      self.file = file
      self.function = function
      self.macs = macs
      self.mnemonic = mnemonic
      self.count = count
    }
  }

  static let facts = [
    // Four vectors of 8 and of 16 lanes an iteration.
    Fact("dot.haswell", "dot_f32", macs: 32, "vfmadd231ps", 4),
    Fact("dot.znver5", "dot_f32", macs: 64, "vfmadd231ps", 4),
    Fact("dot.znver5", "dot_s8s8", macs: 64, "vpmaddwd", 4),
    // Two accumulators of 4 lanes, 4 products each.
    Fact("dot.neoverse-n1", "dot_s8s8", macs: 32, "sdot", 2),
    Fact("gemm.haswell", "gemm_s8", macs: 64, "vpmulld", 8),
    Fact("gemm.neoverse-n1", "gemm_s8", macs: 64, "smlal", 16),
    Fact("gemm_dot.cascadelake", "gemm_dpbusd", macs: 512, "vpdpbusd", 8),
    Fact("gemm_dot.haswell", "gemm_maddubs", macs: 256, "vpmaddubsw", 8),
    Fact("gemm_dot.haswell", "gemm_maddubs", macs: 256, "vpmaddwd", 8),
    Fact("conv_row.cascadelake", "conv_row_s8", macs: 32, "vpmulld", 4),
    Fact("depthwise.znver5", "depthwise_s8", macs: 48, "vpmovsxbd", 6),
    Fact("requantize.haswell", "requantize", macs: nil, "vpmuldq", 2),
  ]

  @Test(arguments: facts)
  func theHottestLoopOfAFunction(fact: Fact) throws {
    let report = try report(fact.file)
    let loop = try #require(report.loops.first { $0.function == fact.function })
    #expect(loop.macs?.perIteration == fact.macs)
    #expect(
      loop.code?.mnemonics[fact.mnemonic] == fact.count, "\(loop.code?.mnemonics ?? [:])")
  }

  /// Where the compiler found, or was given, an instruction for the products, nothing is to be mended:
  /// notes say how good it is, and where it saturates.
  @Test(arguments: [
    ("gemm_dot.cascadelake", "gemm_dpbusd"), ("gemm_dot.haswell", "gemm_maddubs"),
    ("dot.neoverse-n1", "dot_s8s8"), ("gemm.haswell", "gemm_f32"), ("dot.znver5", "dot_f32"),
  ])
  func innocentLoopsHaveNoFinding(file: String, function: String) throws {
    let found = try report(file).findings.filter { $0.loop.hasPrefix("\(function):") }
    #expect(
      found.map(\.rule).filter { !["int8-already-good", "saturating-dot-product"].contains($0) }
        == [])
  }

  @Test(arguments: [
    ("conv_row.cascadelake", "conv_row_s8"), ("gemm.haswell", "gemm_s8"),
    ("depthwise.znver5", "depthwise_s8"),
  ])
  func productsOfWidenedBytesAreFound(file: String, function: String) throws {
    let found = try report(file).findings.filter { $0.loop.hasPrefix("\(function):") }
    #expect(found.first?.rule == "widening-fallback")
    #expect(found.first?.confirmed == true)
  }

  /// Where the target's dot product would do more, that is said first.
  @Test func theUnusedDotProductIsTheMainCause() throws {
    let found = try report("gemm.neoverse-n1").findings.filter { $0.loop.hasPrefix("gemm_s8:") }
    #expect(found.first?.rule == "missed-dot-product")
    #expect(found.contains { $0.rule == "widening-fallback" && $0.confirmed == true })
  }

  @Test func scalingInSixtyFourBitsIsNamed() throws {
    let found = try report("requantize.haswell").findings
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.rule == "requantize-overhead" })
  }

  @Test(arguments: Places.kernels)
  func everyLoopOfEveryKernelHasItsCode(file: URL) throws {
    let report = try FileAnalysis.report(on: file.path, options: AnalysisOptions())
    #expect(!report.loops.isEmpty)
    #expect(report.diagnostics.filter { $0.message.contains("does not know") } == [])
    #expect(
      Set(report.loops.map(\.id)).count == report.loops.count, "loops have names of their own")
    // LLVM may enter the loop of a scalar remainder in two places, and then it is no natural loop.
    let bare = report.loops.filter { ($0.macs?.perIteration ?? 0) > 1 && $0.code == nil }
    #expect(bare.map(\.id) == [], "\(report.diagnostics)")
  }

  private func report(_ name: String) throws -> Report {
    let file = Places.fixtures.appending(path: "kernels/\(name).ll")
    return try FileAnalysis.report(on: file.path, options: AnalysisOptions())
  }
}
