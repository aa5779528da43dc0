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
  var cycle = 0

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
  /// Slots of dispatch that an instruction of many macro-ops took in advance.
  var dispatchDebt = 0
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
    let idleEntries: [Int]

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
      idleEntries = description.schedulers.map { $0.idleEntries ?? 0 }
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

  mutating func setResult(_ uop: Int, _ iteration: Int, _ time: Int) {
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
    var left = limits.dispatchWidth - dispatchDebt
    dispatchDebt = max(0, -left)
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
    dispatchDebt = max(dispatchDebt, -left)
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
