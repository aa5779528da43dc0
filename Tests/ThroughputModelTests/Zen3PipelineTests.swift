import DiagnosisModel
import Testing

@testable import ThroughputModel

/// What the described pipeline of Zen 3 does otherwise than Zen 4's, against what was measured there.
@Suite struct Zen3PipelineTests {
  private func cycles(_ loop: [TimedInstruction], on cpu: String = "znver3") throws -> Double {
    let pipeline = try #require(
      CPULibrary.description(of: cpu)?.pipeline.flatMap { PipelineModel($0) })
    let state = SteadyState(loop, on: pipeline, model: ProcessorModel(cpu: cpu, dispatchWidth: 6))
    return try #require(state.cycles)
  }

  /// A general register that goes through memory: to where the register points, and back.
  private func roundTrip(through register: String) -> [TimedInstruction] {
    let address = TimedInstruction.Read(unit: 1, isAddress: true)
    func move(_ text: String, loads: Bool) -> TimedInstruction {
      TimedInstruction(
        text: text,
        shape: InstructionShape(
          mnemonic: "mov", instructionClass: loads ? .load : .store, accessBytes: 8, loads: loads,
          stores: !loads),
        reads: loads ? [address] : [address, TimedInstruction.Read(unit: 50)],
        writes: loads ? [TimedInstruction.Write(unit: 50, latency: 4)] : [],
        address: TimedInstruction.Address(base: 1))
    }
    return [
      move("mov qword ptr [\(register)], rcx", loads: false),
      move("mov rcx, qword ptr [\(register)]", loads: true),
    ]
  }

  /// Measured: 1 cycle on the stack, 6 elsewhere; on Zen 4 at most one in both.
  @Test func onlyTheStackIsRenamed() throws {
    #expect(try cycles(roundTrip(through: "rsp")) <= 1)
    #expect(try abs(cycles(roundTrip(through: "rax")) / 6 - 1) < 0.05)
    #expect(try cycles(roundTrip(through: "rax"), on: "znver4") <= 1)
  }

  /// Measured: cycles an instruction, where none waits for another.
  @Test(arguments: [
    ("vpmulld", InstructionClass.multiply, 0.5), ("vpaddd", .add, 0.25), ("vpaddsw", .add, 0.5),
    ("vpunpcklbw", .shuffle, 0.5), ("vpbroadcastd", .broadcast, 1), ("vperm2i128", .shuffle, 1),
    ("vpsravd", .vectorLogic, 0.5), ("vdivps", .vectorLogic, 3.5),
  ])
  func ports(mnemonic: String, kind: InstructionClass, measured: Double) throws {
    let loop = (0..<24).map { vector(mnemonic, kind, writes: 10 + $0) }
    let found = try cycles(loop) / 24
    #expect(abs(found / measured - 1) < 0.04, "\(found)")
  }

  @Test(arguments: [
    ("vpackssdw", InstructionClass.truncate, 1.0), ("vpshufb", .shuffle, 1), ("vpaddsw", .add, 1),
    ("vmaxps", .vectorLogic, 1), ("vpmaddwd", .multiply, 3), ("vperm2i128", .shuffle, 3),
  ])
  func chainsTakeTheirLatency(
    mnemonic: String, kind: InstructionClass, measured: Double
  ) throws {
    let link = vector(mnemonic, kind, writes: 10, reads: [10])
    #expect(try cycles(Array(repeating: link, count: 4)) == 4 * measured)
  }
}
