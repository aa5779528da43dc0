internal import DiagnosisModel

/// The cycles that a loop-carried chain of dependencies takes per iteration.
///
/// Iterations of the chains alone (`CarriedChains`) are unrolled with unlimited ports: each instruction starts when
/// the registers it reads are ready. In the long run the finish time grows per iteration by the largest ratio of
/// latency to distance over the cycles of the dependency graph. Dependencies through memory are not seen.
public struct DependencyBound: Sendable {
  public let cycles: Double

  /// Both halves are multiples of the distances 1, 2, 3, 4, 6, 8, 12 and 24 (of 1, 2, 3 and 6 for long chains,
  /// which would take too long), so that chains over as many iterations come out exactly.
  private static func iterations(_ length: Int) -> Int { length > 300 ? 12 : 48 }

  public init(_ instructions: [TimedInstruction]) {
    let steps = Steps(instructions)
    let iterations = Self.iterations(steps.ends.count)
    var ready = [Int](repeating: 0, count: steps.unitCount)
    var finish = [Int](repeating: 0, count: steps.chainCount)
    var half = finish
    guard !finish.isEmpty else {
      cycles = 0
      return
    }
    for iteration in 1...iterations {
      var (nextRead, nextWrite) = (0, 0)
      for end in steps.ends {
        var start = 0
        while nextRead < end.reads {
          let read = steps.reads[nextRead]
          start = max(start, ready[read.unit] - read.advance)
          nextRead += 1
        }
        while nextWrite < end.writes {
          let write = steps.writes[nextWrite]
          ready[write.unit] = start + write.latency
          finish[end.chain] = max(finish[end.chain], start + write.latency)
          nextWrite += 1
        }
      }
      if iteration == iterations / 2 { half = finish }
    }
    let growth = zip(finish, half).reduce(0) { max($0, $1.0 - $1.1) }
    cycles = Double(growth) / Double(iterations / 2)
  }

  /// The reads and writes of the chains' instructions, each in one array: they are gone through many times.
  private struct Steps {
    var reads: [(unit: Int, advance: Int)] = []
    var writes: [(unit: Int, latency: Int)] = []
    /// How many of both there are up to the end of each of those, and whose they are.
    var ends: [(reads: Int, writes: Int, chain: Int)] = []
    var unitCount = 1
    let chainCount: Int

    init(_ instructions: [TimedInstruction]) {
      for instruction in instructions {
        for read in instruction.reads { unitCount = max(unitCount, read.unit + 1) }
        for write in instruction.writes { unitCount = max(unitCount, write.unit + 1) }
      }
      let chains = CarriedChains(instructions, unitCount: unitCount)
      chainCount = chains.count
      var read = 0
      for (index, instruction) in instructions.enumerated() {
        defer { read = chains.ends[index] }
        guard let chain = chains.chain[index] else { continue }
        for (own, writer) in zip(instruction.reads, chains.writers[read...]) {
          if let writer, chains.chain[writer] == chain { reads.append((own.unit, own.advance)) }
        }
        for write in instruction.writes { writes.append((write.unit, write.latency)) }
        ends.append((reads.count, writes.count, chain))
      }
    }
  }
}
