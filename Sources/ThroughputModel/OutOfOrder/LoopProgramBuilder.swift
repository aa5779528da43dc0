internal import DiagnosisModel

/// Turns a loop's instructions into micro-ops with their dependences.
struct LoopProgramBuilder {
  let pipeline: PipelineModel
  let model: ProcessorModel
  let instructions: [TimedInstruction]
  let addresses: AddressAnalysis
  var program = LoopProgram()
  private let begins: Bool
  /// Whether the widest vectors are worked on.
  private let hasWide: Bool
  /// Costs whose first instruction has been seen.
  private var begun: Set<Int> = []
  /// By micro-op.
  var sources: [[LoopProgram.Source]] = []
  /// By instruction: the micro-op of its result, of its load and of its store.
  var results: [Int?] = []
  var loads: [Int?] = []
  var stores: [Int?] = []
  let stack: StackSteps
  /// By micro-op that ends an instruction: its cost, and what it takes longer to others.
  var delays: [Int: (cost: Int, cycles: Int)] = [:]
  /// By instruction: the number of its cost in the description, looked up once.
  let costs: [Int?]
  /// Micro-ops that only bring the data of general registers and constants to stores.
  var bringsData: Set<Int> = []
  /// By instruction: where the data of its store comes from.
  var stored: [Int: LoopProgram.Source] = [:]

  /// - Parameter begins: whether what is slow the first time in an iteration is.
  init(
    _ instructions: [TimedInstruction], pipeline: PipelineModel, model: ProcessorModel,
    begins: Bool = true
  ) {
    self.begins = begins
    self.pipeline = pipeline
    self.model = model
    let instructions = instructions.map(pipeline.renamed)
    self.instructions = instructions
    hasWide = instructions.contains { $0.shape.vectorBits == 512 }
    addresses = AddressAnalysis(instructions)
    stack = StackSteps(instructions)
    costs = instructions.map { pipeline.costIndex(of: $0.shape) }
    for index in instructions.indices { add(index) }
    sources = Array(repeating: [], count: program.uops.count)
    connectRegisters()
    takeTurnsInVain()
    connectMemory()
    findPhases()
    mergeStores()
    program.fetchCycles = fetchCycles()
    for uop in program.uops.indices {
      let start = program.sources.count
      program.sources += sources[uop]
      program.uops[uop].sources = start..<program.sources.count
    }
  }

  var memory: PipelineDescription.Memory { pipeline.description.memory }

  private mutating func add(_ index: Int) {
    let instruction = instructions[index]
    let shape = instruction.shape
    let first = program.uops.count
    var slots = 1
    var load: Int?
    var store: Int?
    var result: Int?
    let cost = costs[index].map { pipeline.costs[$0] }
    if instruction.renaming == .none {
      if shape.loads {
        for _ in 0...(cost?.cost.loads ?? 0) {
          load = program.uops.count
          program.uops.append(loading(index))
        }
      }
      let isVector = shape.vectorBits > 0
      let work = work(of: index, cost)
      let latency =
        addsAtOnce(instruction) ? 0 : cost?.cost.latency ?? registerLatency(instruction)
      for (position, uop) in work.enumerated() {
        let isLast = position == work.count - 1
        var micro = LoopProgram.MicroOp(
          kind: .execute(scheduler: pipeline.scheduler(of: uop.ports)),
          latency: isLast ? latency : 1,
          idleLatency: isLast ? min(latency, cost?.cost.latencyWhenIdle ?? latency) : 1)
        micro.ports = isVector && hasWide ? pipeline.opened(uop.ports) : uop.ports
        micro.occupancy = uop.cycles * (isHalved(shape, by: cost) ? 2 : 1)
        if cost?.cost.readsThird == true, isVector, isLast {
          micro.thirdReads = 1
        }
        result = program.uops.count
        program.uops.append(micro)
      }
      if let result, let number = costs[index], let delay = cost?.cost.delayToOthers {
        delays[result] = (number, delay)
      }
      if shape.stores {
        if isVector || work.isEmpty && !shape.loads, let data = storeData(shape) {
          result = program.uops.count
          if !goesToVectors(shape) { bringsData.insert(program.uops.count) }
          program.uops.append(data)
        }
        store = program.uops.count
        program.uops.append(storing(shape))
      }
      let counted = pipeline.description.countsMicroOps == true ? max(1, work.count) : 1
      slots = cost?.cost.macroOps ?? counted
      if begins, let number = costs[index], let first = cost?.cost.firstMacroOps,
        begun.insert(number).inserted
      {
        slots = first
      }
    }
    if isFused(index) || movesForNext(index) || instruction.isFree { slots = 0 }
    results.append(result ?? load)
    loads.append(load)
    stores.append(store)
    program.operations.append(
      LoopProgram.Operation(
        slots: slots, uops: first..<program.uops.count,
        isTakenBranch: instruction.branch == .taken, touchesMemory: load != nil || store != nil,
        isVector: shape.vectorBits > 0))
  }

  /// Ports and cycles of the work besides loads and stores.
  private func work(
    of index: Int, _ cost: PipelineModel.CompiledCost?
  ) -> [(ports: UInt64, cycles: Double)] {
    // The work of both halves is the branch's, whose place is the first's.
    if isFused(index) { return [] }
    if isFused(index + 1), let branch = costs[index + 1].flatMap({ pipeline.costs[$0].uops }) {
      return untaken(index + 1) ?? branch.filter { $0.ports != 0 }
    }
    if let untaken = untaken(index) { return untaken }
    let instruction = instructions[index]
    if let uops = cost?.uops {
      let own = uops.filter { $0.ports != 0 }
      guard addsThree(instruction) else { return own }
      // A sum of three takes a pair of units, one after the other.
      return own.map { ($0.ports, max($0.cycles, Double($0.ports.nonzeroBitCount) / 2)) }
    }
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

  /// The work of a branch that falls through, where that has ports of its own.
  private func untaken(_ index: Int) -> [(ports: UInt64, cycles: Double)]? {
    guard let branch = instructions[index].branch, branch != .taken,
      let names = pipeline.description.untakenBranches
    else { return nil }
    return [(PipelineModel.bits(names, pipeline.portNames), 1)]
  }

  /// Whether its work goes through a port in two halves. LLVM's own figures count both.
  private func isHalved(_ shape: InstructionShape, by cost: PipelineModel.CompiledCost?) -> Bool {
    pipeline.description.halvesWide == true && shape.vectorBits == 512 && cost?.uops != nil
  }

  /// Whether it adds a constant, which renaming does ahead of the execution.
  private func addsAtOnce(_ instruction: TimedInstruction) -> Bool {
    pipeline.description.addsConstantsAtOnce == true && instruction.step != nil
      && ["add", "sub", "inc", "dec"].contains(instruction.shape.mnemonic)
  }

  func addsThree(_ instruction: TimedInstruction) -> Bool {
    // lea rdi, [r12 + 2*r12 + 0x4]: LLVM does not count it as an address.
    pipeline.description.pairsForThreeSummands == true && instruction.shape.mnemonic == "lea"
      && instruction.text.count { $0 == "+" || $0 == "-" } == 2
  }

  private func isMove(_ mnemonic: String) -> Bool {
    mnemonic == "mov" || mnemonic.hasPrefix("movs") || mnemonic.hasPrefix("movz")
      || mnemonic == "movabs"
  }

  /// Whether an instruction is a branch that is one macro-op with the compare before it.
  func isFused(_ index: Int) -> Bool {
    guard index > 0, index < instructions.count, instructions[index].branch != nil,
      !instructions[index - 1].isFree, instructions[index].text.hasPrefix("j"),
      !instructions[index].text.hasPrefix("jmp")
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
}
