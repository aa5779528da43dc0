import LLVMInterop
import Testing

@Suite struct TargetMachineTests {
  private let x86 = "x86_64-unknown-linux-gnu"

  @Test(arguments: [
    ("skylake-avx512", 16), ("cascadelake", 16), ("znver5", 16), ("haswell", 8), ("sandybridge", 8),
    ("x86-64", 4), ("", 4),
  ])
  func vectorWidths(cpu: String, lanes: Int) throws {
    #expect(try TargetMachine(triple: x86, cpu: cpu).target.lanesOf32Bits == lanes)
  }

  @Test func featuresChangeTheWidth() throws {
    let narrowed = try TargetMachine(triple: x86, cpu: "cascadelake", features: "-avx512f")
    #expect(narrowed.target.lanesOf32Bits == 8)
    let widened = try TargetMachine(triple: x86, cpu: "x86-64", features: "+avx2")
    #expect(widened.target.lanesOf32Bits == 8)
    #expect(widened.target.enabledFeatures.contains("avx"))
  }

  @Test func aarch64() throws {
    let machine = try TargetMachine(triple: "aarch64-linux-gnu", cpu: "neoverse-n1")
    #expect(machine.target.triple == "aarch64-unknown-linux-gnu")
    #expect(machine.target.lanesOf32Bits == 4)
    #expect(machine.target.enabledFeatures.contains("dotprod"))
    #expect(machine.dataLayout.hasPrefix("e-m:e"))
  }

  @Test(arguments: [
    ("cascadlake", "cascadelake"), ("hasswell", "haswell"), ("zenver5", "znver5"),
    ("Skylake-AVX512", "skylake-avx512"),
  ])
  func misspelledCPU(name: String, suggestion: String) {
    let error = TargetError.unknownCPU(name: name, triple: x86, suggestion: suggestion)
    #expect(throws: error) { try machineName(cpu: name) }
    #expect(error.description == "'\(name)' is no CPU of \(x86); the nearest is '\(suggestion)'")
  }

  @Test func otherRefusals() {
    let foreign = #expect(throws: TargetError.self) { try machineName(cpu: "neoverse-n1") }
    #expect(foreign?.description.hasPrefix("'neoverse-n1' is no CPU of \(x86)") == true)
    #expect(
      throws: TargetError.unknownFeature(name: "avx512vni", triple: x86, suggestion: "avx512vnni")
    ) { try machineName(features: "+avx512vni") }
    #expect(throws: TargetError.malformedFeature("avx2")) { try machineName(features: "avx2") }
    let error = #expect(throws: TargetError.self) {
      _ = try TargetMachine(triple: "vax-dec-vms").target.cpu
    }
    #expect(error?.description.hasPrefix("no code generator for the triple 'vax-dec-vms'") == true)
    #expect(error?.description.contains("x86-64") == true)
  }

  @Test func host() throws {
    let machine = try TargetMachine.host()
    #expect(machine.target.cpu == CodeGenTarget.hostCPU)
  }

  @Test func aPipelineThatDoesNotExist() throws {
    let machine = try TargetMachine(triple: x86)
    let module = Module(name: "empty", in: Context())
    machine.configure(module)
    let error = #expect(throws: PassPipelineError.self) {
      try module.runPasses("no-such-pass", for: machine)
    }
    #expect(error?.message.contains("no-such-pass") == true)
  }

  /// What a pass does to the process is one error.
  @Test func aPassThatCrashes() throws {
    let machine = try TargetMachine(triple: x86)
    for _ in 0..<2 {
      let module = Module(name: "empty", in: Context())
      machine.configure(module)
      let error = #expect(throws: PassPipelineError.self) {
        try module.runPasses("trigger-crash-module", for: machine)
      }
      #expect(error?.message.contains("LLVM crashed") == true, "\(error?.message ?? "")")
    }
  }

  private func machineName(cpu: String = "", features: String = "") throws -> String {
    try TargetMachine(triple: x86, cpu: cpu, features: features).target.cpu
  }
}
