import DiagnosisModel
import Testing
import ThroughputModel

@testable import KernelAnalysis

/// Measurements that replace LLVM's figures, and the ports that follow from them.
@Suite struct MeasurementsTests {
  @Test func measurementsReplaceTheModel() throws {
    let text = ["vpmulld %ymm15, %ymm14, %ymm0"]
    let plain = try #require(Self.cycles(text, nil))
    #expect(plain == 2, "LLVM's Haswell: two micro-ops on one port")
    let fast = try #require(Self.cycles(text, file(multiply: 0.5, portShare: 1)))
    #expect(fast == 0.5)
    // Beside ANDs it takes what the file says of the three ports.
    let group = text + ["vpand %ymm15, %ymm14, %ymm1", "vpand %ymm15, %ymm14, %ymm2"]
    let together = try #require(
      Self.cycles(group, file(multiply: 0.5, portShare: 1)))
    #expect(abs(together - 1) < 0.02, "three instructions on three ports: \(together)")
  }

  @Test func instructionsThatWereNotMeasuredKeepTheModel() throws {
    let text = ["vpmaddwd %ymm15, %ymm14, %ymm0"]
    let plain = try #require(Self.cycles(text, nil))
    let measured = try #require(Self.cycles(text, file(multiply: 9, portShare: 9)))
    #expect(plain == measured)
  }

  private static func cycles(_ text: [String], _ machine: CPUMeasurements?) -> Double? {
    InstructionReference(triple: "x86_64-linux-gnu", cpu: "haswell", measurements: machine)?
      .cycles(of: text)
  }

  private func file(multiply: Double, portShare: Double) -> CPUMeasurements {
    func instruction(_ mnemonic: String, _ cycles: Double, _ portShare: Double)
      -> CPUMeasurements.Instruction
    {
      CPUMeasurements.Instruction(
        form: mnemonic, mnemonic: mnemonic, operands: .register, vectorBits: 256,
        reciprocalThroughput: cycles, latency: nil, portShare: portShare, beside: [:],
        modelReciprocalThroughput: nil, modelLatency: nil)
    }
    return CPUMeasurements(
      tool: Tool(name: "qdiag", version: "0", llvm: "22"), cpu: "haswell",
      triple: "x86_64-linux-gnu",
      provenance: CPUMeasurements.Provenance(method: "made up", coreGigahertz: 1),
      instructions: [
        instruction("vpand", 1.0 / 3, 1), instruction("vpmulld", multiply, portShare),
      ], groups: [])
  }
}
