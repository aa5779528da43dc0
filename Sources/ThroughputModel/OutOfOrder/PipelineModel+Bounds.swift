internal import DiagnosisModel
internal import Synchronization

/// The same description as bounds see it: what instructions ask of ports, the slots of memory among them.
extension PipelineModel {
  /// Loads and stores share the slots of the first two; the others stand for what else limits loads of vectors and
  /// stores.
  private static let memoryPorts = ["MEM0", "MEM1", "LOAD0", "LOAD1", "STORE"]

  func processor(cpu: String) -> ProcessorModel {
    ProcessorModel(
      cpu: cpu, dispatchWidth: description.dispatchWidth,
      portNames: portNames + Self.memoryPorts)
  }

  /// "a simulation of the AMD Zen 5 (made with 205 loops …)".
  func sentence(name: String, cpu: String, isMeasured: Bool) -> String {
    "a simulation of the \(name)\(isMeasured ? " with the measurements of one" : ""), "
      + "over LLVM 22's model of \(cpu) where nothing better is known ("
      + (description.validation ?? "not validated") + ")"
  }

  /// The same of loops that are not simulated.
  func sentenceOnBounds(name: String, cpu: String) -> String {
    "bounds by the ports of the \(name), over LLVM 22's model of \(cpu) where nothing better is known; "
      + "not simulated, being one loop of many that multiply nothing"
  }

  /// The instruction with what it asks of the description's ports.
  ///
  /// - Parameter plain: LLVM's model, whose ports the instruction names.
  func bounded(_ instruction: TimedInstruction, _ plain: ProcessorModel) -> TimedInstruction {
    guard instruction.unknownReason == nil else { return instruction }
    let instruction = renamed(instruction)
    let key = BoundedInstruction.Key(instruction, plain)
    if let key, let found = known.bounded.withLock({ $0[key] }) {
      return found.applied(to: instruction)
    }
    let made = computeBounded(instruction, plain)
    if let key {
      known.bounded.withLock {
        if $0.count < BoundedInstruction.most { $0[key] = BoundedInstruction(made) }
      }
    }
    return made
  }

  private func computeBounded(
    _ instruction: TimedInstruction, _ plain: ProcessorModel
  ) -> TimedInstruction {
    let program = LoopProgramBuilder(
      [instruction], pipeline: self, model: plain, begins: false
    ).program
    var bounded = instruction
    bounded.uops = program.operations.reduce(0) { $0 + $1.slots }
    bounded.demands = program.uops.flatMap { uop in
      uop.isExecution
        ? [TimedInstruction.Demand(ports: PortSet(bits: uop.ports), cycles: uop.occupancy)]
        : memoryDemands(of: uop)
    }
    let load = program.uops.first { !$0.isExecution && $0.latency > 1 }?.latency ?? 0
    let work = program.uops.last { $0.isExecution }?.idleLatency ?? 0
    let latency = instruction.renaming == .none ? max(1, load + work) : 0
    bounded.writes = instruction.writes.map {
      TimedInstruction.Write(unit: $0.unit, latency: latency)
    }
    bounded.reads =
      instruction.renaming == .zero
      ? []
      : instruction.reads.map { read in
        TimedInstruction.Read(
          unit: read.unit, advance: read.isAddress ? 0 : load, isIndependent: read.isIndependent,
          isAddress: read.isAddress)
      }
    return bounded
  }

  /// What a load or store asks for: a share of what all of them share, and what limits it besides.
  private func memoryDemands(of uop: LoopProgram.MicroOp) -> [TimedInstruction.Demand] {
    let memory = description.memory
    let first = UInt64(portNames.count)
    var slots = 2 * Double(uop.slots) / Double(memory.slots)
    var demands: [TimedInstruction.Demand] = []
    if let most = memory.vectorLoads {
      let loads = 2 * Double(uop.vectorLoads) / Double(most)
      if most * memory.vectorLoad < memory.slots, loads > 0 {
        demands.append(
          TimedInstruction.Demand(ports: PortSet(bits: 0b1100 << first), cycles: loads))
      } else {
        slots = max(slots, loads)
      }
    }
    if let most = memory.stores, case .store = uop.kind {
      demands.append(
        TimedInstruction.Demand(
          ports: PortSet(bits: 0b10000 << first),
          cycles: max(1 / Double(most), Double(uop.storeSlots) / Double(memory.storeSlots))))
    }
    return [TimedInstruction.Demand(ports: PortSet(bits: 0b11 << first), cycles: slots)] + demands
  }
}
