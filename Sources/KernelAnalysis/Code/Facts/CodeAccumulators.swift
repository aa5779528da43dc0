internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The registers that each iteration adds to and hands to the next.
struct CodeAccumulators {
  let list: [LoopTraits.Accumulator]

  init(
    _ graph: DataGraph, _ follower: DataFollower, _ instructions: [MachineInstruction],
    epilogue: [SurroundingInstruction]
  ) {
    // A sum whose overflow is looked at cannot be split.
    let isChecked = instructions.contains { $0.mnemonic == "jo" || $0.mnemonic == "b.vs" }
    var counts: [LoopTraits.Accumulator: Int] = [:]
    for (register, entry) in follower.carried {
      guard let last = follower[register], graph.nodes[last].instruction != nil,
        let element = Self.sum(from: last, to: entry, graph)
      else { continue }
      let node = graph.nodes[last]
      // Places that gathers read from step on as well.
      if node.isVector, graph.nodes[entry].isAddress || node.isAddress { continue }
      if !node.isVector, isChecked || !Self.sumsProducts(last, graph) { continue }
      let lanes = node.isVector ? max(1, node.bits / max(1, element.bits ?? 32)) : 1
      let isReduced = Self.isReduced(register, by: epilogue)
      counts[
        LoopTraits.Accumulator(
          elementType: element, lanes: lanes, isReducedAfterwards: isReduced, count: 0),
        default: 0] += 1
    }
    list = counts.map { accumulator, count in
      var accumulator = accumulator
      accumulator.count = count
      return accumulator
    }
    .sorted { ($0.count, "\($0)") > ($1.count, "\($1)") }
  }

  /// The type of the sums on the way back from a register's last value to its first; nil where the way is
  /// none of sums.
  private static func sum(from last: Int, to entry: Int, _ graph: DataGraph) -> ElementType? {
    var pending: [(node: Int, element: ElementType?)] = [(last, nil)]
    var seen: Set<Int> = [last]
    while let (node, element) = pending.popLast() {
      if node == entry { return element }
      let current = graph.nodes[node]
      let next: [Int]
      switch current.effect {
      // What steps on by the same every time is no sum of data.
      case .add where current.inputs.contains { graph.nodes[$0].isFixed }: next = []
      case .add(_, _, let isSubtraction):
        next = isSubtraction ? Array(current.inputs.prefix(1)) : current.inputs
      case .multiply, .addNeighbours(accumulates: true):
        next = current.addend.map { [$0] } ?? []
      case .move, .blend: next = current.inputs
      default: next = []
      }
      let made: ElementType? =
        switch current.effect {
        case .add, .multiply: current.value.element ?? element
        case .addNeighbours: .i32
        default: element
        }
      for input in next where seen.insert(input).inserted {
        pending.append((input, made ?? element))
      }
    }
    return nil
  }

  /// A scalar that only counts is no sum of products.
  private static func sumsProducts(_ last: Int, _ graph: DataGraph) -> Bool {
    var pending = [last]
    var seen: Set<Int> = [last]
    while let node = pending.popLast(), seen.count < 32 {
      let current = graph.nodes[node]
      if case .multiply = current.effect { return true }
      for input in current.inputs + (current.addend.map { [$0] } ?? [])
      where seen.insert(input).inserted { pending.append(input) }
    }
    return false
  }

  /// Whether lanes are added after the loop: the first that reads the register, or a sum of it, moves
  /// lanes or adds neighbours.
  private static func isReduced(
    _ register: String, by epilogue: [SurroundingInstruction]
  ) -> Bool {
    var tracked: Set<String> = [register]
    for entry in epilogue {
      let parts = entry.parts
      func name(_ operand: CodeOperand) -> String? {
        if case .vector(let number) = operand.kind { "v\(number)" } else { nil }
      }
      let read = (parts.inputs + (parts.addend.map { [$0] } ?? [])).compactMap(name)
      let isRead = read.contains { tracked.contains($0) }
      if isRead {
        switch parts.effect {
        case .addNeighbours: return true
        case .shuffle where !entry.instruction.flags.contains(.store): return true
        default: break
        }
      }
      if parts.isStore, isRead { return false }
      if let written = parts.results.first.flatMap(name) {
        if isRead { tracked.insert(written) } else { tracked.remove(written) }
      }
      if tracked.isEmpty { return false }
    }
    return false
  }
}
