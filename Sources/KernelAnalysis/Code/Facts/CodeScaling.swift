internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Numbers of 32 bits that were loaded, are scaled by 64-bit products and shifts or by divisions, and end as
/// bytes: fixed-point scaling, as machine code does it.
struct CodeScaling {
  private(set) var wideMultiplies = 0
  private(set) var divisions = 0
  /// The lanes of each load of numbers that are scaled.
  private(set) var loads: [Int] = []
  /// Instructions that serve the scaling alone.
  private(set) var indices: Set<Int> = []

  private let graph: DataGraph
  private let instructions: [MachineInstruction]
  private let architecture: Architecture

  init(
    _ graph: DataGraph, stores: [StoredValue], _ instructions: [MachineInstruction],
    _ architecture: Architecture
  ) {
    self.graph = graph
    self.instructions = instructions
    self.architecture = architecture
    let bytes = Set(stores.filter { endsAsBytes($0) }.map(\.node))
    guard !bytes.isEmpty else { return }
    var (extends, loaded): (Set<Int>, Set<Int>) = ([], [])
    for node in graph.computed {
      let isDivision = divides(node)
      guard isDivision ? divisorIsGiven(node) : isWideProduct(node),
        let words = words(of: node)
      else { continue }
      guard let way = way(from: node, to: bytes, needsShift: !isDivision) else { continue }
      if isDivision { divisions += 1 } else { wideMultiplies += 1 }
      indices.formUnion(way)
      loaded.formUnion(words)
      indices.formUnion(spreads(before: node))
      extends.formUnion(self.extends(before: node))
    }
    loads = loaded.sorted().map { max(1, graph.nodes[$0].bits / 32) }
    // Twice as many as numbers of 32 bits are extended.
    indices.formUnion(
      extends.sorted().enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
  }

  private func endsAsBytes(_ store: StoredValue) -> Bool {
    store.isVector ? graph.nodes[store.node].value.laneBits == 8 : store.bytes == 1
  }

  private func divides(_ node: Int) -> Bool {
    guard let index = graph.nodes[node].instruction else { return false }
    return CodeFacts.divisions.contains(instructions[index].mnemonic)
  }

  /// Whether what divides is a scale: the same in every iteration, or read from memory. What the loop
  /// computes anew each time counts something.
  private func divisorIsGiven(_ node: Int) -> Bool {
    graph.nodes[node].inputs.last.map { isGiven($0, depth: 0) } ?? false
  }

  private func isGiven(_ node: Int, depth: Int) -> Bool {
    let entry = graph.nodes[node]
    if entry.isFixed || entry.origin == .memory { return true }
    switch entry.effect {
    case .extend, .move:
      return depth < 4 && !entry.inputs.isEmpty
        && entry.inputs.allSatisfy { isGiven($0, depth: depth + 1) }
    default: return false
    }
  }

  /// Whether a product has 64 bits and its operands 32.
  private func isWideProduct(_ node: Int) -> Bool {
    let entry = graph.nodes[node]
    guard case .multiply(let shape) = entry.effect, let index = entry.instruction else {
      return false
    }
    if entry.isVector {
      let bits = shape.multipliedBits(operands: instructions[index].operands)
      let isExtended = entry.inputs.contains {
        graph.nodes[$0].value.casts.first?.isIntegerExtend == true
      }
      return shape.summed == 1 && entry.value.laneBits == 64 && shape.lhs.kind != .float
        && ((bits ?? shape.lhs.bits) == 32 || isExtended)
    }
    let name = instructions[index].mnemonic
    if ["smull", "umull", "smaddl", "umaddl"].contains(name) { return true }
    return architecture == .x86 && entry.bits == 64
      && entry.inputs.contains { graph.nodes[$0].value.casts.isEmpty == false }
  }

  /// The loads of numbers of 32 bits that are scaled; nil where there are none, or where the numbers are
  /// made of narrower ones.
  private func words(of node: Int) -> Set<Int>? {
    var pending = graph.nodes[node].inputs
    var seen = Set(pending)
    var loads: Set<Int> = []
    while let next = pending.popLast(), seen.count < 48 {
      let entry = graph.nodes[next]
      if entry.isFixed { continue }
      if entry.origin == .memory {
        if (1..<32).contains(entry.bits) { return nil }
        loads.insert(next)
      }
      if !entry.value.casts.isEmpty, (entry.value.element?.integerBits ?? 64) < 32 { return nil }
      switch entry.effect {
      case .multiply, .multiplyHigh, .convert: return nil
      default: break
      }
      if entry.origin == .carried { return nil }
      for input in entry.inputs where seen.insert(input).inserted { pending.append(input) }
    }
    return loads.isEmpty ? nil : loads
  }

  /// The instructions from a product on until numbers are narrow; nil where none of them is stored as
  /// bytes, or where nothing shifts a product down.
  private func way(from node: Int, to stored: Set<Int>, needsShift: Bool) -> Set<Int>? {
    var pending = [(node: node, isShifted: !needsShift, isNarrow: false)]
    var found: Set<Int> = []
    var seen: Set<Int> = [node]
    var arrives = false
    while let step = pending.popLast(), seen.count < 96 {
      let entry = graph.nodes[step.node]
      guard let index = entry.instruction else { continue }
      if !step.isNarrow { found.insert(index) }
      if stored.contains(step.node), step.isShifted { arrives = true }
      for user in graph.users[step.node] where seen.insert(user).inserted {
        let next = graph.nodes[user]
        var (isShifted, isNarrow) = (step.isShifted, step.isNarrow)
        switch next.effect {
        case .shift(let bits, isRight: true, _):
          if (bits ?? next.value.laneBits ?? next.bits) >= 64 { isShifted = true }
        case .narrow:
          if !isShifted, isNarrowedFrom64(user) { isShifted = true }
          isNarrow = isShifted
        // Half of each product is taken, or lanes are put together again.
        case .shuffle, .interleave:
          if isShifted, !isNarrow, let index = next.instruction { found.insert(index) }
          isNarrow = isShifted
        case .multiply, .convert: continue
        default: break
        }
        pending.append((user, isShifted, isNarrow))
      }
    }
    return arrives ? found : nil
  }

  /// `shrn v0.2s, v1.2d, #31`.
  private func isNarrowedFrom64(_ node: Int) -> Bool {
    guard let index = graph.nodes[node].instruction else { return false }
    let name = instructions[index].mnemonic
    return name.contains("shr") && graph.nodes[node].value.laneBits == 32
  }

  /// Shuffles that bring numbers of 32 bits into lanes of 64, and do not load them.
  private func spreads(before node: Int) -> Set<Int> {
    Set(
      graph.nodes[node].inputs.compactMap { input -> Int? in
        let entry = graph.nodes[input]
        guard entry.isVector, entry.effect == .shuffle, !entry.isFixed,
          entry.inputs.allSatisfy({ graph.nodes[$0].origin != .memory })
        else { return nil }
        return entry.instruction
      })
  }

  private func extends(before node: Int) -> Set<Int> {
    Set(
      graph.nodes[node].inputs.compactMap { input -> Int? in
        guard case .extend = graph.nodes[input].effect else { return nil }
        return graph.nodes[input].instruction
      })
  }
}
