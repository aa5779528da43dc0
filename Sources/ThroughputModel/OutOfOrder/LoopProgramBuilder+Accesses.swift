internal import DiagnosisModel

/// What loads and stores are to the simulation.
extension LoopProgramBuilder {
  /// Whether what is loaded or stored is a vector, or a mask of one.
  func goesToVectors(_ shape: InstructionShape) -> Bool {
    shape.vectorBits > 0 || shape.mnemonic.hasPrefix("kmov")
  }

  func loading(_ index: Int) -> LoopProgram.MicroOp {
    let instruction = instructions[index]
    let isVector = goesToVectors(instruction.shape)
    let isScaled = (instruction.address?.scale ?? 0) > 1
    let latency =
      (isVector ? memory.vectorLatency : memory.generalLatency)
      + (isScaled ? memory.scaledIndex : 0)
    var uop = LoopProgram.MicroOp(
      kind: .load,
      latency: latency, idleLatency: latency)
    let isStill = addresses.places[index]?.step == 0
    uop.slots =
      !isVector ? memory.generalLoad : isStill ? memory.stillVectorLoad : memory.vectorLoad
    guard isVector else { return uop }
    uop.vectorLoads = instruction.shape.accessBytes >= 64 ? memory.wideLoads ?? 1 : 1
    uop.slots *= uop.vectorLoads
    return uop
  }

  /// What brings a store's data to memory; nil where that takes no port.
  func storeData(_ shape: InstructionShape) -> LoopProgram.MicroOp? {
    let isVector = goesToVectors(shape)
    guard let names = isVector ? memory.storeData : memory.generalStoreData,
      shape.instructionClass != .scatter
    else { return nil }
    let ports = PipelineModel.bits(names, pipeline.portNames)
    guard ports != 0 else { return nil }
    // The store is issued in the same cycle.
    var uop = LoopProgram.MicroOp(
      kind: .execute(scheduler: pipeline.scheduler(of: ports)), latency: 0, idleLatency: 0)
    uop.ports = ports
    if pipeline.description.halvesWide == true, isVector, shape.accessBytes >= 64 {
      uop.occupancy = 2
    }
    return uop
  }

  func storing(_ shape: InstructionShape) -> LoopProgram.MicroOp {
    var uop = LoopProgram.MicroOp(kind: .store, latency: 1, idleLatency: 1)
    let isWide = shape.accessBytes >= 64
    uop.slots = memory.store * max(1, shape.accessBytes / (memory.storeBlockBytes ?? .max))
    uop.storeSlots = isWide ? memory.wideStore : memory.narrowStore
    uop.thirdReads = isWide ? memory.wideStoreReads : 0
    return uop
  }
}
