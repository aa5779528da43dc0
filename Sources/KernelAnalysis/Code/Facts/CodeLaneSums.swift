internal import InstructionSet

/// Lanes of products that an iteration adds to each other until one number is left, as machine code does
/// it: `vextracti128`, `vpaddd`, `vpshufd`, `vpaddd`, `vmovd`; or `addv`.
struct CodeLaneSums {
  /// How many numbers are made that way.
  private(set) var count = 0
  /// The instructions that do it, and nothing else.
  private(set) var indices: Set<Int> = []

  private let graph: DataGraph

  /// - Parameter stores: what the iteration stores outside the stack.
  init(_ graph: DataGraph, stores: [StoredValue]) {
    self.graph = graph
    let stored = Set(stores.filter { !$0.isVector || $0.bytes <= 8 }.map(\.node))
    let steps = Dictionary(
      graph.computed.compactMap { node in step(node).map { (node, $0) } }
    ) { first, _ in first }
    for last in steps.keys where isNumber(last, stored) {
      guard let chain = chain(to: last, steps) else { continue }
      count += 1
      indices.formUnion(chain)
    }
  }

  /// What one step adds, and the nodes that it takes; nil where a node adds no lanes of one value.
  private struct Step {
    let value: Int
    let nodes: [Int]
    /// Whether it leaves one number by itself.
    let isWhole: Bool
  }

  private func step(_ node: Int) -> Step? {
    let entry = graph.nodes[node]
    guard entry.isVector, entry.isProduct else { return nil }
    switch entry.effect {
    case .addNeighbours(accumulates: false):
      let inputs = Set(entry.inputs)
      guard inputs.count == 1, let value = inputs.first else { return nil }
      return Step(value: value, nodes: [node], isWhole: entry.bits <= 64)
    case .add(_, isFloat: false, isSubtraction: false):
      guard entry.inputs.count == 2 else { return nil }
      for (value, moved) in [
        (entry.inputs[0], entry.inputs[1]), (entry.inputs[1], entry.inputs[0]),
      ] {
        let shuffle = original(of: moved)
        guard isShuffle(shuffle), let source = graph.nodes[shuffle].inputs.first,
          original(of: source) == original(of: value)
        else { continue }
        return Step(value: original(of: value), nodes: [node, shuffle], isWhole: false)
      }
      return nil
    default: return nil
    }
  }

  /// Moves of whole elements within one register; by shifts as well, where they are as wide as its lanes.
  private func isShuffle(_ node: Int) -> Bool {
    guard graph.nodes[node].instruction != nil else { return false }
    switch graph.nodes[node].effect {
    case .shuffle: return true
    case .shift(bits: .some(64), isRight: true, isArithmetic: false): return true
    default: return false
    }
  }

  /// What a copy is one of.
  private func original(of node: Int) -> Int {
    var node = node
    while graph.nodes[node].effect == .move, graph.nodes[node].instruction != nil,
      graph.nodes[node].isVector, graph.nodes[node].inputs.count == 1
    {
      node = graph.nodes[node].inputs[0]
    }
    return node
  }

  /// Whether a value leaves the vector as one number: into a general register, or into few bytes of memory.
  private func isNumber(_ node: Int, _ stored: Set<Int>) -> Bool {
    if stored.contains(node) { return true }
    return graph.users[node].contains { user in
      let entry = graph.nodes[user]
      guard !entry.isVector else { return entry.effect == .move && stored.contains(user) }
      return entry.effect == .move || entry.effect == .shuffle
    }
  }

  /// The instructions of the steps that lead to a number; nil where they are too few to be all lanes.
  private func chain(to last: Int, _ steps: [Int: Step]) -> Set<Int>? {
    var (node, count, isWhole) = (last, 0, false)
    var found: Set<Int> = []
    while let step = steps[node], count < 8 {
      found.formUnion(step.nodes.compactMap { graph.nodes[$0].instruction })
      isWhole = isWhole || step.isWhole
      count += 1
      node = original(of: step.value)
    }
    return count >= 2 || isWhole ? found : nil
  }
}
