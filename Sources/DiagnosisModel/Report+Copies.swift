extension Report {
  /// A loop with the cycles of its copies: where a compiler unrolled the loops around it, several loops of a function make
  /// the same products, each at a cost of its own, and the kernel runs all of them.
  ///
  /// - Returns: the loop with the mean cycles of those that make as many multiply-accumulates, and the mean of their parts;
  ///   the loop as it is where it has no copies, or where the cycles of one are unknown.
  public func withCopies(_ loop: LoopProfile) -> LoopProfile {
    let copies = loops.filter { $0.function == loop.function && $0.macs == loop.macs }
    let codes = copies.compactMap(\.code)
    let cycles = codes.compactMap(\.bestCycles)
    guard let macs = loop.macs?.perIteration, macs > 0, var code = loop.code, copies.count > 1,
      cycles.count == copies.count
    else { return loop }
    let share = 1 / Double(copies.count)
    code.measured = nil
    let mean = cycles.reduce(0, +) * share
    code.cyclesPerIteration = mean.rounded4
    code.cyclesPerMAC = (mean / Double(macs)).rounded4
    code.macsPerCycle = (Double(macs) / mean).rounded4
    let parts = codes.map { $0.breakdown ?? [] }
    code.breakdown =
      parts.contains(where: \.isEmpty)
      ? nil
      : WorkGroup.allCases.compactMap { group in
        let shares = parts.flatMap { $0.filter { $0.group == group } }
        guard !shares.isEmpty else { return nil }
        return CycleShare(
          group: group, instructions: shares.reduce(0) { $0 + $1.instructions } / copies.count,
          cyclesPerIteration: shares.reduce(0) { $0 + $1.cyclesPerIteration } * share)
      }
    var whole = loop
    whole.code = code
    return whole
  }
}
