internal import LLVMInterop

/// An innermost natural loop of machine code.
struct MachineLoop: Equatable {
  /// The index of the header's first instruction.
  let header: Int
  /// Indices of the loop's instructions, ascending; empty blocks of other loops are not among them.
  let instructions: [Int]

  /// The innermost natural loops of a graph, in the order of their headers.
  ///
  /// A natural loop is a back edge's target, which dominates its source, and all blocks that reach
  /// the source without passing the target. Code that no walk from the first block reaches (behind a
  /// jump table) is walked from its own first block.
  static func innermostLoops(of graph: ControlFlowGraph) -> [MachineLoop] {
    var bodies: [Int: Set<Int>] = [:]
    var predecessors = [[Int]](repeating: [], count: graph.blocks.count)
    for (block, successors) in graph.successors.enumerated() {
      for successor in successors { predecessors[successor].append(block) }
    }
    var pending = Array(graph.blocks.indices)
    while let entry = pending.first {
      let dominators = DominatorTree(graph, entry: entry)
      let reached = graph.reversePostOrder(from: entry).order
      for block in reached {
        for header in graph.successors[block] where dominators.dominates(header, block) {
          bodies[header, default: [header]].formUnion(
            body(of: header, latch: block, predecessors))
        }
      }
      let done = Set(reached)
      pending.removeAll { done.contains($0) }
    }
    let innermost = bodies.filter { header, body in
      !bodies.keys.contains { $0 != header && body.contains($0) }
    }
    return innermost.sorted { $0.key < $1.key }.map { header, body in
      MachineLoop(
        header: graph.blocks[header].lowerBound,
        instructions: body.sorted().flatMap { Array(graph.blocks[$0]) })
    }
  }

  private static func body(of header: Int, latch: Int, _ predecessors: [[Int]]) -> Set<Int> {
    var body: Set<Int> = [header, latch]
    var pending = latch == header ? [] : [latch]
    while let block = pending.popLast() {
      for predecessor in predecessors[block] where body.insert(predecessor).inserted {
        pending.append(predecessor)
      }
    }
    return body
  }
}
