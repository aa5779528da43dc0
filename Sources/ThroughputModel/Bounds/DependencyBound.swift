internal import DiagnosisModel

/// The cycles that a loop-carried chain of dependencies takes per iteration.
///
/// Iterations are unrolled with unlimited ports: each instruction starts when the registers it reads are
/// ready. In the long run the finish time grows per iteration by the largest ratio of latency to distance
/// over the cycles of the dependency graph. Dependencies through memory are not seen.
public struct DependencyBound: Sendable {
  public let cycles: Double

  /// Both halves are multiples of the distances 1, 2, 3, 4, 6, 8, 12 and 24 (of 1, 2, 3 and 6 for long loops,
  /// which would take too long), so that chains over as many iterations come out exactly.
  private static func iterations(_ length: Int) -> Int { length > 300 ? 12 : 48 }

  public init(_ instructions: [TimedInstruction]) {
    let iterations = Self.iterations(instructions.count)
    let units = instructions.lazy.flatMap { $0.reads.lazy.map(\.unit) + $0.writes.lazy.map(\.unit) }
    var ready = [Int](repeating: 0, count: (units.max() ?? 0) + 1)
    var finish = 0
    var half = 0
    for iteration in 1...iterations {
      for instruction in instructions {
        var start = 0
        for read in instruction.reads where !read.isIndependent {
          start = max(start, ready[read.unit] - read.advance)
        }
        for write in instruction.writes {
          ready[write.unit] = start + write.latency
          finish = max(finish, start + write.latency)
        }
      }
      if iteration == iterations / 2 { half = finish }
    }
    cycles = Double(finish - half) / Double(iterations / 2)
  }
}
