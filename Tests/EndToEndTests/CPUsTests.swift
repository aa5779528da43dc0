import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag cpus`.
@Suite struct CPUsTests {
  @Test func listsAnArchitecture() async throws {
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["cpus", "x86_64"])
    #expect(outcome.status == 0 && outcome.error.isEmpty)
    #expect(outcome.output.hasPrefix("x86_64: "))
    #expect(outcome.output.contains("znver5 (also turin, zen5)"))
    #expect(!outcome.output.contains("neoverse"))
  }

  @Test func theJSONIsTheModel() async throws {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["cpus", "--format", "json"])
    try await PythonValidator.expectValid(outcome.output, schema: "docs/cpus.schema.json")
    let list = try JSONDecoder().decode(CPUList.self, from: Data(outcome.output.utf8))
    #expect(list.schema == CPUList.schema)
    #expect(list.architectures.map(\.architecture) == ["x86_64", "aarch64", "riscv64"])
  }

  @Test func anArchitectureThatThereIsNot() async throws {
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["cpus", "z80"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("error: no code generator for the triple 'z80'"))
    #expect(outcome.error.split(separator: "\n").count == 1)
  }
}
