internal import LLVMInterop

/// An innermost natural loop of machine code.
struct CodeLoop: Equatable {
  /// The index of the header's first instruction.
  let header: Int
  /// Indices of the loop's instructions, ascending.
  let instructions: [Int]
  /// 1 for a loop that no other loop encloses.
  let depth: Int

  /// The innermost natural loops of a graph, in the order of their headers.
  ///
  /// A natural loop is a back edge's target, which dominates its source, and all blocks that reach
  /// the source without passing the target. Loops with the same header are one.
  static func innermostLoops(of graph: ControlFlowGraph) -> [CodeLoop] {
    let nest = LoopNest(DominatorTree(graph))
    var bodies: [Int: [Int]] = [:]
    for (block, loop) in nest.loopOfBlock.enumerated() {
      if let loop, nest.isInnermost[loop] { bodies[loop, default: []].append(block) }
    }
    return bodies.map { loop, blocks in
      CodeLoop(
        header: graph.blocks[nest.headers[loop]].lowerBound,
        instructions: blocks.flatMap { graph.blocks[$0] }, depth: nest.depth(of: loop))
    }
    .sorted { $0.header < $1.header }
  }
}

/// The natural loops of a graph and how they stand in each other: LLVM's way, which visits each block
/// a few times however deep the loops are nested.
private struct LoopNest {
  /// By loop: the block.
  private(set) var headers: [Int] = []
  private(set) var isInnermost: [Bool] = []
  /// By block: the innermost loop around it.
  private(set) var loopOfBlock: [Int?]
  private var parents: [Int?] = []
  /// By loop: one around it, on the way to the outermost that is known.
  private var outer: [Int] = []
  private var depths: [Int] = []

  init(_ tree: DominatorTree) {
    loopOfBlock = [Int?](repeating: nil, count: tree.blocks.count)
    // Inner loops come first: their headers are dominated by those of the loops around.
    for header in tree.blocks.indices.reversed() {
      let latches = tree.predecessors(ofNumber: header).filter {
        tree.dominates(number: header, $0)
      }
      if !latches.isEmpty { addLoop(header, latches: latches, tree) }
    }
    depths = [Int](repeating: 1, count: headers.count)
    for loop in headers.indices.reversed() {
      if let parent = parents[loop] { depths[loop] = depths[parent] + 1 }
    }
  }

  func depth(of loop: Int) -> Int { depths[loop] }

  private mutating func addLoop(_ header: Int, latches: [Int], _ tree: DominatorTree) {
    let loop = headers.count
    headers.append(tree.blocks[header])
    isInnermost.append(true)
    parents.append(nil)
    outer.append(loop)
    var pending = latches
    while let number = pending.popLast() {
      let block = tree.blocks[number]
      guard let known = loopOfBlock[block] else {
        loopOfBlock[block] = loop
        if number != header { pending += tree.predecessors(ofNumber: number) }
        continue
      }
      // The block stands in a loop that was found before: go on from that loop's header.
      let inner = outermost(of: known)
      guard inner != loop else { continue }
      parents[inner] = loop
      outer[inner] = loop
      isInnermost[loop] = false
      let start = tree.numbers[headers[inner]]
      pending += tree.predecessors(ofNumber: start).filter { !tree.dominates(number: start, $0) }
    }
  }

  /// The outermost loop so far around a loop; the way there is shortened.
  private mutating func outermost(of loop: Int) -> Int {
    var current = loop
    while outer[current] != current {
      outer[current] = outer[outer[current]]
      current = outer[current]
    }
    return current
  }
}
