import DiagnosisModel
import InstructionSet
import LLVMInterop
import Testing

@testable import KernelExecution

@Suite struct CalibrationTests {
  @Test func oneDisturbedPassIsNoDisagreement() {
    var times = PassTimes(count: 2)
    for time in [10.0, 30, 10.2] { times.add(time, of: 0) }
    for time in [30.0, 10, 20] { times.add(time, of: 1) }
    #expect(times.fastest == [10, 10])
    #expect(times.agreement == 0.5)
    times.add(10.1, of: 1)
    #expect(times.agreement == 1)
  }

  @Test func aLonePassAgreesWithNothing() {
    var times = PassTimes(count: 1)
    times.add(10, of: 0)
    #expect(times.agreement == 0)
  }

  @Test func aFormNamesItsOperands() {
    let form = InstructionForm(
      "vpmulld", .memory, bits: 512, "vpmulld zmm{d}, zmm{a}, [rsi]")
    #expect(form.name == "vpmulld zmm, zmm, [m]")
    #expect(form.text(3, in: .of(32)) == "vpmulld zmm3, zmm30, [rsi]")
    #expect(form.text(3, in: .of(16)) == "vpmulld zmm3, zmm14, [rsi]")
  }

  /// No instruction whose feature a CPU lacks, and every one assembles.
  @Test(arguments: [
    ("haswell", 256, false), ("skylake-avx512", 512, false), ("cascadelake", 512, true),
    ("alderlake", 256, true), ("znver5", 512, true),
  ])
  func thePlanFollowsTheFeatures(cpu: String, widest: Int, hasDots: Bool) throws {
    let target = try target("x86_64-linux-gnu", cpu)
    let plan = try CalibrationPlan(for: target)
    #expect(plan.forms.map(\.vectorBits).max() == widest)
    #expect(plan.forms.contains { $0.mnemonic == "vpdpbusd" } == hasDots)
    #expect(plan.forms.contains { $0.template.contains("{1to") } == (widest == 512))
    #expect(Set(plan.forms).count == plan.forms.count)
    #expect(Set(plan.forms.map(\.name)).count == plan.forms.count)
    #expect(
      plan.forms.contains { $0.template.hasPrefix("{vex}") } == (cpu == "alderlake"),
      "short encodings where there are no others")
    for form in plan.forms {
      let text = plan.text([form]).joined(separator: "\n") + "\n"
      #expect(assembles(text, target), "\(text)")
    }
    #expect(!plan.groups.isEmpty)
    #expect(plan.sequences.map(\.vectorBits).max() == widest)
    for sequence in plan.sequences {
      let text = ([".intel_syntax noprefix"] + sequence.text(7)).joined(separator: "\n") + "\n"
      #expect(assembles(text, target), "\(text)")
    }
  }

  /// Every kind of instruction that a simulation tells apart is there.
  @Test func everyKindIsMeasured() throws {
    let plan = try CalibrationPlan(for: target("x86_64-linux-gnu", "znver5"))
    let measured = Set(plan.forms.map(\.mnemonic))
    for mnemonic in [
      "vpslld", "vpsravd", "vpunpckldq", "vpackuswb", "vpermw", "vpermt2b", "vshufps", "vcvtdq2ps",
      "vdivps", "vdivpd", "vsqrtps", "vpgatherdd", "vpscatterdd", "vmovdqu32", "vextracti128",
    ] { #expect(measured.contains(mnemonic), "\(mnemonic)") }
    let gather = try #require(
      plan.forms.first { $0.mnemonic == "vpgatherdd" && $0.vectorBits == 512 })
    #expect(gather.name == "vpgatherdd zmm{k1}, [m + zmm]")
    #expect(
      gather.text(3, in: .of(32)) == "kxnorw k1, k1, k1; vpgatherdd zmm3{k1}, [rsi + zmm29]",
      "it uses its mask up")
    #expect(gather.isAccumulating, "lanes that are masked out stay")
  }

  @Test(arguments: [("neoverse-n1", "sdot"), ("neoverse-v1", "smmla")])
  func armHasATable(cpu: String, mnemonic: String) throws {
    let target = try target("aarch64-linux-gnu", cpu)
    let plan = try CalibrationPlan(for: target)
    #expect(plan.forms.contains { $0.mnemonic == mnemonic })
    for form in plan.forms {
      let text = plan.text([form]).joined(separator: "\n") + "\n"
      #expect(assembles(text, target), "\(text)")
    }
  }

  @Test(arguments: [("x86_64-linux-gnu", "x86-64"), ("riscv64-linux-gnu", "")])
  func otherMachinesAreRefused(triple: String, cpu: String) {
    #expect(throws: (any Error).self) { try CalibrationPlan(for: target(triple, cpu)) }
  }

  /// Instructions that accumulate would wait for each other on few registers.
  @Test func accumulatorsHaveRegistersOfTheirOwn() throws {
    let plan = try CalibrationPlan(for: target("x86_64-linux-gnu", "haswell"))
    let accumulating = plan.forms.filter(\.isAccumulating)
    #expect(Set(accumulating.map(\.mnemonic)) == ["vfmadd231ps"])
    #expect(accumulating.count == 4, "two widths, from registers and from memory")
  }

  private func assembles(_ text: String, _ target: CodeGenTarget) -> Bool {
    Assembly.assemble(text, triple: target.triple)?.functions.isEmpty == false
  }

  private func target(_ triple: String, _ cpu: String) throws -> CodeGenTarget {
    try TargetMachine(triple: triple, cpu: cpu).target
  }
}
