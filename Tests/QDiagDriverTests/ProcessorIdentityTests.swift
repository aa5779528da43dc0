import DiagnosisModel
import Testing

@testable import QDiagDriver

@Suite struct ProcessorIdentityTests {
  @Test func theFirstProcessorCounts() {
    let text = """
      processor\t: 0
      cpu family\t: 26
      model\t\t: 2
      model name\t: AMD EPYC
      stepping\t: 1
      flags\t\t: fpu avx512f hypervisor

      processor\t: 1
      cpu family\t: 6
      model\t\t: 9

      """
    #expect(
      ProcessorIdentity.parse(text)
        == CPUMeasurements.Processor(family: 26, model: 2, stepping: 1, isVirtual: true))
  }

  @Test func realMachinesAreNotVirtual() {
    let text = "cpu family\t: 6\nmodel\t\t: 85\nstepping\t: 4\nflags\t\t: fpu avx2\n"
    #expect(ProcessorIdentity.parse(text)?.isVirtual == false)
  }

  @Test(arguments: ["", "CPU implementer\t: 0x41\nCPU part\t: 0xd0c\n", "cpu family\t: x\n"])
  func processorsWithoutSuchNumbersAreUnknown(text: String) {
    #expect(ProcessorIdentity.parse(text) == nil)
  }
}
