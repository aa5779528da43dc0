internal import InstructionSet

/// The instructions that take what stays the same from operands of products after they were widened.
struct CodeZeroPoints {
  private(set) var indices: Set<Int> = []

  init(_ graph: DataGraph) {
    for node in graph.computed {
      guard case .multiply = graph.nodes[node].effect, graph.nodes[node].isVector,
        graph.sum(of: node) != nil || graph.nodes[node].addend != nil
      else { continue }
      for input in graph.nodes[node].inputs { follow(input, graph) }
    }
  }

  /// Back to where the zero point came in.
  private mutating func follow(_ operand: Int, _ graph: DataGraph) {
    var pending = [operand]
    var seen: Set<Int> = [operand]
    while let node = pending.popLast(), seen.count < 32 {
      let entry = graph.nodes[node]
      guard entry.value.zeroPoint, entry.isVector, let index = entry.instruction else { continue }
      if case .add = entry.effect {
        indices.insert(index)
      }
      for input in entry.inputs where seen.insert(input).inserted { pending.append(input) }
    }
  }
}
