import DiagnosisModel

@testable import ThroughputModel

/// An instruction on vectors that reads and writes these register units.
func vector(
  _ mnemonic: String, _ kind: InstructionClass, bits: Int = 256, writes: Int, reads: [Int] = []
) -> TimedInstruction {
  TimedInstruction(
    text: mnemonic,
    shape: InstructionShape(mnemonic: mnemonic, instructionClass: kind, vectorBits: bits),
    reads: reads.map { TimedInstruction.Read(unit: $0) },
    writes: [TimedInstruction.Write(unit: writes, latency: 1)])
}
