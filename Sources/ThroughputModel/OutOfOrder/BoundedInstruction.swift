/// What a described pipeline makes of an instruction, apart from what the instruction is called.
struct BoundedInstruction: Sendable {
  /// All that decides it.
  struct Key: Hashable, Sendable {
    private let cpu: String
    private let shape: InstructionShape
    private let renaming: TimedInstruction.Renaming
    private let demands: [TimedInstruction.Demand]
    private let reads: [TimedInstruction.Read]
    private let writes: [TimedInstruction.Write]
    private let address: TimedInstruction.Address?
    private let step: TimedInstruction.Step?
    private let isFree: Bool
    private let hasBranch: Bool

    /// Nil where the text tells more: how many numbers are added.
    init?(_ instruction: TimedInstruction, _ plain: ProcessorModel) {
      guard instruction.shape.mnemonic != "lea" else { return nil }
      cpu = plain.cpu
      shape = instruction.shape
      renaming = instruction.renaming
      demands = instruction.demands
      reads = instruction.reads
      writes = instruction.writes
      // How far from its base an address lies makes no difference.
      address = instruction.address.map {
        TimedInstruction.Address(base: $0.base, index: $0.index, scale: $0.scale, displacement: 0)
      }
      step = instruction.step
      isFree = instruction.isFree
      hasBranch = instruction.branch != nil
    }
  }

  /// As many as are remembered.
  static let most = 1 << 16

  private let uops: Int
  private let demands: [TimedInstruction.Demand]
  private let reads: [TimedInstruction.Read]
  private let writes: [TimedInstruction.Write]

  init(_ instruction: TimedInstruction) {
    uops = instruction.uops
    demands = instruction.demands
    reads = instruction.reads
    writes = instruction.writes
  }

  func applied(to instruction: TimedInstruction) -> TimedInstruction {
    var bounded = instruction
    bounded.uops = uops
    bounded.demands = demands
    bounded.reads = reads
    bounded.writes = writes
    return bounded
  }
}
