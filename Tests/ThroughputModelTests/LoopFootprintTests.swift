import DiagnosisModel
import Testing

@testable import ThroughputModel

/// How much memory a loop goes through.
@Suite struct LoopFootprintTests {
  private func load(_ register: Int, displacement: Int = 0, bytes: Int = 64) -> TimedInstruction {
    TimedInstruction(
      text: "vmovdqu64",
      shape: InstructionShape(
        mnemonic: "vmovdqu64", instructionClass: .load, vectorBits: bytes * 8, accessBytes: bytes,
        loads: true),
      reads: [TimedInstruction.Read(unit: register, isAddress: true)],
      writes: [TimedInstruction.Write(unit: 20, latency: 8)],
      address: TimedInstruction.Address(base: register, displacement: displacement))
  }

  private func step(_ register: Int, by bytes: Int) -> TimedInstruction {
    TimedInstruction(
      text: "add", shape: InstructionShape(mnemonic: "add", instructionClass: .add),
      reads: [TimedInstruction.Read(unit: register)],
      writes: [TimedInstruction.Write(unit: register, latency: 1)],
      step: TimedInstruction.Step(unit: register, from: register, constant: bytes))
  }

  @Test func everyStreamCountsOnce() {
    let loop = [
      load(1), load(1), load(1, displacement: 64), load(2), step(1, by: 128), step(2, by: 64),
    ]
    #expect(LoopFootprint(loop).bytesPerIteration == 192)
  }

  @Test func windowsThatOverlapCountTheirStep() {
    #expect(
      LoopFootprint([load(1), load(1, displacement: 4), step(1, by: 4)]).bytesPerIteration == 4)
    #expect(LoopFootprint([load(1, bytes: 4), step(1, by: -4096)]).bytesPerIteration == 4)
  }

  @Test func whatStaysIsNotCounted() {
    #expect(LoopFootprint([load(1), step(2, by: 64)]).bytesPerIteration == 0)
  }

  @Test func onlyWhatOverflowsTheCacheIsSaid() {
    let footprint = LoopFootprint([load(1), step(1, by: 64)])
    #expect(footprint.excess(iterations: 1024) == nil)
    #expect(footprint.excess(iterations: 1025) == 65_600)
    #expect(footprint.excess(iterations: .max) == .max)
  }
}
