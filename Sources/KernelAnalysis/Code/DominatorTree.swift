/// The immediate dominators of a control-flow graph.
///
/// Code that the walk from the first block does not reach (behind a jump table, or padding) is walked
/// from its own first block, in a tree of its own; where that leads into code that was reached before,
/// the walk ends. By the Semi-NCA algorithm (Georgiadis, "Linear-Time Algorithms for Dominators and
/// Related Problems", 2005), which LLVM uses too.
///
/// Blocks are numbered in the order of the walk: a dominator's number is less than that of what it
/// dominates.
struct DominatorTree {
  /// The block of each number, and the number of each block.
  let blocks: [Int]
  let numbers: [Int]
  /// By number: the immediate dominator's; the root of a tree is its own.
  private let dominators: [Int]
  /// By number: the numbers of the blocks from which control arrives, of the same tree.
  private let predecessors: Adjacency
  /// By number: the dominated blocks are those that stand in this range of an order of their own.
  private let extents: [Range<Int>]

  init(_ graph: ControlFlowGraph) {
    let walk = Walk(graph)
    blocks = walk.blocks
    numbers = walk.numbers
    predecessors = Adjacency(graph, walk)
    dominators = SemiNCA.dominators(parents: walk.parents, predecessors: predecessors)
    extents = Self.extents(of: dominators)
  }

  /// By block: the immediate dominator; the root of a tree is its own.
  var immediateDominators: [Int] {
    numbers.map { blocks[dominators[$0]] }
  }

  /// Whether every way to `block` from the root of its tree leads through `dominator`.
  func dominates(_ dominator: Int, _ block: Int) -> Bool {
    dominates(number: numbers[dominator], numbers[block])
  }

  func dominates(number dominator: Int, _ number: Int) -> Bool {
    extents[dominator].contains(extents[number].lowerBound)
  }

  /// The numbers of the blocks from which control arrives at the block of a number.
  func predecessors(ofNumber number: Int) -> ArraySlice<Int> { predecessors[number] }

  /// Places in an order in which each block stands before those that it dominates, and these
  /// together.
  private static func extents(of dominators: [Int]) -> [Range<Int>] {
    var sizes = [Int](repeating: 1, count: dominators.count)
    for number in dominators.indices.reversed() where dominators[number] != number {
      sizes[dominators[number]] += sizes[number]
    }
    var starts = [Int](repeating: 0, count: dominators.count)
    var free = starts
    var roots = 0
    for number in dominators.indices {
      let dominator = dominators[number]
      if dominator == number {
        starts[number] = roots
        roots += sizes[number]
      } else {
        starts[number] = free[dominator]
        free[dominator] += sizes[number]
      }
      free[number] = starts[number] + 1
    }
    return dominators.indices.map { starts[$0]..<(starts[$0] + sizes[$0]) }
  }

  /// Depth-first walks that together reach every block once.
  fileprivate struct Walk {
    var blocks: [Int] = []
    var numbers: [Int]
    /// By number: the number from which the walk came; its own for the root of a tree.
    var parents: [Int] = []
    /// By number: that of the tree's root.
    var roots: [Int] = []

    init(_ graph: ControlFlowGraph) {
      numbers = [Int](repeating: -1, count: graph.blocks.count)
      for entry in graph.blocks.indices where numbers[entry] < 0 { walk(graph, from: entry) }
    }

    private mutating func walk(_ graph: ControlFlowGraph, from entry: Int) {
      let root = blocks.count
      var pending: [(number: Int, successors: ControlFlowGraph.Successors)] = []
      func visit(_ block: Int, from parent: Int, _ walk: inout Walk) {
        let number = walk.blocks.count
        walk.numbers[block] = number
        walk.blocks.append(block)
        walk.parents.append(parent)
        walk.roots.append(root)
        pending.append((number, graph.successors(of: block)))
      }
      visit(entry, from: root, &self)
      while !pending.isEmpty {
        let top = pending.count - 1
        if let successor = pending[top].successors.next() {
          if numbers[successor] < 0 { visit(successor, from: pending[top].number, &self) }
        } else {
          pending.removeLast()
        }
      }
    }
  }

  /// Lists of numbers, one for each number, in one array.
  fileprivate struct Adjacency {
    private var starts: [Int]
    private var members: [Int]

    /// The predecessors.
    init(_ graph: ControlFlowGraph, _ walk: Walk) {
      starts = [Int](repeating: 0, count: walk.blocks.count + 1)
      members = []
      let edges = { (body: (Int, Int) -> Void) in
        for (number, block) in walk.blocks.enumerated() {
          for successor in graph.successors(of: block) {
            let target = walk.numbers[successor]
            if walk.roots[target] == walk.roots[number] { body(number, target) }
          }
        }
      }
      var count = 0
      edges { _, target in
        starts[target + 1] += 1
        count += 1
      }
      for number in walk.blocks.indices { starts[number + 1] += starts[number] }
      members = [Int](repeating: 0, count: count)
      var free = starts
      edges { source, target in
        members[free[target]] = source
        free[target] += 1
      }
    }

    subscript(number: Int) -> ArraySlice<Int> { members[starts[number]..<starts[number + 1]] }
  }

  /// The algorithm's state: a forest that grows from the last number to the first.
  private struct SemiNCA {
    private var ancestors: [Int]
    private var labels: [Int]
    private var semidominators: [Int]
    private var path: [Int] = []

    static func dominators(parents: [Int], predecessors: Adjacency) -> [Int] {
      var state = SemiNCA(
        ancestors: parents, labels: Array(parents.indices), semidominators: Array(parents.indices))
      var dominators = parents
      for number in parents.indices.reversed() where parents[number] != number {
        var least = parents[number]
        for predecessor in predecessors[number] {
          let label = state.label(of: predecessor, linkedFrom: number + 1)
          least = min(least, state.semidominators[label])
        }
        state.semidominators[number] = least
      }
      for number in parents.indices where parents[number] != number {
        var candidate = parents[number]
        while candidate > state.semidominators[number] { candidate = dominators[candidate] }
        dominators[number] = candidate
      }
      return dominators
    }

    /// Of the ancestors that are linked, the one with the least semidominator; ways are shortened.
    private mutating func label(of number: Int, linkedFrom first: Int) -> Int {
      var current = number
      while ancestors[current] >= first {
        path.append(current)
        current = ancestors[current]
      }
      var above = current
      while let below = path.popLast() {
        ancestors[below] = ancestors[above]
        if semidominators[labels[above]] < semidominators[labels[below]] {
          labels[below] = labels[above]
        }
        above = below
      }
      return labels[number]
    }
  }
}
