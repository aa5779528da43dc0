internal import LLVMInterop

/// The basic blocks of a stretch of machine code and the edges between them.
///
/// Indirect branches (jump tables) have no known successors: a loop through one is not found.
struct ControlFlowGraph {
  /// Ranges of instruction indices, in the order of addresses.
  let blocks: [Range<Int>]
  let successors: [[Int]]
  /// Indirect branches, whose successors are unknown.
  let indirectBranches: Int

  init(_ instructions: [MachineInstruction]) {
    var indexOfAddress: [UInt64: Int] = [:]
    for (index, instruction) in instructions.enumerated() {
      indexOfAddress[instruction.address] = index
    }
    let blocks = Self.blocks(of: instructions, indexOfAddress)
    var blockOfStart: [Int: Int] = [:]
    for (number, block) in blocks.enumerated() { blockOfStart[block.lowerBound] = number }
    self.blocks = blocks
    successors = blocks.map { block in
      let last = instructions[block.upperBound - 1]
      var successors: [Int] = []
      if let target = last.branchTarget, last.flags.contains(.branch),
        let index = indexOfAddress[target], let number = blockOfStart[index]
      {
        successors.append(number)
      }
      if !last.flags.contains(.barrier), let next = blockOfStart[block.upperBound],
        !successors.contains(next)
      {
        successors.append(next)
      }
      return successors
    }
    indirectBranches =
      instructions.filter {
        $0.flags.isSuperset(of: [.branch, .indirect]) && !$0.flags.contains(.return)
      }.count
  }

  /// Blocks begin where control can arrive: at the start, at targets, behind branches.
  private static func blocks(
    of instructions: [MachineInstruction], _ indexOfAddress: [UInt64: Int]
  ) -> [Range<Int>] {
    guard !instructions.isEmpty else { return [] }
    var starts: Set<Int> = [0]
    for (index, instruction) in instructions.enumerated() {
      if let target = instruction.branchTarget, let place = indexOfAddress[target] {
        starts.insert(place)
      }
      let ends: MachineInstruction.Flags = [.branch, .return, .barrier]
      if !instruction.flags.isDisjoint(with: ends) { starts.insert(index + 1) }
    }
    let ordered = starts.filter { $0 < instructions.count }.sorted()
    return ordered.enumerated().map { number, start in
      start..<(number + 1 < ordered.count ? ordered[number + 1] : instructions.count)
    }
  }

  /// The number of each block in the reverse post-order of a walk from `entry`; nil where the walk
  /// does not arrive.
  func reversePostOrder(from entry: Int) -> (order: [Int], number: [Int?]) {
    var visited = [Bool](repeating: false, count: blocks.count)
    var postOrder: [Int] = []
    var stack: [(block: Int, next: Int)] = [(entry, 0)]
    visited[entry] = true
    while let (block, next) = stack.last {
      if next < successors[block].count {
        stack[stack.count - 1].next += 1
        let successor = successors[block][next]
        if !visited[successor] {
          visited[successor] = true
          stack.append((successor, 0))
        }
      } else {
        postOrder.append(block)
        stack.removeLast()
      }
    }
    var number = [Int?](repeating: nil, count: blocks.count)
    let order = Array(postOrder.reversed())
    for (place, block) in order.enumerated() { number[block] = place }
    return (order, number)
  }
}
