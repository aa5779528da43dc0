internal import DiagnosisModel

extension [LoopProfile] {
  /// The loops that do most of the work first: by estimated multiply-accumulates per call (the
  /// estimated iterations times the MACs of one), then, for loops without MACs, by estimated
  /// iterations, then by instructions, then in the order of the kernel.
  ///
  /// Loops of unknown weight come last: those that multiply bytes first, then those with more MACs, the
  /// deepest, and those with more vector instructions.
  func rankedByWork() -> [LoopProfile] { orderByWork().map { self[$0] } }

  /// The same in place: of a large library's loops a copy is tens of megabytes.
  mutating func rankByWork() {
    var order = orderByWork()
    for start in order.indices {
      var place = start
      while order[place] != start {
        let next = order[place]
        swapAt(place, next)
        order[place] = place
        place = next
      }
      order[place] = place
    }
  }

  /// The indices in that order.
  func orderByWork() -> [Int] {
    let keys = map { loop -> (Double, Double, Int, Int) in
      guard let weight = loop.weight?.value else {
        let work = (loop.multipliesBytes ? 1e9 : 0) + Double(loop.macs?.perIteration ?? 0)
        return (
          -1, work - 1, loop.depth, loop.code?.vectorWidths.values.reduce(0, +) ?? 0
        )
      }
      let macs = Double(loop.macs?.perIteration ?? 0)
      return (weight * macs, weight, loop.ir?.instructionCount ?? 0, 0)
    }
    return indices.sorted { keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1 }
  }
}

extension LoopProfile {
  /// Whether products of bytes are summed, as far as machine code alone tells.
  fileprivate var multipliesBytes: Bool {
    guard let facts = code?.facts, macs != nil else { return false }
    return facts.instructionMix.contains { $0.category == .dotProduct && $0.elementType == .i8 }
      || facts.products.contains { product in
        product.accumulated > 0 && product.operands.contains { $0.fromType == .i8 }
      }
  }
}
