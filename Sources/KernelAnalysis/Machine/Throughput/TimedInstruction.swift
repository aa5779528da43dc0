internal import DiagnosisModel
internal import LLVMInterop

/// A machine instruction with what a model says it costs.
struct TimedInstruction: Sendable {
  /// One demand: `cycles` of work that any of the ports can do.
  struct Demand: Sendable, Hashable {
    let ports: PortSet
    let cycles: Double
  }

  let text: String
  let instructionClass: InstructionClass
  let touchesMemory: Bool
  /// Nil where the model knows the instruction; else why it does not.
  var unknownReason: String?
  var uops: Int
  var demands: [Demand]
  let reads: [InstructionTiming.Read]
  var writes: [InstructionTiming.Write]

  init(
    text: String, instructionClass: InstructionClass, touchesMemory: Bool = false,
    unknownReason: String? = nil, uops: Int, demands: [Demand],
    reads: [InstructionTiming.Read] = [], writes: [InstructionTiming.Write] = []
  ) {
    self.text = text
    self.instructionClass = instructionClass
    self.touchesMemory = touchesMemory
    self.unknownReason = unknownReason
    self.uops = uops
    self.demands = demands
    self.reads = reads
    self.writes = writes
  }

  init(
    _ instruction: MachineInstruction, _ timing: InstructionTiming,
    instructionClass: InstructionClass, model: ProcessorModel
  ) {
    self.init(
      text: instruction.text, instructionClass: instructionClass,
      touchesMemory: !instruction.flags.isDisjoint(with: [.load, .store]),
      unknownReason: timing.unknownReason, uops: timing.uops,
      demands: timing.resources.compactMap {
        let ports = model.ports(ofResource: $0.resource)
        return ports.count == 0 || $0.cycles == 0
          ? nil : Demand(ports: ports, cycles: Double($0.cycles))
      },
      reads: timing.isDependencyBreaking ? [] : timing.reads, writes: timing.writes)
  }
}
