/// Runs a loop until it repeats itself, and tells what an iteration takes from then on.
public struct SteadyState: Sendable {
  /// Cycles of an iteration; nil where there is no work.
  public private(set) var cycles: Double?
  /// Iterations after which everything repeats exactly, or the beginnings of iterations did so
  /// four times; nil where neither happened in the time given, and `cycles` is the average of the second
  /// half.
  public private(set) var period: Int?

  /// How many micro-ops are run at the most.
  public enum Budget: Int, Sendable {
    case usual = 20_000
    /// For one loop of thousands.
    case small = 4_000
  }

  /// However long an iteration is.
  private static let fewestIterations = 8

  /// - Parameters:
  ///   - instructions: one way through the loop, with LLVM's figures.
  ///   - model: LLVM's, whose ports the instructions name.
  public init(
    _ instructions: [TimedInstruction], on pipeline: PipelineModel, model: ProcessorModel,
    budget: Budget = .usual
  ) {
    let program = LoopProgramBuilder(instructions, pipeline: pipeline, model: model).program
    guard program.operations.contains(where: { $0.slots > 0 }) else { return }
    defer {
      if let found = cycles, found < program.fetchCycles {
        (cycles, period) = (program.fetchCycles, nil)
      }
    }
    var simulation = Simulation(program, on: pipeline)
    let size = max(8, program.uops.count)
    let iterations = max(Self.fewestIterations, min(4000, budget.rawValue / size))
    // No micro-op holds up the rest for longer than so many cycles.
    let most = 100 * iterations * size
    var seen: [SimulationState: (iteration: Int, cycle: Int)] = [:]
    var starts: [Int] = []
    while starts.count < iterations, simulation.cycle < most {
      let now = simulation.cycle
      let started = simulation.step()
      guard started > 0 else { continue }
      starts.append(contentsOf: repeatElement(now, count: started))
      let state = SimulationState(of: simulation, at: now)
      if let before = seen[state] {
        let count = starts.count - 1 - before.iteration
        period = count
        cycles = Double(now - before.cycle) / Double(count)
        return
      }
      seen[state] = (starts.count - 1, now)
    }
    if let repeated = Self.repetition(starts) {
      (period, cycles) = (repeated.period, Double(repeated.cycles) / Double(repeated.period))
      return
    }
    let half = starts.count / 2
    guard starts.count > half + 1 else { return }
    cycles = Double(starts[starts.count - 1] - starts[half]) / Double(starts.count - 1 - half)
  }

  /// The shortest stretch of iterations that took the same cycles, one by one, four times in a row at the
  /// end.
  private static func repetition(_ starts: [Int]) -> (period: Int, cycles: Int)? {
    let lengths = zip(starts.dropFirst(), starts).map { $0 - $1 }
    for period in stride(from: 1, through: lengths.count / 6, by: 1) {
      let end = lengths.count
      if (end - 3 * period..<end).allSatisfy({ lengths[$0] == lengths[$0 - period] }) {
        return (period, lengths[(end - period)...].reduce(0, +))
      }
    }
    return nil
  }
}

/// All that decides what a simulation does next, relative to a cycle, as 128 bits that two different
/// states do not share but by a chance of one in 2^64 and less.
struct SimulationState: Hashable {
  private var low: UInt64 = 0xcbf2_9ce4_8422_2325
  private var high: UInt64 = 0x9e37_79b9_7f4a_7c15

  init(of simulation: borrowing Simulation, at origin: Int) {
    let current = simulation.dispatched.iteration
    add(simulation.dispatched.operation)
    add(current - simulation.retired.iteration)
    add(simulation.retired.operation)
    add(simulation.inFlight)
    add(simulation.memoryDebt)
    add(simulation.vectorDebt)
    add(simulation.storeDebt)
    add(simulation.readDebt)
    add(simulation.dispatchDebt)
    add(current % simulation.phasePeriod)
    for list in simulation.bound { add(list, current) }
    for list in simulation.unbound { add(list, current) }
    for list in simulation.queues { add(list, current) }
    add(simulation.memoryWaiting, current)
    add(simulation.forwarded.count)
    for entry in simulation.forwarded {
      add(entry, current)
      add(entry.ready - origin)
    }
    for until in simulation.busyUntil { add(Int(max(0, until - Double(origin)) * 64)) }
    // Results that may still be read, or forwarded.
    let count = simulation.uops.count
    for iteration in max(0, simulation.retired.iteration - 1)...current {
      let row = iteration % simulation.ring * count
      for uop in row..<row + count {
        let time = simulation.completion[uop]
        add(time == .max ? .max : max(-32, time - origin))
      }
    }
  }

  private mutating func add(_ list: EntryList, _ iteration: Int) {
    add(list.count)
    for index in list.indices { add(list[index], iteration) }
  }

  private mutating func add(_ entry: Simulation.Entry, _ iteration: Int) {
    add(Int(entry.uop) << 20 | (iteration - Int(entry.iteration)))
  }

  private mutating func add(_ value: Int) {
    let bits = UInt64(bitPattern: Int64(value))
    low = (low ^ bits) &* 0x100_0000_01b3
    low ^= low >> 29
    high = (high &+ bits) &* 0xff51_afd7_ed55_8ccd
    high ^= high >> 32
  }
}
