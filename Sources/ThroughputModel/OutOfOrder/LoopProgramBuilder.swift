internal import DiagnosisModel

/// Turns a loop's instructions into micro-ops with their dependences.
struct LoopProgramBuilder {
  private let pipeline: PipelineModel
  private let model: ProcessorModel
  private let instructions: [TimedInstruction]
  private let addresses: AddressAnalysis
  private(set) var program = LoopProgram()
  /// By micro-op.
  private var sources: [[LoopProgram.Source]] = []
  /// By instruction: the micro-op of its result, of its load and of its store.
  private var results: [Int?] = []
  private var loads: [Int?] = []
  private var stores: [Int?] = []
  /// By instruction: where the data of its store comes from.
  private var stored: [Int: LoopProgram.Source] = [:]

  init(_ instructions: [TimedInstruction], pipeline: PipelineModel, model: ProcessorModel) {
    self.pipeline = pipeline
    self.model = model
    self.instructions = instructions
    addresses = AddressAnalysis(instructions)
    for index in instructions.indices { add(index) }
    sources = Array(repeating: [], count: program.uops.count)
    connectRegisters()
    connectMemory()
    findPhases()
    for uop in program.uops.indices {
      let start = program.sources.count
      program.sources += sources[uop]
      program.uops[uop].sources = start..<program.sources.count
    }
  }

  private var memory: PipelineDescription.Memory { pipeline.description.memory }

  private mutating func add(_ index: Int) {
    let instruction = instructions[index]
    let shape = instruction.shape
    let first = program.uops.count
    var slots = 1
    var load: Int?
    var store: Int?
    var result: Int?
    let cost = pipeline.cost(of: shape)
    if instruction.renaming == .none {
      if shape.loads {
        for _ in 0...(cost?.cost.loads ?? 0) {
          load = program.uops.count
          program.uops.append(loading(instruction))
        }
      }
      let isVector = shape.vectorBits > 0
      let work = work(of: index, cost)
      let latency = cost?.cost.latency ?? registerLatency(instruction)
      for (position, uop) in work.enumerated() {
        var micro = LoopProgram.MicroOp(
          kind: .execute(scheduler: pipeline.scheduler(of: uop.ports)),
          latency: position == work.count - 1 ? latency : 1)
        micro.ports = uop.ports
        micro.occupancy = uop.cycles
        if cost?.cost.readsThird == true, isVector, position == work.count - 1 {
          micro.thirdReads = 1
        }
        result = program.uops.count
        program.uops.append(micro)
      }
      if shape.stores {
        store = program.uops.count
        program.uops.append(storing(shape))
      }
      slots = cost?.cost.macroOps ?? 1
    }
    if isFused(index) || instruction.isFree { slots = 0 }
    results.append(result ?? load)
    loads.append(load)
    stores.append(store)
    program.operations.append(
      LoopProgram.Operation(
        slots: slots, uops: first..<program.uops.count,
        isTakenBranch: instruction.branch == .taken))
  }

  /// Ports and cycles of the work besides loads and stores.
  private func work(
    of index: Int, _ cost: PipelineModel.CompiledCost?
  ) -> [(ports: UInt64, cycles: Double)] {
    if let uops = cost?.uops { return uops.filter { $0.ports != 0 } }
    let instruction = instructions[index]
    if isFused(index + 1) { return [] }
    let shape = instruction.shape
    switch shape.instructionClass {
    case .load, .store: return []
    case .broadcast where shape.loads: return []
    default: break
    }
    if shape.vectorBits == 0, shape.touchesMemory, isMove(shape.mnemonic) { return [] }
    return instruction.demands.flatMap { demand -> [(ports: UInt64, cycles: Double)] in
      let ports = pipeline.bits(ofLLVM: demand.ports, in: model)
      guard ports != 0 else { return [] }
      return Array(repeating: (ports, 1), count: max(1, Int(demand.cycles.rounded())))
    }
  }

  private func isMove(_ mnemonic: String) -> Bool {
    mnemonic == "mov" || mnemonic.hasPrefix("movs") || mnemonic.hasPrefix("movz")
      || mnemonic == "movabs"
  }

  /// Whether an instruction is a branch that is one macro-op with the compare before it.
  private func isFused(_ index: Int) -> Bool {
    guard index > 0, index < instructions.count, instructions[index].branch != nil,
      instructions[index].text.hasPrefix("j"), !instructions[index].text.hasPrefix("jmp")
    else { return false }
    return ["cmp", "test", "add", "sub", "inc", "dec", "and", "or", "xor"].contains(
      instructions[index - 1].shape.mnemonic)
  }

  /// LLVM's latency without that of the load.
  private func registerLatency(_ instruction: TimedInstruction) -> Int {
    let latency = instruction.writes.map(\.latency).max() ?? 1
    guard instruction.shape.loads else { return max(1, latency) }
    let isVector = instruction.shape.vectorBits > 0
    let advance = instruction.reads.map(\.advance).max() ?? 0
    let load = advance > 0 ? advance : isVector ? memory.vectorLatency : memory.generalLatency
    return max(1, latency - load)
  }

  private func loading(_ instruction: TimedInstruction) -> LoopProgram.MicroOp {
    let isVector = instruction.shape.vectorBits > 0
    let isScaled = (instruction.address?.scale ?? 0) > 1
    var uop = LoopProgram.MicroOp(
      kind: .load,
      latency: (isVector ? memory.vectorLatency : memory.generalLatency)
        + (isScaled ? memory.scaledIndex : 0))
    uop.slots = isVector ? memory.vectorLoad : memory.generalLoad
    return uop
  }

  private func storing(_ shape: InstructionShape) -> LoopProgram.MicroOp {
    var uop = LoopProgram.MicroOp(kind: .store, latency: 1)
    let isWide = shape.accessBytes >= 64
    uop.slots = memory.store
    uop.storeSlots = isWide ? memory.wideStore : memory.narrowStore
    uop.thirdReads = isWide ? memory.wideStoreReads : 0
    return uop
  }

  /// What a copy of a register passes on; nil where nothing was written before.
  private struct Copy {
    let source: LoopProgram.Source?

    init(of source: LoopProgram.Source?) { self.source = source }
  }

  /// Ties every read to the last write of its register.
  private mutating func connectRegisters() {
    var last: [Int: (instruction: Int, isEarlier: Bool)] = [:]
    for (index, instruction) in instructions.enumerated() {
      for write in instruction.writes { last[write.unit] = (index, true) }
    }
    // The copies that are resolved while renaming pass on what they read.
    var copies: [Int: Copy] = [:]
    for pass in 0...1 {
      var writer = last
      for (index, instruction) in instructions.enumerated() {
        var found: [(source: LoopProgram.Source, isAddress: Bool)] = []
        if instruction.renaming != .zero {
          for read in instruction.reads where !read.isIndependent {
            guard let last = writer[read.unit] else { continue }
            let distance = last.isEarlier ? 1 : 0
            if let copy = copies[last.instruction] {
              if let producer = copy.source {
                found.append(
                  (
                    LoopProgram.Source(
                      producer: producer.producer, distance: producer.distance + distance),
                    read.isAddress
                  ))
              }
            } else if instructions[last.instruction].renaming != .zero,
              let producer = results[last.instruction]
            {
              found.append(
                (LoopProgram.Source(producer: producer, distance: distance), read.isAddress))
            }
          }
        }
        if instruction.renaming == .move {
          copies[index] = Copy(of: found.first?.source)
        } else if pass == 1 {
          connect(index, found)
        }
        for write in instruction.writes { writer[write.unit] = (index, false) }
      }
    }
  }

  private mutating func connect(
    _ index: Int, _ read: [(source: LoopProgram.Source, isAddress: Bool)]
  ) {
    let operation = program.operations[index]
    let hasMemory = loads[index] != nil || stores[index] != nil
    let addresses = read.filter(\.isAddress).map(\.source)
    for uop in operation.uops {
      switch program.uops[uop].kind {
      case .load: sources[uop] = addresses
      case .execute:
        sources[uop] = read.filter { !$0.isAddress || !hasMemory }.map(\.source)
        if let load = loads[index] {
          for loaded in operation.uops where loaded <= load {
            sources[uop].append(LoopProgram.Source(producer: loaded, distance: 0))
          }
        }
      case .store:
        if let result = results[index], program.uops[result].isExecution {
          stored[index] = LoopProgram.Source(producer: result, distance: 0)
          sources[uop] = addresses + [LoopProgram.Source(producer: result, distance: 0)]
        } else {
          stored[index] = read.first { !$0.isAddress }?.source
          sources[uop] = read.map(\.source)
        }
      }
      // The same producer once.
      var seen: Set<LoopProgram.Source> = []
      sources[uop] = sources[uop].filter { seen.insert($0).inserted }
    }
  }

  /// Ties loads to the stores whose bytes they read.
  private mutating func connectMemory() {
    let writing = instructions.indices.filter { stores[$0] != nil }
    guard !writing.isEmpty else { return }
    for (index, load) in loads.enumerated() {
      guard let load, instructions[index].shape.instructionClass != .gather,
        let found = addresses.store(before: index, among: writing, iterations: 8),
        let store = stores[found.store]
      else { continue }
      let isVector = instructions[index].shape.vectorBits > 0
      if found.isContained, !isVector, instructions[found.store].shape.vectorBits == 0,
        let data = stored[found.store]
      {
        // The value goes from register to register, past memory.
        program.uops[load].forwarding = (
          LoopProgram.Source(
            producer: data.producer, distance: data.distance + found.distance),
          memory.generalForwarding + 1
        )
        continue
      }
      let cycles = found.isContained ? memory.vectorForwarding : memory.failedForwarding
      program.uops[load].forwarding = (
        LoopProgram.Source(producer: store, distance: found.distance), cycles
      )
    }
  }

  private mutating func findPhases() {
    let line = memory.lineBytes
    var period = 1
    let shifts = alignments()
    for (index, place) in addresses.places.enumerated() {
      guard let place, place.bytes > 1, place.bytes <= line else { continue }
      for uop in [loads[index], stores[index]].compactMap(\.self) {
        let offset = place.offset + (shifts[place.origin]?.shift ?? 0)
        let start = ((offset % line) + line) % line
        let step = ((place.step % line) + line) % line
        program.uops[uop].phase = (start, step)
        program.uops[uop].bytes = place.bytes
        if step != 0 {
          var count = 1
          var at = step
          while at != 0 {
            at = (at + step) % line
            count += 1
          }
          period = max(period, count)
        }
      }
    }
    program.phasePeriod = period
  }
}

extension LoopProgramBuilder {
  /// What aligned moves tell of where addresses lie to lines: to be added to offsets, by origin. Where
  /// nothing tells, a register is taken to point to the start of a line.
  private func alignments() -> [AddressAnalysis.Place.Origin: (bytes: Int, shift: Int)] {
    var shifts: [AddressAnalysis.Place.Origin: (bytes: Int, shift: Int)] = [:]
    for (instruction, place) in zip(instructions, addresses.places) {
      guard let place, place.bytes > (shifts[place.origin]?.bytes ?? 0),
        isAligned(instruction.shape.mnemonic)
      else { continue }
      let over = ((place.offset % place.bytes) + place.bytes) % place.bytes
      shifts[place.origin] = (place.bytes, over == 0 ? 0 : place.bytes - over)
    }
    return shifts
  }

  private func isAligned(_ mnemonic: String) -> Bool {
    ["movaps", "movapd", "movdqa", "movnt"].contains { mnemonic.dropFirst().hasPrefix($0) }
      || ["movaps", "movapd", "movdqa"].contains(mnemonic)
  }
}

extension LoopProgram.MicroOp {
  var isExecution: Bool {
    if case .execute = kind { return true }
    return false
  }
}
