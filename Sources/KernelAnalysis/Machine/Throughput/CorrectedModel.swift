internal import DiagnosisModel
internal import LLVMInterop

/// LLVM's model of a CPU with the corrections that hold for it.
struct CorrectedModel: Sendable {
  private(set) var model: ProcessorModel
  /// In words: which model, and which corrections.
  let description: String
  private let corrections: [(correction: Correction, ports: PortSet)]
  private let loads: PortSet
  private let override: ProcessorOverride?
  private let measured: MeasuredInstructions?

  /// - Parameter measured: a machine file's figures; they go before the corrections.
  init(
    _ model: ProcessorModel, corrections all: [Correction] = Corrections.all,
    measured: MeasuredInstructions? = nil
  ) {
    self.measured = measured
    var model = model
    let chosen = all.filter { $0.cpus.contains(model.cpu) }
    let override = ProcessorOverride.all.first { $0.cpus.contains(model.cpu) }
    self.override = override
    corrections = chosen.map { correction in (correction, model.ports(named: correction.ports)) }
    loads = model.ports(named: override?.loadPorts ?? [])
    model.dispatchWidth = override?.dispatchWidth ?? model.dispatchWidth
    self.model = model
    description =
      "bounds over LLVM 22's model of \(model.cpu), "
      + (measured == nil ? "" : "with the measurements of a \(model.cpu), ")
      + (chosen.isEmpty
        ? measured == nil ? "uncorrected" : "otherwise uncorrected"
        : "corrected for \(chosen.map(\.name).joined(separator: ", "))")
  }

  /// The instruction with measured demands in place of LLVM's.
  func corrected(
    _ timed: TimedInstruction, _ instruction: MachineInstruction
  ) -> TimedInstruction {
    if let measured = measured?.corrected(timed, instruction) { return measured }
    guard let found = corrections.first(where: { Self.holds($0.correction, instruction, timed) })
    else {
      return timed.instructionClass == .load && instruction.vectorBits > 0
        ? loading(timed, instruction) : timed
    }
    var timed = timed
    timed.demands =
      found.correction.cycles == 0
      ? [] : [TimedInstruction.Demand(ports: found.ports, cycles: found.correction.cycles)]
    if override?.isNeverSplit == true { timed.uops = 1 }
    return loading(timed, instruction)
  }

  /// The load by the ports that loads really have, where LLVM's are wrong.
  private func loading(
    _ timed: TimedInstruction, _ instruction: MachineInstruction
  ) -> TimedInstruction {
    guard override != nil, instruction.flags.contains(.load) else { return timed }
    var timed = timed
    if timed.instructionClass == .load { timed.demands = [] }
    timed.demands.append(TimedInstruction.Demand(ports: loads, cycles: 1))
    return timed
  }

  private static func holds(
    _ correction: Correction, _ instruction: MachineInstruction, _ timed: TimedInstruction
  ) -> Bool {
    guard correction.classes.contains(timed.instructionClass),
      correction.vectorBits?.contains(instruction.vectorBits) ?? true
    else { return false }
    switch correction.operands {
    case .any: return true
    case .memory: return instruction.flags.contains(.load)
    case .generalRegister:
      return !instruction.flags.contains(.load) && readsGeneralRegister(instruction)
    case .register:
      return !instruction.flags.contains(.load) && !readsGeneralRegister(instruction)
    }
  }

  /// Whether the last operand is a general register of x86: "zmm0, eax".
  static func readsGeneralRegister(_ instruction: MachineInstruction) -> Bool {
    guard let last = instruction.operands.split(separator: ",").last else { return false }
    let name = last.drop { $0 == " " }
    return name.first == "e" || name.first == "r" && !name.hasPrefix("rip")
  }
}
