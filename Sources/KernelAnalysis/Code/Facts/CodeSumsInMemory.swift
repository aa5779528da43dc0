internal import InstructionSet

/// Sums of products that an iteration loads, adds to and stores again at the same place, as machine code
/// does it.
struct CodeSumsInMemory {
  private(set) var count = 0
  /// The instructions that do nothing but load or store such sums.
  private(set) var indices: Set<Int> = []

  init(_ graph: DataGraph, stores: [StoredValue]) {
    for store in stores {
      guard let place = store.place, let loads = Self.loads(of: store.node, at: place, graph) else {
        continue
      }
      count += 1
      indices.formUnion(loads)
      if let index = store.instruction { indices.insert(index) }
    }
  }

  /// The loads of a sum from where it is stored; nil where it is none, or none of products.
  private static func loads(
    of stored: Int, at place: DataNode.Place, _ graph: DataGraph
  ) -> Set<Int>? {
    var current = stored
    var hasProduct = false
    // Unrolled loops add as many products as they have copies.
    for _ in 0..<64 {
      let entry = graph.nodes[current]
      guard entry.instruction != nil else { return nil }
      let sides: [Int]
      switch entry.effect {
      case .move where entry.inputs.count == 1: sides = entry.inputs
      case .add(_, isFloat: false, isSubtraction: false): sides = entry.inputs
      case .multiply(let shape) where shape.accumulates && shape.lhs.kind != .float:
        hasProduct = true
        sides = entry.addend.map { [$0] } ?? []
      default: return nil
      }
      if let load = sides.first(where: { isLoad($0, from: place, graph) }) {
        hasProduct = hasProduct || sides.contains { $0 != load && graph.nodes[$0].isProduct }
        return hasProduct ? Set([graph.nodes[load].instruction].compactMap(\.self)) : nil
      }
      hasProduct = hasProduct || sides.contains { graph.nodes[$0].isProduct }
      let next = sides.filter { comesFrom(place, $0, graph) }
      guard next.count == 1, let only = next.first else { return nil }
      current = only
    }
    return nil
  }

  private static func isLoad(_ node: Int, from place: DataNode.Place, _ graph: DataGraph) -> Bool {
    let entry = graph.nodes[node]
    if entry.place == place { return true }
    guard entry.effect == .move, entry.inputs.count == 1 else { return false }
    return graph.nodes[entry.inputs[0]].place == place
  }

  /// Whether a sum, or a sum of such, was loaded from a place.
  private static func comesFrom(
    _ place: DataNode.Place, _ node: Int, _ graph: DataGraph
  ) -> Bool {
    var pending = [node]
    var seen: Set<Int> = [node]
    while let next = pending.popLast(), seen.count < 64 {
      let entry = graph.nodes[next]
      if entry.place == place { return true }
      switch entry.effect {
      case .move, .add:
        for input in entry.inputs where seen.insert(input).inserted { pending.append(input) }
      case .multiply:
        if let addend = entry.addend, seen.insert(addend).inserted { pending.append(addend) }
      default: break
      }
    }
    return false
  }
}
