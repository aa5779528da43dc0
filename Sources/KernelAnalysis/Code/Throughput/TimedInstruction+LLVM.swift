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
      reads: Self.reads(instruction, timing),
      writes: Self.writes(instruction, timing),
      address: instruction.memory.map {
        Address(
          base: $0.baseUnit, index: $0.indexUnit, scale: $0.scale, displacement: $0.displacement)
      },
      step: Step(instruction, timing), renaming: Self.renaming(instruction, timing),
      bytes: instruction.size)
  }

  /// LLVM has the sign's extension into the data register write its source, too.
  private static func writes(
    _ instruction: MachineInstruction, _ timing: InstructionTiming
  ) -> [Write] {
    guard ["cwd", "cdq", "cqo"].contains(instruction.mnemonic) else { return timing.writes }
    let read = Set(timing.reads.map(\.unit))
    return timing.writes.filter { !read.contains($0.unit) }
  }

  private static func reads(
    _ instruction: MachineInstruction, _ timing: InstructionTiming
  ) -> [Read] {
    let touchesMemory = !instruction.flags.isDisjoint(with: [.load, .store])
    var reads = timing.reads
    if timing.isDependencyBreaking {
      // What a register less itself borrows is the carry: the last that it reads, behind its operands.
      let carry = instruction.mnemonic == "sbb" ? reads.map(\.operand).max() : nil
      reads = reads.filter { $0.operand == carry }
    }
    return reads.map { read in
      let first = timing.reads.first { $0.operand == read.operand }?.unit
      var read = read
      read.isAddress =
        touchesMemory
        && (first == instruction.memory?.baseUnit || first == instruction.memory?.indexUnit)
      return read
    }
  }

  private static func renaming(
    _ instruction: MachineInstruction, _ timing: InstructionTiming
  ) -> Renaming {
    if timing.isZeroIdiom { return .zero }
    // LLVM takes a move under a mask for a copy; it merges two registers.
    return timing.isEliminableMove && !instruction.operands.contains("{") ? .move : .none
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

  /// The same of several pieces of one instruction a line. To assemble takes most of the time and is done once
  /// for all of them, if LLVM knows them all.
  static func timed(
    each pieces: [[String]], triple: String, schedule: borrowing ScheduleModel, ports: ResourcePorts
  ) -> [[TimedInstruction]?] {
    let lines = pieces.flatMap { $0 }
    guard
      var rest = timed(lines, triple: triple, schedule: schedule, ports: ports)?[...],
      rest.count == lines.count
    else {
      return pieces.map { timed($0, triple: triple, schedule: schedule, ports: ports) }
    }
    return pieces.map { piece in
      defer { rest = rest.dropFirst(piece.count) }
      return Array(rest.prefix(piece.count))
    }
  }
}

extension TimedInstruction.Step {
  /// - Returns: nil where the instruction does more than to add a constant to a general register, or to
  ///   copy one; known of x86 alone.
  init?(_ instruction: MachineInstruction, _ timing: InstructionTiming) {
    guard instruction.vectorBits == 0,
      instruction.flags.isDisjoint(with: [.load, .store, .branch, .call]),
      let written = timing.writes.first?.unit
    else { return nil }
    var constant: Int? {
      instruction.operands.split(separator: ",").last.flatMap { Int($0.drop { $0 == " " }) }
    }
    switch instruction.mnemonic {
    case "inc": self.init(unit: written, from: written, constant: 1)
    case "dec": self.init(unit: written, from: written, constant: -1)
    case "add", "sub":
      guard let constant else { return nil }
      self.init(
        unit: written, from: written,
        constant: instruction.mnemonic == "add" ? constant : -constant)
    case "lea":
      // An address that is not accessed is none to LLVM.
      guard let base = timing.reads.first, timing.reads.allSatisfy({ $0.operand == base.operand }),
        let constant = Self.displacement(instruction.operands)
      else { return nil }
      self.init(unit: written, from: base.unit, constant: constant)
    case "mov":
      guard constant == nil, let from = timing.reads.first?.unit else { return nil }
      self.init(unit: written, from: from, constant: 0)
    default: return nil
    }
  }

  /// "rcx, [rbx + 0x8]"; nil where there is more than a register and a constant.
  private static func displacement(_ operands: String) -> Int? {
    guard let open = operands.firstIndex(of: "["), operands.last == "]" else { return nil }
    let words = operands[open...].dropFirst().dropLast().split(separator: " ")
    if words.count == 1 { return 0 }
    guard words.count == 3, ["+", "-"].contains(words[1]) else { return nil }
    let isHex = words[2].hasPrefix("0x")
    let value = isHex ? Int(words[2].dropFirst(2), radix: 16) : Int(words[2])
    return value.map { words[1] == "-" ? -$0 : $0 }
  }
}

extension InstructionShape {
  init(_ instruction: MachineInstruction, instructionClass: InstructionClass) {
    self.init(
      mnemonic: instruction.mnemonic, instructionClass: instructionClass,
      vectorBits: instruction.vectorBits, accessBytes: instruction.accessBytes,
      loads: instruction.flags.contains(.load), stores: instruction.flags.contains(.store),
      broadcasts: instruction.flags.contains(.broadcast),
      readsGeneralRegister: Self.readsGeneralRegister(instruction.operands),
      writesMask: instruction.operands.hasPrefix("k"),
      isMasked: Self.isMasked(instruction.operands.utf8),
      hasImmediate: Int(Substring(Self.lastOperand(instruction.operands))) != nil)
  }

  /// Whether a mask chooses the lanes: "zmm0 {k1}, zmm1".
  private static func isMasked(_ operands: String.UTF8View) -> Bool {
    var before: UInt8 = 0
    for byte in operands {
      if before == UInt8(ascii: "{"), byte == UInt8(ascii: "k") { return true }
      before = byte
    }
    return false
  }

  /// Bytes: every instruction of every loop is asked.
  private static func lastOperand(_ operands: String) -> Substring.UTF8View {
    let bytes = operands.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: ",")).map(bytes.index(after:)) ?? bytes.startIndex
    return bytes[start...].drop { $0 == UInt8(ascii: " ") }
  }

  /// Whether the last operand is a general register of x86: "zmm0, eax".
  private static func readsGeneralRegister(_ operands: String) -> Bool {
    let name = lastOperand(operands)
    return name.first == UInt8(ascii: "e")
      || name.first == UInt8(ascii: "r") && !name.starts(with: "rip".utf8)
  }
}
