internal import LLVMInterop

/// An innermost natural loop of machine code.
struct MachineLoop: Equatable {
  /// The index of the header's first instruction.
  let header: Int
  /// Indices of the loop's instructions, ascending.
  let instructions: [Int]
  /// 1 for a loop that no other loop encloses.
  let depth: Int

  /// The innermost natural loops of a graph, in the order of their headers.
  ///
  /// A natural loop is a back edge's target, which dominates its source, and all blocks that reach
  /// the source without passing the target. Code that the walk from the first block does not reach
  /// (behind a jump table, or padding) is walked from its own first block; where that leads into code
  /// that was reached before, nothing new is learnt about loops there.
  static func innermostLoops(of graph: ControlFlowGraph) -> [MachineLoop] {
    var bodies: [Int: Set<Int>] = [:]
    var reached: Set<Int> = []
    for entry in graph.blocks.indices where !reached.contains(entry) {
      let dominators = DominatorTree(graph, entry: entry)
      let walk = graph.reversePostOrder(from: entry).order
      // Padding before a block falls through into it and is yet never executed.
      let predecessors = Self.predecessors(graph, among: walk)
      for block in walk {
        for header in graph.successors[block]
        where !reached.contains(header) && dominators.dominates(header, block) {
          bodies[header, default: [header]].formUnion(
            body(of: header, latch: block, predecessors))
        }
      }
      reached.formUnion(walk)
    }
    let innermost = bodies.filter { header, body in
      !bodies.keys.contains { $0 != header && body.contains($0) }
    }
    return innermost.sorted { $0.key < $1.key }.map { header, body in
      MachineLoop(
        header: graph.blocks[header].lowerBound,
        instructions: body.sorted().flatMap { Array(graph.blocks[$0]) },
        depth: bodies.values.filter { $0.contains(header) }.count)
    }
  }

  private static func predecessors(_ graph: ControlFlowGraph, among blocks: [Int]) -> [[Int]] {
    var predecessors = [[Int]](repeating: [], count: graph.blocks.count)
    for block in blocks {
      for successor in graph.successors[block] { predecessors[successor].append(block) }
    }
    return predecessors
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
