import DiagnosisModel
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// Of thousands of loops those that multiply are simulated for a shorter time, and others are not: what is
/// said of the first must be what is said of them alone.
@Suite struct ManyLoopsTests {
  private static let dot = """
      vpdpbusd zmm0, zmm1, zmmword ptr [rdi]
      vpdpbusd zmm2, zmm1, zmmword ptr [rdi + 64]
      add rdi, 128
    """
  private static let widened = """
      vpmovsxbw zmm3, ymmword ptr [rdi]
      vpmaddwd zmm3, zmm3, zmm1
      vpaddd zmm0, zmm0, zmm3
      add rdi, 32
    """
  private static let copy = """
      vmovups zmm0, zmmword ptr [rdi]
      vmovups zmmword ptr [rsi], zmm0
      add rdi, 64
      add rsi, 64
    """

  /// - Parameter others: functions as a compiler wrote them.
  private func loops(
    _ bodies: [String], others: String = ""
  ) throws -> (loops: [LoopProfile], findings: [Finding]) {
    let functions = bodies.enumerated().map { index, body in
      """
      .globl f\(index)
      .type f\(index), @function
      f\(index):
      1:
      \(body)
        dec rcx
        jne 1b
        ret
      .size f\(index), .-f\(index)
      """
    }
    let folder = try TemporaryFolder()
    let file = folder.file("many.s")
    try (others + "\n.intel_syntax noprefix\n.text\n" + functions.joined(separator: "\n") + "\n")
      .write(
        to: file, atomically: true, encoding: .utf8)
    let report = try FileAnalysis.report(
      on: file.path,
      options: AnalysisOptions(cpu: "znver5", triple: "x86_64-unknown-linux-gnu"))
    return (report.loops, report.findings)
  }

  @Test func oneOfManyIsSaidToBeWhatItIsAlone() throws {
    let alone = try loops([Self.dot, Self.widened, Self.copy])
    let many = try loops(
      [Self.dot, Self.widened] + Array(repeating: Self.copy, count: 600))
    #expect(many.loops.count == 602)
    for function in ["f0", "f1"] {
      let one = try #require(alone.loops.first { $0.function == function }?.code)
      let other = try #require(many.loops.first { $0.function == function }?.code)
      #expect(other.cyclesPerIteration == one.cyclesPerIteration)
      #expect(other.bounds == one.bounds)
      #expect(other.whatIf == one.whatIf)
      #expect(other.model.contains("a simulation"))
      #expect(other.estimates.contains { $0.method == .simulation })
      #expect(
        many.findings.filter { $0.loop.hasPrefix("\(function):") }.map(\.rule)
          == alone.findings.filter { $0.loop.hasPrefix("\(function):") }.map(\.rule))
    }
    #expect(many.findings.contains { $0.loop.hasPrefix("f1:") })
    let copy = try #require(many.loops.last?.code)
    #expect(copy.model.contains("bounds by the ports"))
    #expect(copy.estimates.map(\.method) == [.bounds])
    #expect(try #require(copy.cyclesPerIteration) > 0)
  }

  /// Scaling makes no products that are summed, and is judged by what it would save all the same.
  @Test(.needs(.llvm("llc"))) func scalingIsOneOfMany() async throws {
    let llc = try #require(CommandLineTool.llvm("llc"))
    let made = try await CommandLineTool.run(
      llc,
      [
        "-O3", Places.fixtures.appending(path: "ir/requantize_clang.ll").path, "-o", "-",
      ])
    #expect(made.status == 0, "\(made.error)")
    let alone = try loops([], others: made.output)
    let many = try loops(Array(repeating: Self.copy, count: 600), others: made.output)
    let slow = alone.findings.filter { $0.rule == "requantize-overhead" }
    #expect(!slow.isEmpty)
    for finding in slow {
      let other = try #require(
        many.findings.first { $0.rule == finding.rule && $0.loop == finding.loop })
      #expect(other.severity == finding.severity)
      let code = try #require(many.loops.first { $0.id == finding.loop }?.code)
      #expect(code.estimates.contains { $0.method == .simulation })
    }
  }
}
