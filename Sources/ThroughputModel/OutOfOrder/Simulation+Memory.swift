/// How loads and stores get their turn, and stores their data to loads.
extension Simulation {
  mutating func issueMemory() {
    let memory = limits.memory
    memoryDebt = max(0, memoryDebt - memory.slots)
    if let vectorLoads = memory.vectorLoads { vectorDebt = max(0, vectorDebt - vectorLoads) }
    storeDebt = max(0, storeDebt - memory.storeSlots)
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
    let times = crossesLine(uop, Int(entry.iteration)) ? 2 : 1
    guard case .store = uop.kind else {
      if uop.isVector, let vectorLoads = limits.memory.vectorLoads {
        guard vectorDebt < vectorLoads else { return false }
        vectorDebt += times
      }
      memoryDebt += uop.slots * times
      load(entry, uop)
      return true
    }
    let memory = limits.memory
    guard storeDebt < memory.storeSlots else { return false }
    let isMoving = (uop.phase?.step ?? 0) != 0
    let crossing = isMoving ? memory.crossingStore : memory.crossingStoreAgain
    storeDebt += times > 1 ? max(uop.storeSlots, crossing) : uop.storeSlots
    memoryDebt += uop.slots * times
    readDebt += uop.thirdReads
    setResult(of: entry, cycle + uop.latency)
    return true
  }

  private func crossesLine(_ uop: LoopProgram.MicroOp, _ iteration: Int) -> Bool {
    guard let phase = uop.phase else { return false }
    let line = limits.memory.lineBytes
    return (phase.start + phase.step * (iteration % phasePeriod)) % line + uop.bytes > line
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
