internal import DiagnosisModel

extension [LoopProfile] {
  /// The loops that do most of the work first: by estimated multiply-accumulates per call (the
  /// estimated iterations times the MACs of one), then, for loops without MACs, by estimated
  /// iterations, then by instructions, then in the order of the kernel.
  ///
  /// Loops of unknown weight come last: the deepest first, then those with more vector instructions.
  func rankedByWork() -> [LoopProfile] { orderByWork().map { self[$0] } }

  /// The indices in that order.
  func orderByWork() -> [Int] {
    let keys = map { loop -> (Double, Double, Int, Int) in
      guard let weight = loop.weight?.value else {
        return (-1, -1, loop.depth, loop.code?.vectorWidths.values.reduce(0, +) ?? 0)
      }
      let macs = Double(loop.macs?.perIteration ?? 0)
      return (weight * macs, weight, loop.ir?.instructionCount ?? 0, 0)
    }
    return indices.sorted { keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1 }
  }
}
