public import DiagnosisModel

/// The cycles of an iteration, shared out among what its instructions are for.
///
/// Groups of instructions join an empty loop one after the other; a group's share is what the cycles
/// grow by. As the order decides who pays for a port that two groups share, each share is the mean of
/// one order and its reverse. Shares of all orders' mean would be Shapley's value; two orders keep the
/// sum exact at two estimates a group.
public struct CycleBreakdown: Sendable {
  /// The largest first. They add up to the cycles of all instructions.
  public let shares: [CycleShare]

  /// - Parameter cost: cycles of an iteration of some of the instructions, by one model.
  public init(_ instructions: [TimedInstruction], cost: ([TimedInstruction]) -> Double) {
    let groups = instructions.map { WorkGroup($0.instructionClass) }
    let order = WorkGroup.allCases.filter(groups.contains)
    let whole = cost(instructions)
    /// What the loop costs with the groups of `members` alone.
    func cycles(_ members: some Collection<WorkGroup>) -> Double {
      if members.isEmpty { return 0 }
      if members.count == order.count { return whole }
      return cost(zip(instructions, groups).map { members.contains($1) ? $0 : $0.freed })
    }
    var cyclesByGroup: [WorkGroup: Double] = [:]
    var first = 0.0
    var last = whole
    for (index, group) in order.enumerated() {
      // Joining as the order says, and as its reverse says.
      let joined = cycles(order[...index])
      let left = cycles(order[(index + 1)...])
      cyclesByGroup[group] = (joined - first + last - left) / 2
      first = joined
      last = left
    }
    shares = order.map { group in
      CycleShare(
        group: group, instructions: groups.filter { $0 == group }.count,
        cyclesPerIteration: cyclesByGroup[group] ?? 0)
    }.sorted {
      ($1.cyclesPerIteration, $0.group.rawValue) < ($0.cyclesPerIteration, $1.group.rawValue)
    }
  }
}
