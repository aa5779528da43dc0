/// Runs a loop through a pipeline, cycle after cycle, until it repeats itself.
struct Simulation {
  /// A micro-op that waits.
  struct Entry {
    let uop: Int32
    let iteration: Int32
    /// When its operands are there; -1 while that is unknown.
    var ready = -1
  }

  let program: LoopProgram
  let limits: Limits
  private(set) var cycle = 0

  // Progress: the next operation to dispatch and to retire, and how many are between.
  var dispatched = (iteration: 0, operation: 0)
  var retired = (iteration: 0, operation: 0)
  var inFlight = 0

  /// By micro-op and iteration modulo `ring`: when its result is there; `Int.max` before that is known.
  var completion: [Int]
  let ring: Int

  /// By port: those bound to it, the oldest first.
  var bound: [[Entry]]
  /// By scheduler: those that any port may take, the oldest first; and those that wait for an entry.
  var unbound: [[Entry]]
  var queues: [[Entry]]
  /// How many entries of each scheduler are taken.
  var waiting: [Int]
  var busyUntil: [Double]
  var memoryWaiting: [Entry] = []
  /// Loads that wait for the data of a store.
  var forwarded: [Entry] = []
  /// What of the slots of memory, of stores and of third reads was taken in advance.
  var memoryDebt = 0
  var storeDebt = 0
  var readDebt = 0
  var counts: [Int]

  /// The figures of a description that are needed in every cycle.
  struct Limits {
    let dispatchWidth: Int
    let retireWidth: Int
    let reorderBuffer: Int
    let takenBranches: Int
    let memory: PipelineDescription.Memory
    /// By scheduler.
    let ports: [UInt64]
    let entries: [Int]
    let queue: [Int]
    let bindsEarly: [Bool]

    init(_ pipeline: PipelineModel) {
      let description = pipeline.description
      dispatchWidth = description.dispatchWidth
      retireWidth = description.retireWidth
      reorderBuffer = description.reorderBuffer
      takenBranches = description.takenBranches
      memory = description.memory
      ports = description.schedulers.map { PipelineModel.bits($0.ports, pipeline.portNames) }
      entries = description.schedulers.map(\.entries)
      queue = description.schedulers.map(\.queue)
      bindsEarly = description.schedulers.map { $0.binding == .dispatch }
    }
  }

  init(_ program: LoopProgram, on pipeline: PipelineModel) {
    self.program = program
    limits = Limits(pipeline)
    // As many iterations can be in flight as the reorder buffer holds of their slots.
    let perIteration = max(1, program.operations.reduce(0) { $0 + $1.slots })
    ring = limits.reorderBuffer / perIteration + 20
    completion = Array(repeating: Int.max, count: max(1, program.uops.count) * ring)
    bound = Array(repeating: [], count: pipeline.portNames.count)
    counts = Array(repeating: 0, count: pipeline.portNames.count)
    unbound = Array(repeating: [], count: limits.ports.count)
    queues = unbound
    waiting = Array(repeating: 0, count: limits.ports.count)
    busyUntil = Array(repeating: 0, count: pipeline.portNames.count)
  }

  /// - Returns: whether the first operation of an iteration was dispatched.
  mutating func step() -> Bool {
    retire()
    for port in bound.indices { counts[port] = bound[port].count }
    issueBound()
    issueUnbound()
    issueMemory()
    resolveForwarded()
    fillSchedulers()
    let started = dispatch()
    cycle += 1
    return started
  }

  func result(_ uop: Int, _ iteration: Int) -> Int {
    iteration < 0 ? 0 : completion[iteration % ring * program.uops.count + uop]
  }

  private mutating func setResult(_ uop: Int, _ iteration: Int, _ time: Int) {
    completion[iteration % ring * program.uops.count + uop] = time
  }

  // MARK: Retirement

  private mutating func retire() {
    var left = limits.retireWidth
    while left > 0, inFlight > 0 {
      let operation = program.operations[retired.operation]
      for uop in operation.uops where result(uop, retired.iteration) > cycle { return }
      inFlight -= operation.slots
      left -= operation.slots
      retired.operation += 1
      if retired.operation == program.operations.count { retired = (retired.iteration + 1, 0) }
      if retired == dispatched { return }
    }
  }

  // MARK: Issue

  /// When an entry's operands are there; -1 while that is unknown.
  private func readiness(_ entry: Entry) -> Int {
    var ready = 0
    for index in program.uops[Int(entry.uop)].sources {
      let source = program.sources[index]
      let time = result(source.producer, Int(entry.iteration) - source.distance)
      if time == .max { return -1 }
      ready = max(ready, time)
    }
    return ready
  }

  private mutating func issueBound() {
    for port in bound.indices where !bound[port].isEmpty && isFree(port) {
      for index in bound[port].indices {
        if bound[port][index].ready < 0 { bound[port][index].ready = readiness(bound[port][index]) }
        let entry = bound[port][index]
        guard entry.ready >= 0, entry.ready <= cycle, mayRead(entry) else { continue }
        bound[port].remove(at: index)
        execute(entry, on: port)
        break
      }
    }
  }

  private mutating func issueUnbound() {
    for scheduler in unbound.indices where !unbound[scheduler].isEmpty {
      var free = freePorts(limits.ports[scheduler])
      var kept = 0
      for index in unbound[scheduler].indices {
        if free != 0 {
          if unbound[scheduler][index].ready < 0 {
            unbound[scheduler][index].ready = readiness(unbound[scheduler][index])
          }
          let entry = unbound[scheduler][index]
          let ports = program.uops[Int(entry.uop)].ports & free
          if entry.ready >= 0, entry.ready <= cycle, ports != 0 {
            let port = ports.trailingZeroBitCount
            free &= ~(1 << UInt64(port))
            execute(entry, on: port)
            continue
          }
        }
        if kept != index { unbound[scheduler][kept] = unbound[scheduler][index] }
        kept += 1
      }
      unbound[scheduler].removeLast(unbound[scheduler].count - kept)
    }
  }

  private func freePorts(_ ports: UInt64) -> UInt64 {
    var (free, left) = (UInt64(0), ports)
    while left != 0 {
      let port = left.trailingZeroBitCount
      if isFree(port) { free |= 1 << UInt64(port) }
      left &= left - 1
    }
    return free
  }

  private func mayRead(_ entry: Entry) -> Bool {
    program.uops[Int(entry.uop)].thirdReads == 0 || readDebt < limits.memory.thirdReads
  }

  private func isFree(_ port: Int) -> Bool { busyUntil[port] < Double(cycle + 1) }

  private mutating func execute(_ entry: Entry, on port: Int) {
    let uop = program.uops[Int(entry.uop)]
    busyUntil[port] = max(busyUntil[port], Double(cycle)) + uop.occupancy
    readDebt += uop.thirdReads
    if case .execute(let scheduler) = uop.kind { waiting[scheduler] -= 1 }
    setResult(Int(entry.uop), Int(entry.iteration), cycle + uop.latency)
  }

  private mutating func issueMemory() {
    let memory = limits.memory
    memoryDebt = max(0, memoryDebt - memory.slots)
    storeDebt = max(0, storeDebt - memory.storeSlots)
    readDebt = max(0, readDebt - memory.thirdReads)
    var kept = 0
    for index in memoryWaiting.indices {
      if memoryDebt < memory.slots, issueMemory(at: index) { continue }
      if kept != index { memoryWaiting[kept] = memoryWaiting[index] }
      kept += 1
    }
    memoryWaiting.removeLast(memoryWaiting.count - kept)
  }

  /// - Returns: whether the load or store got its turn.
  private mutating func issueMemory(at index: Int) -> Bool {
    if memoryWaiting[index].ready < 0 {
      memoryWaiting[index].ready = readiness(memoryWaiting[index])
    }
    let entry = memoryWaiting[index]
    guard entry.ready >= 0, entry.ready <= cycle else { return false }
    let uop = program.uops[Int(entry.uop)]
    let times = crossesLine(uop, Int(entry.iteration)) ? 2 : 1
    guard case .store = uop.kind else {
      memoryDebt += uop.slots * times
      load(entry, uop)
      return true
    }
    guard storeDebt < limits.memory.storeSlots else { return false }
    storeDebt += uop.storeSlots * times
    memoryDebt += uop.slots * times
    readDebt += uop.thirdReads
    setResult(Int(entry.uop), Int(entry.iteration), cycle + uop.latency)
    return true
  }

  private func crossesLine(_ uop: LoopProgram.MicroOp, _ iteration: Int) -> Bool {
    guard let phase = uop.phase else { return false }
    let line = limits.memory.lineBytes
    return (phase.start + phase.step * (iteration % program.phasePeriod)) % line + uop.bytes > line
  }

  private mutating func load(_ entry: Entry, _ uop: LoopProgram.MicroOp) {
    let (index, iteration) = (Int(entry.uop), Int(entry.iteration))
    guard let forwarding = uop.forwarding else {
      setResult(index, iteration, cycle + uop.latency)
      return
    }
    let store = result(forwarding.store.producer, iteration - forwarding.store.distance)
    guard store != .max else {
      var entry = entry
      entry.ready = cycle + uop.latency
      forwarded.append(entry)
      return
    }
    // A store that is long over is in the cache: only its data's time counts.
    let data = iteration < forwarding.store.distance ? 0 : store - 1 + forwarding.cycles
    setResult(index, iteration, max(cycle + uop.latency, data))
  }

  private mutating func resolveForwarded() {
    guard !forwarded.isEmpty else { return }
    var kept: [Entry] = []
    for entry in forwarded {
      guard let forwarding = program.uops[Int(entry.uop)].forwarding else { continue }
      let store = result(
        forwarding.store.producer, Int(entry.iteration) - forwarding.store.distance)
      if store == .max {
        kept.append(entry)
      } else {
        setResult(
          Int(entry.uop), Int(entry.iteration), max(entry.ready, store - 1 + forwarding.cycles))
      }
    }
    forwarded = kept
  }

  // MARK: Dispatch

  private mutating func fillSchedulers() {
    for scheduler in queues.indices where !queues[scheduler].isEmpty {
      var moved = 0
      while moved < queues[scheduler].count, moved < limits.dispatchWidth,
        waiting[scheduler] < limits.entries[scheduler]
      {
        enter(queues[scheduler][moved], scheduler)
        moved += 1
      }
      queues[scheduler].removeFirst(moved)
    }
  }

  private mutating func enter(_ entry: Entry, _ scheduler: Int) {
    waiting[scheduler] += 1
    guard limits.bindsEarly[scheduler] else {
      unbound[scheduler].append(entry)
      return
    }
    var ports = program.uops[Int(entry.uop)].ports
    var best = ports.trailingZeroBitCount
    while ports != 0 {
      let port = ports.trailingZeroBitCount
      if counts[port] < counts[best] { best = port }
      ports &= ports - 1
    }
    bound[best].append(entry)
  }

  private mutating func dispatch() -> Bool {
    var left = limits.dispatchWidth
    var branches = limits.takenBranches
    var started = false
    while true {
      let operation = program.operations[dispatched.operation]
      guard left > 0 || operation.slots == 0, inFlight < limits.reorderBuffer,
        branches > 0 || !operation.isTakenBranch, hasRoom(operation)
      else { break }
      if dispatched.operation == 0 { started = true }
      left -= operation.slots
      inFlight += operation.slots
      if operation.isTakenBranch { branches -= 1 }
      for uop in operation.uops {
        setResult(uop, dispatched.iteration, .max)
        let entry = Entry(uop: Int32(uop), iteration: Int32(dispatched.iteration))
        switch program.uops[uop].kind {
        case .execute(let scheduler):
          if queues[scheduler].isEmpty,
            waiting[scheduler] < limits.entries[scheduler]
          {
            enter(entry, scheduler)
          } else {
            queues[scheduler].append(entry)
          }
        case .load, .store: memoryWaiting.append(entry)
        }
      }
      dispatched.operation += 1
      if dispatched.operation == program.operations.count {
        dispatched = (dispatched.iteration + 1, 0)
      }
      if started, dispatched.operation == 0 { break }
    }
    return started
  }

  private func hasRoom(_ operation: LoopProgram.Operation) -> Bool {
    for uop in operation.uops {
      switch program.uops[uop].kind {
      case .execute(let scheduler):
        if waiting[scheduler] >= limits.entries[scheduler],
          queues[scheduler].count >= limits.queue[scheduler]
        {
          return false
        }
      case .load, .store:
        if memoryWaiting.count >= limits.memory.entries { return false }
      }
    }
    return true
  }
}
