import DiagnosisModel
import LLVMInterop
import Testing
import ThroughputModel

@testable import KernelAnalysis

/// The corrected model of Zen 5 against what was measured there: reciprocal throughputs in cycles, of
/// single instructions and of groups, in loops of independent instructions.
@Suite struct Zen5CorrectionTests {
  @Test(arguments: [
    (["vpaddd %zmm15, %zmm14, %zmm0"], 0.25),
    (["vfmadd231ps %zmm15, %zmm14, %zmm0"], 0.50),
    (["vfmadd231ps (%rdi){1to16}, %zmm14, %zmm0"], 0.50),
    (["vpmulld %zmm15, %zmm14, %zmm0"], 0.50),
    (["vpmulld %ymm15, %ymm14, %ymm0"], 0.50),
    (["vpmaddwd %zmm15, %zmm14, %zmm0"], 0.50),
    (["vpmaddubsw %zmm15, %zmm14, %zmm0"], 0.50),
    (["vpdpwssd %zmm15, %zmm14, %zmm0"], 0.50),
    (["vpdpbusd %zmm15, %zmm14, %zmm0"], 0.50),
    (["vpmovsxbd %xmm15, %zmm0"], 0.50),
    (["vpmovsxbd (%rdi), %zmm0"], 0.50),
    (["vpbroadcastd (%rdi), %zmm0"], 0.50),
    (["vpbroadcastd %xmm15, %ymm0"], 0.50),
    (["vpbroadcastd %eax, %zmm0"], 1.00),
    (["vmovd %eax, %xmm0"], 1.00),
    (["vpermd %zmm15, %zmm14, %zmm0"], 0.50),
    (["vcvtdq2ps %zmm15, %zmm0"], 0.50),
    (["vpmovdb %zmm15, %xmm0"], 0.50),
    // Groups.
    (["vpmovzxbd %xmm15, %zmm0", "vpmulld %zmm15, %zmm14, %zmm1"], 0.66),
    (["vpmovzxbd %xmm15, %zmm0", "vfmadd231ps %zmm15, %zmm14, %zmm1"], 0.75),
    (
      [
        "vpmovsxbd %xmm15, %zmm0", "vpmulld %zmm15, %zmm14, %zmm1",
        "vpaddd %zmm15, %zmm14, %zmm2",
      ], 0.75
    ),
    (
      [
        "vpbroadcastb (%rdi), %xmm0", "vpmovsxbd %xmm15, %zmm1", "vpmulld %zmm15, %zmm14, %zmm2",
        "vpaddd %zmm15, %zmm14, %zmm3",
      ], 0.78
    ),
    (
      [
        "vpbroadcastb (%rdi), %xmm0", "vpmovzxbd %xmm15, %zmm1",
        "vpdpwssd %zmm15, %zmm14, %zmm2",
      ], 0.68
    ),
    (["vpbroadcastd (%rdi), %zmm0", "vfmadd231ps %zmm15, %zmm14, %zmm1"], 0.51),
    (["vpbroadcastd %eax, %zmm0", "vpdpbusd %zmm15, %zmm14, %zmm1"], 1.02),
  ])
  func reproducesTheMeasurement(assembly: [String], measured: Double) throws {
    let triple = "x86_64-unknown-linux-gnu"
    let schedule = try ScheduleModel(triple: triple, cpu: "znver5", features: "")
    let known = CPUModel(
      triple: triple, cpu: "znver5", schedule: schedule,
      description: CPULibrary.description(of: "znver5"), measurements: nil)
    let model = try #require(known)
    let timed = try #require(model.timed(assembly))
    #expect(timed.count == assembly.count)
    let cycles = model.corrected.cycles(of: timed)
    #expect(abs(cycles / measured - 1) <= 0.15, "\(cycles) against \(measured)")
  }

  /// Measured: a write to a part of a register waits for what it was, and an extension of the sign into
  /// another register does not write its source.
  @Test(arguments: [
    ("sete %r12b", true), ("movb $5, %bl", true), ("movw $5, %bx", true), ("movl $5, %ebx", false),
    ("movzbl %cl, %ebx", false), ("cqto", false), ("cltq", true),
    ("vcmpltps %zmm1, %zmm2, %k1", false), ("movaps %xmm1, %xmm0", false),
    ("pshufd $1, %xmm1, %xmm0", false),
  ])
  func registersThatWaitForThemselves(assembly: String, waits: Bool) throws {
    let triple = "x86_64-unknown-linux-gnu"
    let schedule = try ScheduleModel(triple: triple, cpu: "znver5", features: "")
    let known = CPUModel(
      triple: triple, cpu: "znver5", schedule: schedule,
      description: CPULibrary.description(of: "znver5"), measurements: nil)
    let model = try #require(known)
    let timed = try #require(model.timed([assembly])?.first)
    let read = Set(timed.reads.filter { !$0.isIndependent }.map(\.unit))
    #expect(timed.writes.contains { read.contains($0.unit) } == waits)
  }
}
