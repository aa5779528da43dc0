import DiagnosisModel
import Testing

@testable import ThroughputModel

/// Which additions go with the loads whose addresses they made. Registers are numbers: 1 is a counter, 2 to 4 are
/// addresses, 9 holds flags.
@Suite struct UnreadAddressesTests {
  private func scalar(
    _ mnemonic: String, _ kind: InstructionClass = .address, reads: [Int], writes: [Int]
  ) -> TimedInstruction {
    TimedInstruction(
      text: mnemonic, shape: InstructionShape(mnemonic: mnemonic, instructionClass: kind),
      reads: reads.map { TimedInstruction.Read(unit: $0) },
      writes: writes.map { TimedInstruction.Write(unit: $0, latency: 1) })
  }

  private func broadcast(from address: Int) -> TimedInstruction {
    TimedInstruction(
      text: "vpbroadcastb",
      shape: InstructionShape(
        mnemonic: "vpbroadcastb", instructionClass: .broadcast, vectorBits: 512, loads: true),
      reads: [TimedInstruction.Read(unit: address, isAddress: true)],
      writes: [TimedInstruction.Write(unit: 20, latency: 1)])
  }

  /// The positions that are freed besides those of `free`.
  private func freed(_ loop: [TimedInstruction], without free: Set<Int>) -> [Int] {
    let changed = loop.indices.map { free.contains($0) ? loop[$0].freed : loop[$0] }
    let found = UnreadAddresses(in: changed, of: loop)
    let positions = loop.indices.filter { found.changed[$0].isFree && !free.contains($0) }
    #expect(found.count == positions.count)
    return positions
  }

  @Test func chainsOfAdditionsGoAsAWhole() {
    let loop = [
      scalar("lea", reads: [1], writes: [2]), scalar("cdqe", reads: [2], writes: [2]),
      broadcast(from: 2),
      scalar("lea", reads: [1], writes: [2]), scalar("cdqe", reads: [2], writes: [2]),
      broadcast(from: 2), scalar("add", reads: [1], writes: [1, 9]),
      scalar("cmp", .control, reads: [1], writes: [9]),
    ]
    #expect(freed(loop, without: [2]) == [0, 1])
    #expect(freed(loop, without: [2, 5]) == [0, 1, 3, 4])
    #expect(freed(loop, without: []) == [])
  }

  @Test func whatOthersReadStays() {
    let loop = [
      scalar("lea", reads: [1], writes: [2]), broadcast(from: 2), broadcast(from: 2),
      scalar("add", reads: [1], writes: [1, 9]), scalar("cmp", .control, reads: [1], writes: [9]),
    ]
    #expect(freed(loop, without: [1]) == [])
    #expect(freed(loop, without: [1, 2]) == [0])
  }

  /// A pointer that steps on is read by its own next step.
  @Test func countersStay() {
    let loop = [
      broadcast(from: 1), scalar("add", reads: [1], writes: [1, 9]),
      scalar("cmp", .control, reads: [3], writes: [9]),
    ]
    #expect(freed(loop, without: [0]) == [])
  }
}
