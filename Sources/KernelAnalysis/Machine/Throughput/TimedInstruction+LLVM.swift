internal import DiagnosisModel
internal import LLVMInterop
internal import ThroughputModel

extension TimedInstruction {
  /// What LLVM's model says of an instruction, as a value.
  init(
    _ instruction: MachineInstruction, _ timing: InstructionTiming,
    instructionClass: InstructionClass, ports: ResourcePorts
  ) {
    self.init(
      text: instruction.text,
      shape: InstructionShape(instruction, instructionClass: instructionClass),
      unknownReason: timing.unknownReason, uops: timing.uops,
      demands: timing.resources.compactMap {
        let set = ports[resource: $0.resource]
        return set.count == 0 || $0.cycles == 0
          ? nil : Demand(ports: set, cycles: Double($0.cycles))
      },
      reads: timing.isDependencyBreaking
        ? []
        : timing.reads.map {
          Read(unit: $0.unit, advance: $0.advance, isIndependent: $0.isIndependent)
        },
      writes: timing.writes.map { Write(unit: $0.unit, latency: $0.latency) })
  }

  /// Assembles instructions and asks LLVM's model what they cost; nil where it does not know them all.
  static func timed(
    _ assembly: [String], triple: String, schedule: borrowing ScheduleModel, ports: ResourcePorts
  ) -> [TimedInstruction]? {
    guard
      let object = Assembly.assemble(assembly.joined(separator: "\n") + "\n", triple: triple),
      let range = object.functions.first,
      let instructions = try? object.instructions(of: range),
      let timings = try? schedule.timings(of: instructions, of: range, in: object)
    else { return nil }
    let architecture = Architecture(triple: triple)
    let timed = zip(instructions, timings).map { instruction, timing in
      TimedInstruction(
        instruction, timing,
        instructionClass: InstructionClass(instruction, architecture: architecture), ports: ports)
    }
    return timed.allSatisfy { $0.unknownReason == nil } ? timed : nil
  }
}

extension InstructionShape {
  init(_ instruction: MachineInstruction, instructionClass: InstructionClass) {
    self.init(
      mnemonic: instruction.mnemonic, instructionClass: instructionClass,
      vectorBits: instruction.vectorBits, accessBytes: instruction.accessBytes,
      loads: instruction.flags.contains(.load), stores: instruction.flags.contains(.store),
      broadcasts: instruction.flags.contains(.broadcast),
      readsGeneralRegister: Self.readsGeneralRegister(instruction.operands))
  }

  /// Whether the last operand is a general register of x86: "zmm0, eax".
  private static func readsGeneralRegister(_ operands: String) -> Bool {
    guard let last = operands.split(separator: ",").last else { return false }
    let name = last.drop { $0 == " " }
    return name.first == "e" || name.first == "r" && !name.hasPrefix("rip")
  }
}
