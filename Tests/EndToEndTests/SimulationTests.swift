import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// MCA's cycles in a report against the `llvm-mca` command on the same instructions.
@Suite(.needs(.llvm("llvm-mca")))
struct SimulationTests {
  @Test(arguments: [
    ("cascadelake", "x86_64-unknown-linux-gnu"), ("haswell", "x86_64-unknown-linux-gnu"),
    ("znver4", "x86_64-unknown-linux-gnu"), ("neoverse-n1", "aarch64-unknown-linux-gnu"),
  ])
  func simulatedCyclesEqualTheCommands(cpu: String, triple: String) async throws {
    let folder = try TemporaryFolder()
    let assembly = folder.file("kernel.s")
    let body = triple.hasPrefix("x86") ? Self.x86 : Self.aarch64
    let text = "kernel:\n.Lloop:\n" + body.joined(separator: "\n") + "\nret\n"
    try Data(text.utf8).write(to: assembly)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      [
        "analyze", "--format", "json", "--simulate-on", cpu, "--triple", triple, assembly.path,
      ])
    #expect(outcome.status == 0, "\(outcome.error)")
    let report = try outcome.report()
    let code = try #require(report.loops.first?.code)
    #expect(code.instructions == body.count)
    let simulated = try #require(code.cycles(by: .mca))

    let mca = try #require(CommandLineTool.llvm("llvm-mca"))
    let straight = folder.file("straight.s")
    try Data((".Lloop:\n" + body.joined(separator: "\n") + "\n").utf8).write(to: straight)
    let reference = try await CommandLineTool.run(
      mca,
      ["-mtriple=\(triple)", "-mcpu=\(cpu)", "-iterations=100", straight.path])
    let line = try #require(
      reference.output.split(separator: "\n").first { $0.contains("Total Cycles") })
    let cycles = try #require(Double(line.split(separator: " ").last ?? ""))
    #expect(abs(simulated - cycles / 100) < 0.001, "\(simulated) against \(cycles / 100)")
  }

  private static let x86 = [
    "vpmovsxbd (%rdi,%rax), %ymm1", "vpbroadcastb (%rsi,%rax), %xmm2", "vpmovsxbd %xmm2, %ymm2",
    "vpmulld %ymm1, %ymm2, %ymm2", "vpaddd %ymm2, %ymm0, %ymm0", "addq $8, %rax",
    "cmpq $64, %rax", "jne .Lloop",
  ]

  private static let aarch64 = [
    "ldr q1, [x0], #16", "ld1r {v2.4s}, [x1], #4", "sdot v0.4s, v1.16b, v2.16b",
    "subs x2, x2, #1", "b.ne .Lloop",
  ]
}
