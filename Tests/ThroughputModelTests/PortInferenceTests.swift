import DiagnosisModel
import Testing

@testable import ThroughputModel

/// What follows from measurements without any model.
@Suite struct PortInferenceTests {
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

  @Test(arguments: [
    ("vpmovsxbd zmm, xmm", true, "vpmovsxbd zmm0, xmm14"),
    ("vpmulld ymm, ymm, ymm", true, "vpmulld ymm0, ymm14, ymm15"),
    ("fmla v.4s, v.4s, v.4s", false, "fmla v0.4s, v14.4s, v15.4s"),
    ("sshll v.8h, v.8b, #0", false, "sshll v0.8h, v14.8b, #0"),
  ])
  func formsBecomeAssembly(form: String, isX86: Bool, expected: String) {
    let instruction = CPUMeasurements.Instruction(
      form: form, mnemonic: "", operands: .register, vectorBits: 128, reciprocalThroughput: 1,
      latency: nil, portShare: 1, beside: [:], modelReciprocalThroughput: nil, modelLatency: nil)
    #expect(instruction.assembly(isX86: isX86).last == expected)
  }

  private func subject(_ name: String, beside: [String: Double]) -> PortInference.Subject {
    PortInference.Subject(
      mnemonic: name, work: 2, reciprocalThroughput: 1, beside: beside, preferred: PortSet())
  }
}
