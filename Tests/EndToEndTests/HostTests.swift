import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag host`: what a CPU has, and what binaries have.
@Suite struct HostTests {
  private func run(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, ["host"] + arguments)
  }

  private func report(_ arguments: [String]) async throws -> HostReport {
    let outcome = try await run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    try await PythonValidator.expectValid(outcome.output, schema: "docs/host.schema.json")
    return try JSONDecoder().decode(HostReport.self, from: Data(outcome.output.utf8))
  }

  @Test(arguments: [["--cpu", "neoverse-n1"], ["--cpu", "znver5"], []])
  func theReportFollowsItsSchema(arguments: [String]) async throws {
    _ = try await report(arguments)
  }

  @Test func theBestWaysOfACPU() async throws {
    let vnni = try await report(["--cpu", "cascadelake"])
    #expect(vnni.schema == HostReport.schema)
    let bytes = try #require(vnni.peaks.first { $0.elementType == .i8 })
    #expect(bytes.routes.first?.instruction == "vpdpbusd")
    let older = try await report(["--cpu", "haswell"])
    #expect(older.peaks.allSatisfy { !$0.routes.contains { $0.instruction == "vpdpbusd" } })
  }

  @Test(.needs(.llvm("llvm-mc")))
  func whatABinaryHas() async throws {
    let folder = try TemporaryFolder()
    let source = folder.file("kernel.s")
    try
      "f:\nvpdpbusd %zmm0, %zmm1, %zmm2\nvpmaddwd %ymm0, %ymm1, %ymm2\nvaddps %ymm0, %ymm1, %ymm2\nret\n"
      .write(to: source, atomically: true, encoding: .utf8)
    let object = folder.file("kernel.o").path
    let assembler = try #require(CommandLineTool.llvm("llvm-mc"))
    let made = try await CommandLineTool.run(
      assembler,
      ["-filetype=obj", "-triple=x86_64", "-mattr=+avx512vnni,+avx2", source.path, "-o", object])
    #expect(made.status == 0, "\(made.error)")
    let found = try await report([object, "--cpu", "haswell"]).binaries
    let instructions = try #require(found.first).instructions
    #expect(instructions.map(\.name).sorted() == ["vpdpbusd", "vpmaddwd"])
    #expect(instructions.first { $0.name == "vpdpbusd" }?.features == ["avx512vnni"])
    #expect(instructions.first { $0.name == "vpdpbusd" }?.isAvailable == false)
    #expect(instructions.first { $0.name == "vpmaddwd" }?.isAvailable == true)
    let text = try await run([object, "--cpu", "haswell"])
    #expect(text.output.contains("1 vpdpbusd on 512 bits: avx512vnni, which this CPU lacks"))
  }

  @Test(arguments: [["/nonexistent.so"], ["--cpu", "nonsense"]])
  func whatIsNotThere(arguments: [String]) async throws {
    let outcome = try await run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.split(separator: "\n").count == 1)
  }
}
