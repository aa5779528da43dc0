import DiagnosisModel
import Testing

@testable import KernelAnalysis

/// Measurements that replace LLVM's figures, and the ports that follow from them.
@Suite struct MachineFileTests {
  /// Two ports each, one of them shared: together three ports do the work of both.
  @Test func portsFollowFromPairs() {
    let ports = PortSet(bits: 0b1111)
    let fma = subject("fma", beside: ["extend": 4.0 / 3, "multiply": 2])
    let extend = subject("extend", beside: ["fma": 4.0 / 3, "multiply": 4.0 / 3])
    let multiply = subject("multiply", beside: ["fma": 2, "extend": 4.0 / 3])
    let inference = PortInference(ports: ports, anchors: [fma, extend, multiply])
    let sets = [fma, extend, multiply].map { inference.ports(of: $0, isAnchor: true) }
    #expect(sets.allSatisfy { $0.count == 2 })
    #expect(sets[0] == sets[2], "fma and multiply exclude each other")
    #expect(sets[0].union(sets[1]).count == 3, "extend shares one port with them")
    let stranger = subject("shuffle", beside: ["fma": 1, "extend": 4.0 / 3, "multiply": 1])
    let found = inference.ports(of: stranger, isAnchor: false)
    #expect(found.union(sets[0]).count == 4, "it runs beside fma at full speed")
  }

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

  @Test(arguments: [
    ("vpmovsxbd zmm, xmm", true, "vpmovsxbd zmm0, xmm14"),
    ("vpmulld ymm, ymm, ymm", true, "vpmulld ymm0, ymm14, ymm15"),
    ("fmla v.4s, v.4s, v.4s", false, "fmla v0.4s, v14.4s, v15.4s"),
    ("sshll v.8h, v.8b, #0", false, "sshll v0.8h, v14.8b, #0"),
  ])
  func formsBecomeAssembly(form: String, isX86: Bool, expected: String) {
    let instruction = MachineFile.Instruction(
      form: form, mnemonic: "", operands: "register", vectorBits: 128, reciprocalThroughput: 1,
      latency: nil, portShare: 1, beside: [:], modelReciprocalThroughput: nil, modelLatency: nil)
    #expect(instruction.assembly(isX86: isX86).last == expected)
  }

  @Test func theShippedFileIsOfItsCPU() throws {
    let file = try #require(ShippedMachines.file(for: "znver4"))
    #expect(file.cpu == "znver4")
    #expect(file.schema == MachineFile.schema)
    #expect(file.instructions.count > 100)
    #expect(ShippedMachines.file(for: "haswell") == nil)
  }

  private static func cycles(_ text: [String], _ machine: MachineFile?) -> Double? {
    InstructionReference(triple: "x86_64-linux-gnu", cpu: "haswell", machine: machine)?
      .cycles(of: text)
  }

  private func subject(_ name: String, beside: [String: Double]) -> PortInference.Subject {
    PortInference.Subject(
      mnemonic: name, work: 2, reciprocalThroughput: 1, beside: beside, preferred: PortSet())
  }

  private func file(multiply: Double, portShare: Double) -> MachineFile {
    func instruction(_ mnemonic: String, _ cycles: Double, _ portShare: Double)
      -> MachineFile.Instruction
    {
      MachineFile.Instruction(
        form: mnemonic, mnemonic: mnemonic, operands: "register", vectorBits: 256,
        reciprocalThroughput: cycles, latency: nil, portShare: portShare, beside: [:],
        modelReciprocalThroughput: nil, modelLatency: nil)
    }
    return MachineFile(
      tool: Tool(name: "qdiag", version: "0", llvm: "22"), cpu: "haswell",
      triple: "x86_64-linux-gnu",
      provenance: MachineFile.Provenance(method: "made up", coreGigahertz: 1),
      instructions: [
        instruction("vpand", 1.0 / 3, 1), instruction("vpmulld", multiply, portShare),
      ], groups: [])
  }
}
