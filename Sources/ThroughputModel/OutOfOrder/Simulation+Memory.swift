/// How loads and stores get their turn, and stores their data to loads.
extension Simulation {
  mutating func issueMemory() {
    let memory = limits.memory
    memoryDebt = max(0, memoryDebt - memory.slots)
    if let vectorLoads = memory.vectorLoads { vectorDebt = max(0, vectorDebt - vectorLoads) }
    storeDebt = max(0, storeDebt - memory.storeSlots)
    storesLeft = memory.stores ?? .max
    readDebt = max(0, readDebt - memory.thirdReads)
    var kept = 0
    for index in memoryWaiting.indices {
      if memoryDebt < memory.slots, issueMemory(at: index) { continue }
      if kept != index { memoryWaiting[kept] = memoryWaiting[index] }
      kept += 1
    }
    memoryWaiting.truncate(to: kept)
  }

  /// - Returns: whether the load or store got its turn.
  private mutating func issueMemory(at index: Int) -> Bool {
    let entry = known(index, in: memoryWaiting)
    guard entry.ready >= 0, entry.ready <= cycle else { return false }
    let uop = uops[Int(entry.uop)]
    let start = phase(of: uop, Int(entry.iteration))
    let crosses = start.map { $0 + uop.bytes > limits.memory.lineBytes } ?? false
    guard case .store = uop.kind else {
      // A load of several turns crosses in one of them.
      let turns = max(1, uop.vectorLoads)
      let taken = crosses ? turns + 1 : turns
      if uop.vectorLoads > 0, let vectorLoads = limits.memory.vectorLoads {
        guard vectorDebt < vectorLoads else { return false }
        vectorDebt += taken
      }
      memoryDebt += uop.slots * taken / turns
      load(entry, uop)
      return true
    }
    let memory = limits.memory
    guard storeDebt < memory.storeSlots, storesLeft > 0 else { return false }
    storesLeft -= 1
    storeDebt += storeSlots(of: uop, from: start, crosses)
    memoryDebt += crosses ? uop.slots * 2 : uop.slots
    readDebt += uop.thirdReads
    setResult(of: entry, cycle + uop.latency)
    return true
  }

  /// What a store takes of the slots of stores.
  private func storeSlots(of uop: LoopProgram.MicroOp, from start: Int?, _ crosses: Bool) -> Int {
    let memory = limits.memory
    if let start,
      let slots = memory.storeSlots(ofBytes: uop.bytes, from: start, touching: uop.touching)
    {
      return slots
    }
    guard crosses, memory.storeBlockBytes == nil else { return uop.storeSlots }
    let isMoving = (uop.phase?.step ?? 0) != 0
    return max(uop.storeSlots, isMoving ? memory.crossingStore : memory.crossingStoreAgain)
  }

  /// Bytes from a boundary of lines; nil where the address is unknown.
  private func phase(of uop: LoopProgram.MicroOp, _ iteration: Int) -> Int? {
    uop.phase.map { ($0.start + $0.step * (iteration % phasePeriod)) % limits.memory.lineBytes }
  }

  private mutating func load(_ entry: Entry, _ uop: LoopProgram.MicroOp) {
    guard let forwarding = uop.forwarding else {
      setResult(of: entry, cycle + uop.latency)
      return
    }
    let store = result(of: forwarding.store, from: entry.row, entry.iteration)
    guard store != .max else {
      var entry = entry
      entry.ready = cycle + uop.latency
      forwarded.append(entry)
      return
    }
    // A store that is long over is in the cache: only its data's time counts.
    let data = Int(entry.iteration) < forwarding.store.distance ? 0 : store - 1 + forwarding.cycles
    setResult(of: entry, max(cycle + uop.latency, data))
  }

  mutating func resolveForwarded() {
    guard !forwarded.isEmpty else { return }
    var kept: [Entry] = []
    for entry in forwarded {
      guard let forwarding = uops[Int(entry.uop)].forwarding else { continue }
      let store = result(of: forwarding.store, from: entry.row, entry.iteration)
      if store == .max {
        kept.append(entry)
      } else {
        setResult(of: entry, max(entry.ready, store - 1 + forwarding.cycles))
      }
    }
    forwarded = kept
  }
}
