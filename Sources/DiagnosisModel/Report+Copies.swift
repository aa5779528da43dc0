extension Report {
  /// A loop with the cycles of its copies: where a compiler unrolled the loops around it, several loops of a function make
  /// the same products, each at a cost of its own, and the kernel runs all of them.
  ///
  /// - Returns: the loop with the mean cycles of those that make as many multiply-accumulates, and the mean of their parts,
  ///   each as often as it runs where that is known of all; the loop as it is where it has no copies, or where the cycles
  ///   of one are unknown.
  public func withCopies(_ loop: LoopProfile) -> LoopProfile {
    let copies = loops.filter { $0.function == loop.function && $0.macs == loop.macs }
    let codes = copies.compactMap(\.code)
    let cycles = codes.compactMap(\.bestCycles)
    guard let macs = loop.macs?.perIteration, macs > 0, var code = loop.code, copies.count > 1,
      cycles.count == copies.count
    else { return loop }
    let weights = copies.compactMap(\.weight?.value)
    let runs =
      weights.count == copies.count && weights.reduce(0, +) > 0
      ? weights : [Double](repeating: 1, count: copies.count)
    let shares = runs.map { $0 / runs.reduce(0, +) }
    code.measured = nil
    let mean = zip(cycles, shares).reduce(0) { $0 + $1.0 * $1.1 }
    code.cyclesPerIteration = mean.rounded4
    code.cyclesPerMAC = (mean / Double(macs)).rounded4
    code.macsPerCycle = (Double(macs) / mean).rounded4
    let parts = codes.map { $0.breakdown ?? [] }
    code.breakdown =
      parts.contains(where: \.isEmpty)
      ? nil
      : WorkGroup.allCases.compactMap { group in
        let found = zip(parts, shares).flatMap { parts, share in
          parts.filter { $0.group == group }.map { (part: $0, share: share) }
        }
        guard !found.isEmpty else { return nil }
        return CycleShare(
          group: group, instructions: found.reduce(0) { $0 + $1.part.instructions } / copies.count,
          cyclesPerIteration: found.reduce(0) { $0 + $1.part.cyclesPerIteration * $1.share })
      }
    var whole = loop
    whole.code = code
    return whole
  }
}
