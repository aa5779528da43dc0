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

  func following(_ progress: Progress) -> Progress {
    var next = progress
    next.operation += 1
    guard next.operation == operations.count else { return next }
    next.operation = 0
    next.iteration += 1
    next.row = next.row + 1 == ring ? 0 : next.row + 1
    return next
  }
}
