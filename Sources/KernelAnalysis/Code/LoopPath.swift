internal import LLVMInterop
internal import ThroughputModel

/// The way through a loop that an iteration most likely takes: never both sides of a branch.
///
/// Compilers lay the likely side of a branch out as the one that falls through, so that side is taken;
/// unless it leaves the loop, or leads to where the way has been. A branch to the loop's first instruction
/// ends the iteration.
struct LoopPath {
  /// Indices of the instructions, with what becomes of each branch.
  private(set) var steps: [(index: Int, branch: TimedInstruction.Branch?)] = []
  /// Branches inside the loop whose other side stays in it, too: the iterations that go there are not
  /// seen.
  private(set) var forks = 0

  /// - Parameters:
  ///   - instructions: all of a loop, in the order of their addresses.
  ///   - header: the address of the first that an iteration executes.
  ///   - prefersTaken: whether branches inside the loop are followed, not passed.
  init(_ instructions: [MachineInstruction], header: UInt64, prefersTaken: Bool = false) {
    let indices = Dictionary(
      instructions.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
    guard let first = indices[header] else {
      steps = instructions.indices.map { ($0, nil) }
      return
    }
    var seen: Set<Int> = []
    var next: Int? = first
    while let index = next, seen.insert(index).inserted {
      let instruction = instructions[index]
      let following = indices[instruction.address + UInt64(instruction.size)]
      guard instruction.flags.contains(.branch) else {
        steps.append((index, nil))
        next = following
        continue
      }
      let target = instruction.branchTarget.flatMap { indices[$0] }
      let mayFall = instruction.flags.contains(.conditional)
      let follows = prefersTaken && target.map { !seen.contains($0) } ?? false
      if mayFall, !follows, let following, target != first, !seen.contains(following) {
        if target != nil { forks += 1 }
        steps.append((index, .notTaken))
        next = following
      } else {
        if mayFall, target != first, following != nil, target != nil { forks += 1 }
        steps.append((index, target == nil ? .notTaken : .taken))
        next = target ?? following
      }
    }
  }
}
