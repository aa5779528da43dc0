/// The immediate dominators of a control-flow graph, by the iterative algorithm of Cooper, Harvey and
/// Kennedy ("A Simple, Fast Dominance Algorithm", 2001).
struct DominatorTree {
  /// The immediate dominator of each block; the entry's is itself, an unreachable block's is nil.
  let immediateDominators: [Int?]
  private let number: [Int?]

  init(_ graph: ControlFlowGraph, entry: Int = 0) {
    guard !graph.blocks.isEmpty else {
      immediateDominators = []
      number = []
      return
    }
    let (order, number) = graph.reversePostOrder(from: entry)
    var predecessors = [[Int]](repeating: [], count: graph.blocks.count)
    for block in order {
      for successor in graph.successors[block] { predecessors[successor].append(block) }
    }
    var dominators = [Int?](repeating: nil, count: graph.blocks.count)
    dominators[entry] = entry
    var changed = true
    while changed {
      changed = false
      for block in order where block != entry {
        var new: Int?
        for predecessor in predecessors[block] where dominators[predecessor] != nil {
          new = new.map { Self.common($0, predecessor, dominators, number) } ?? predecessor
        }
        if dominators[block] != new {
          dominators[block] = new
          changed = true
        }
      }
    }
    immediateDominators = dominators
    self.number = number
  }

  /// The nearest block that dominates both.
  private static func common(
    _ a: Int, _ b: Int, _ dominators: [Int?], _ number: [Int?]
  ) -> Int {
    var (a, b) = (a, b)
    while a != b {
      while number[a]! > number[b]! { a = dominators[a]! }
      while number[b]! > number[a]! { b = dominators[b]! }
    }
    return a
  }

  /// Whether every way to `block` leads through `dominator`. False for unreachable blocks.
  func dominates(_ dominator: Int, _ block: Int) -> Bool {
    guard number[dominator] != nil, var place = number[block] else { return false }
    var current = block
    while place > number[dominator]! {
      current = immediateDominators[current]!
      place = number[current]!
    }
    return current == dominator
  }
}
