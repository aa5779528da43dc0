/// Runs a loop through a pipeline, cycle after cycle, until it repeats itself.
struct Simulation: ~Copyable {
  /// A micro-op that waits.
  struct Entry {
    let uop: Int32
    let iteration: Int32
    /// Where the results of its iteration are, in rows.
    let row: Int32
    /// When its operands are there; -1 while that is unknown.
    var ready = -1
  }

  /// The program's, and how much of it there is.
  let uops: UnsafeMutableBufferPointer<LoopProgram.MicroOp>
  let sources: UnsafeMutableBufferPointer<LoopProgram.Source>
  let operations: UnsafeMutableBufferPointer<LoopProgram.Operation>
  let phasePeriod: Int
  let limits: Limits
  var cycle = 0

  // Progress: the next operation to dispatch and to retire, and how many are between.
  var dispatched = Progress()
  var retired = Progress()
  var inFlight = 0

  /// By iteration modulo `ring` and micro-op: when its result is there; `Int.max` before that is known.
  let completion: UnsafeMutableBufferPointer<Int>
  let ring: Int

  /// By port: those bound to it, the oldest first.
  let bound: UnsafeMutableBufferPointer<EntryList>
  /// By scheduler: those that any port may take, the oldest first; and those that wait for an entry.
  let unbound: UnsafeMutableBufferPointer<EntryList>
  let queues: UnsafeMutableBufferPointer<EntryList>
  /// How many entries of each scheduler are taken.
  let waiting: UnsafeMutableBufferPointer<Int>
  let busyUntil: UnsafeMutableBufferPointer<Double>
  var memoryWaiting = EntryList()
  /// Loads that wait for the data of a store.
  var forwarded: [Entry] = []
  /// What of the slots of memory, of stores and of third reads was taken in advance.
  var memoryDebt = 0
  var vectorDebt = 0
  var storeDebt = 0
  /// How many more stores may begin in this cycle.
  var storesLeft = Int.max
  var readDebt = 0
  /// Slots of dispatch that an instruction of many macro-ops took in advance.
  var dispatchDebt = 0
  let counts: UnsafeMutableBufferPointer<Int>
  /// Micro-ops that took turns for ports in this cycle.
  var entered = 0
  /// The group of ports that a micro-op was bound to last.
  var lastGroup = -1

  /// A place in the loop's iterations.
  struct Progress: Equatable {
    var iteration = 0
    var operation = 0
    /// The iteration modulo `ring`.
    var row = 0
  }

  /// The figures of a description that are needed in every cycle.
  struct Limits {
    let dispatchWidth: Int
    let retireWidth: Int
    let reorderBuffer: Int
    let memoryPlaces: Int
    /// By place in a cycle's dispatch.
    let vectorsBefore: [Int]
    let takenBranches: Int
    let crossesBranches: Bool
    let memory: PipelineDescription.Memory
    /// By scheduler.
    let ports: [UInt64]
    let entries: [Int]
    let queue: [Int]
    let binding: [PipelineDescription.Scheduler.Binding]
    let idleEntries: [Int]
    /// By scheduler: groups of ports.
    let groups: [[UInt64]]

    init(_ pipeline: PipelineModel) {
      let description = pipeline.description
      dispatchWidth = description.dispatchWidth
      retireWidth = description.retireWidth
      reorderBuffer = description.reorderBuffer
      memoryPlaces = description.memoryPlaces ?? .max
      vectorsBefore = (0..<dispatchWidth).map { place in
        guard let most = description.vectorsBefore, place < most.count else { return .max }
        return most[place]
      }
      takenBranches = description.takenBranches
      crossesBranches = description.dispatchesAcrossBranches ?? false
      memory = description.memory
      ports = description.schedulers.map { PipelineModel.bits($0.ports, pipeline.portNames) }
      entries = description.schedulers.map(\.entries)
      queue = description.schedulers.map(\.queue)
      idleEntries = description.schedulers.map { $0.idleEntries ?? 0 }
      binding = description.schedulers.map(\.binding)
      groups = description.schedulers.map { scheduler in
        (scheduler.groups ?? []).map { PipelineModel.bits($0, pipeline.portNames) }
      }
    }
  }

  init(_ program: LoopProgram, on pipeline: PipelineModel) {
    limits = Limits(pipeline)
    uops = .copy(program.uops)
    sources = .copy(program.sources)
    operations = .copy(program.operations)
    phasePeriod = program.phasePeriod
    // As many iterations can be in flight as the reorder buffer holds of their slots.
    let perIteration = max(1, program.operations.reduce(0) { $0 + $1.slots })
    ring = limits.reorderBuffer / perIteration + 20
    completion = .copy(Array(repeating: Int.max, count: max(1, program.uops.count) * ring))
    let (ports, schedulers) = (pipeline.portNames.count, limits.ports.count)
    bound = .copy((0..<ports).map { _ in EntryList() })
    unbound = .copy((0..<schedulers).map { _ in EntryList() })
    queues = .copy((0..<schedulers).map { _ in EntryList() })
    counts = .copy(Array(repeating: 0, count: ports))
    waiting = .copy(Array(repeating: 0, count: schedulers))
    busyUntil = .copy(Array(repeating: 0, count: ports))
  }

  deinit {
    for lists in [bound, unbound, queues] {
      for list in lists { list.free() }
      lists.deallocate()
    }
    memoryWaiting.free()
    uops.deallocate()
    sources.deallocate()
    operations.deallocate()
    completion.deallocate()
    counts.deallocate()
    waiting.deallocate()
    busyUntil.deallocate()
  }

  /// - Returns: of how many iterations the first operation was dispatched.
  mutating func step() -> Int {
    retire()
    for port in bound.indices { counts[port] = bound[port].count }
    entered = 0
    issueBound()
    issueUnbound()
    issueMemory()
    resolveForwarded()
    fillSchedulers()
    let started = dispatch()
    cycle += 1
    return started
  }

  /// When the result of a micro-op is there that another's iteration, in `row`, reads; 0 before the first
  /// iteration.
  func result(of source: LoopProgram.Source, from row: Int32, _ iteration: Int32) -> Int {
    if source.distance == 0 { return completion[Int(row) * uops.count + source.producer] }
    if source.distance > Int(iteration) { return 0 }
    var row = Int(row) - source.distance
    while row < 0 { row += ring }
    return completion[row * uops.count + source.producer]
  }

  func setResult(of entry: Entry, _ time: Int) {
    completion[Int(entry.row) * uops.count + Int(entry.uop)] = time
  }

  // MARK: Retirement

  private mutating func retire() {
    var left = limits.retireWidth
    while left > 0, inFlight > 0 {
      let range = operations[retired.operation].uops
      let slots = operations[retired.operation].slots
      let row = retired.row * uops.count
      for uop in range where completion[row + uop] > cycle { return }
      inFlight -= slots
      left -= slots
      retired = following(retired)
      if retired == dispatched { return }
    }
  }

  private func following(_ progress: Progress) -> Progress {
    var next = progress
    next.operation += 1
    guard next.operation == operations.count else { return next }
    next.operation = 0
    next.iteration += 1
    next.row = next.row + 1 == ring ? 0 : next.row + 1
    return next
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
    let ports = uops[Int(entry.uop)].ports
    switch limits.binding[scheduler] {
    case .issue: unbound[scheduler].append(entry)
    case .dispatch: bound[leastAwaited(ports)].append(entry)
    case .group: bound[leastFilled(ports, in: limits.groups[scheduler])].append(entry)
    case .alternating:
      entered += 1
      bound[alternating(ports)].append(entry)
    }
  }

  private mutating func dispatch() -> Int {
    var left = limits.dispatchWidth - dispatchDebt
    dispatchDebt = max(0, -left)
    var branches = limits.takenBranches
    var vectors = 0
    var started = 0
    while true {
      let operation = operations[dispatched.operation]
      guard
        left > 0 && hasPlace(operation, after: limits.dispatchWidth - left, vectors)
          || operation.slots == 0, inFlight < limits.reorderBuffer,
        branches > 0 || !operation.isTakenBranch, hasRoom(operation)
      else { break }
      if operation.isVector, operation.slots > 0 { vectors += 1 }
      if dispatched.operation == 0 { started += 1 }
      left -= operation.slots
      inFlight += operation.slots
      if operation.isTakenBranch { branches -= 1 }
      for uop in operation.uops {
        let entry = Entry(
          uop: Int32(uop), iteration: Int32(dispatched.iteration), row: Int32(dispatched.row))
        setResult(of: entry, .max)
        switch uops[uop].kind {
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
      dispatched = following(dispatched)
      // The front end follows the branch back in a cycle of its own; a straight line goes on.
      if !limits.crossesBranches, started > 0, operation.isTakenBranch, dispatched.operation == 0 {
        break
      }
    }
    dispatchDebt = max(dispatchDebt, -left)
    return started
  }

  /// Whether the next place of a cycle's dispatch takes an operation of its kind.
  private func hasPlace(
    _ operation: LoopProgram.Operation, after taken: Int, _ vectors: Int
  ) -> Bool {
    (!operation.touchesMemory || taken < limits.memoryPlaces)
      && (!operation.isVector || vectors <= limits.vectorsBefore[taken])
  }

  private func hasRoom(_ operation: LoopProgram.Operation) -> Bool {
    for uop in operation.uops {
      switch uops[uop].kind {
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
