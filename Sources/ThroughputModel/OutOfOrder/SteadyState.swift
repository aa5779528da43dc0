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
    // To look at all of a state takes as long as an iteration: only where the rest looks as it did before.
    var outlines: Set<SimulationState> = []
    var starts: [Int] = []
    while starts.count < iterations, simulation.cycle < most {
      let now = simulation.cycle
      let started = simulation.step()
      guard started > 0 else { continue }
      starts.append(contentsOf: repeatElement(now, count: started))
      guard !outlines.insert(SimulationState(outlineOf: simulation, at: now)).inserted else {
        continue
      }
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
