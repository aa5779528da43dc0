internal import LLVMInterop

/// The basic blocks of a stretch of machine code and the edges between them.
///
/// Indirect branches (jump tables) have no known successors: a loop through one is not found.
struct ControlFlowGraph {
  /// Ranges of instruction indices, in the order of addresses.
  let blocks: [Range<Int>]
  /// The block that each block's branch leads to, and the one that it falls through into; nil where
  /// there is none, or it is not in the stretch.
  private let targets: [Int?]
  private let followers: [Int?]
  /// Indirect branches, whose successors are unknown.
  let indirectBranches: Int

  /// - Parameter code: in the order of addresses.
  init(_ code: [CodePoint]) {
    let ends: MachineInstruction.Flags = [.branch, .return, .barrier]
    var isStart = [Bool](repeating: false, count: code.count + 1)
    var indirectBranches = 0
    // Blocks begin where control can arrive: at the start, at targets, behind branches.
    isStart[0] = true
    for (index, point) in code.enumerated() {
      let flags = point.flags
      if let target = point.branchTarget, let place = code.index(ofAddress: target) {
        isStart[place] = true
      }
      if !flags.isDisjoint(with: ends) { isStart[index + 1] = true }
      if flags.isSuperset(of: [.branch, .indirect]), !flags.contains(.return) {
        indirectBranches += 1
      }
    }
    self.indirectBranches = indirectBranches
    var blocks: [Range<Int>] = []
    var blockOfStart = [Int](repeating: 0, count: code.count)
    for index in code.indices where isStart[index] {
      blockOfStart[index] = blocks.count
      if let last = blocks.popLast() { blocks.append(last.lowerBound..<index) }
      blocks.append(index..<code.count)
    }
    self.blocks = blocks
    targets = blocks.map { block in
      let last = code[block.upperBound - 1]
      guard last.flags.contains(.branch), let target = last.branchTarget else { return nil }
      return code.index(ofAddress: target).map { blockOfStart[$0] }
    }
    followers = blocks.map { block in
      let falls =
        block.upperBound < code.count && !code[block.upperBound - 1].flags.contains(.barrier)
      return falls ? blockOfStart[block.upperBound] : nil
    }
  }

  /// Where control can go behind a block, each block once.
  func successors(of block: Int) -> Successors {
    let follower = followers[block]
    return Successors(first: targets[block], second: follower == targets[block] ? nil : follower)
  }

  /// The first instructions of blocks that are none, but data between code: nothing leads there from the start,
  /// and what stands there does not decode throughout. What only a jump table or a handler of exceptions leads to
  /// does.
  ///
  /// - Parameter isBad: whether a place, by its index, does not decode.
  func blocksOfData(_ isBad: (Int) -> Bool) -> Set<Int> {
    var isReached = [Bool](repeating: false, count: blocks.count)
    var pending = blocks.isEmpty ? [] : [0]
    while let block = pending.popLast() {
      guard !isReached[block] else { continue }
      isReached[block] = true
      pending += successors(of: block)
    }
    var data: Set<Int> = []
    for run in blocks.indices.split(whereSeparator: { isReached[$0] })
    where run.contains(where: { blocks[$0].contains(where: isBad) }) {
      data.formUnion(run.map { blocks[$0].lowerBound })
    }
    return data
  }

  /// Up to two blocks.
  struct Successors: Sequence, IteratorProtocol {
    fileprivate var first: Int?
    fileprivate var second: Int?

    mutating func next() -> Int? {
      if let found = first {
        first = nil
        return found
      }
      defer { second = nil }
      return second
    }
  }
}

extension [CodePoint] {
  /// The instruction that begins at an address. Requires: the order of addresses.
  fileprivate func index(ofAddress address: UInt64) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].address < address { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].address == address ? low : nil
  }
}
