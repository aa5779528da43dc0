internal import DiagnosisModel

/// The loops that do so little of the work that nothing in them deserves a warning: a small share of
/// what their function does or of a program's time, and straight lines beside loops that multiply.
struct MinorLoops {
  private var minor: Set<String> = []

  /// A function's loops are told apart by estimates, which may be off by much.
  private static let leastShareOfWork = 0.02
  /// Samples are counted.
  private static let leastShareOfTime = 0.01

  init(_ loops: [LoopProfile]) {
    for loops in Dictionary(grouping: loops, by: \.function).values {
      let costs = loops.map(Self.cost)
      // Without one of them nobody knows the whole.
      guard costs.allSatisfy({ $0 != nil }) else { continue }
      let whole = costs.reduce(0) { $0 + ($1 ?? 0) }
      for (loop, cost) in zip(loops, costs) where (cost ?? 0) < whole * Self.leastShareOfWork {
        minor.insert(loop.id)
      }
    }
    minor.formUnion(
      loops.filter { loop in
        loop.weight.map { $0.unit == .shareOfTime && $0.value < Self.leastShareOfTime } == true
      }.map(\.id))
    // A kernel that was unrolled completely is all that its module has.
    if loops.contains(where: { $0.region == .loop && $0.macs != nil }) {
      minor.formUnion(loops.filter { $0.region == .function }.map(\.id))
    }
  }

  func contains(_ loop: LoopProfile) -> Bool { minor.contains(loop.id) }

  /// Cycles of a call, or instructions where the cycles are unknown; nil where the iterations are.
  private static func cost(_ loop: LoopProfile) -> Double? {
    guard let weight = loop.weight, weight.unit == .iterationsPerCall else { return nil }
    guard let work = loop.code?.bestCycles ?? loop.ir.map({ Double($0.instructionCount) }) else {
      return nil
    }
    return weight.value * work
  }
}
