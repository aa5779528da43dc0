internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Finds the products in the machine code of a loop, and those of them that are summed.
struct CodeProducts {
  private let graph: DataGraph
  private let instructions: [MachineInstruction]
  private let architecture: Architecture
  private var products: [Product: (count: Int, accumulated: Int)] = [:]
  private(set) var made: [Int: Int] = [:]
  private var total = 0
  private var found = false
  private var isPerVscale = false
  /// Instructions that multiply numbers as they come and sum neighbours, by the loop's own wish.
  private(set) var dots: [(index: Int, element: ElementType, lanes: Int)] = []
  /// Fused multiply-adds of floats.
  private(set) var fused: [(index: Int, element: ElementType, lanes: Int)] = []

  init(_ graph: DataGraph, _ instructions: [MachineInstruction], _ architecture: Architecture) {
    self.graph = graph
    self.instructions = instructions
    self.architecture = architecture
  }

  var macs: MultiplyAccumulates? {
    found && total > 0
      ? MultiplyAccumulates(perIteration: total, perVscale: isPerVscale, origin: .machineCode) : nil
  }

  /// The products, those of the widest vectors first.
  var list: [Product] {
    products.map { product, counts in
      var product = product
      (product.count, product.accumulated) = (counts.count, counts.accumulated)
      return product
    }
    .sorted { a, b in
      if a.lanes != b.lanes { return a.lanes > b.lanes }
      if a.count != b.count { return a.count > b.count }
      return "\(a)" < "\(b)"
    }
  }

  mutating func find() {
    for node in graph.computed {
      switch graph.nodes[node].effect {
      case .multiply(let shape): add(node, shape)
      default: break
      }
    }
  }

  private mutating func add(_ node: Int, _ shape: ProductShape) {
    let entry = graph.nodes[node]
    guard let index = entry.instruction, entry.inputs.count >= 2 else { return }
    let instruction = instructions[index]
    let sides = entry.inputs.prefix(2).map { graph.nodes[$0] }
    // What sums the products of another instruction makes none of its own.
    if shape.summed == 2, sides.contains(where: \.isProduct), sides.contains(where: \.isFixed) {
      made[index] = 0
      return
    }
    guard let possible = possible(shape, instruction, entry), possible > 0 else { return }
    let bits =
      shape.multipliedBits(operands: instruction.operands) ?? (entry.isVector ? nil : entry.bits)
    let isPair = shape.summed == 2 && shape.lhs.bits == 16 && shape.result.bits == 32
    let isWide = isPair && sides.contains { !$0.value.casts.isEmpty && $0.value.laneBits == 32 }
    let count = (isWide ? possible / 2 : possible) / graph.unusedParts(of: node)
    made[index] = count
    let sum = sum(node, entry, shape)
    guard entry.isVector || isData(node, sides) else { return }
    if sum != nil {
      found = true
      total += count
      if instruction.isScalable { isPerVscale = true }
    }
    let operands = zip(sides, [shape.lhs, shape.rhs]).map { side, number in
      side.value.operand(takenAs: number, bits: number.bits ?? bits)
    }
    let isNarrowed = operands.contains { !$0.casts.isEmpty }
    if shape.lhs.kind == .float || shape.lhs.kind == .bfloat, shape.accumulates {
      let element = LaneValue.element(shape.lhs, bits: bits) ?? .f32
      fused.append((index, element, count))
      if !isNarrowed { return }
    } else if shape.summed > 1, !(isPair && isNarrowed) {
      // Of numbers that were not widened for it the instruction was asked for.
      let element = LaneValue.element(shape.lhs, bits: bits) ?? .i16
      dots.append((index, element, possible / shape.summed))
      return
    }
    record(
      shape, operands, lanes: count, isVector: entry.isVector, sum: sum,
      reduction: isPair && !isWide ? instruction.mnemonic : nil,
      resultBits: shape.result.bits ?? entry.value.laneBits)
  }

  private mutating func record(
    _ shape: ProductShape, _ operands: [Product.Operand], lanes: Int, isVector: Bool,
    sum: DataGraph.Sum?, reduction: String?, resultBits: Int?
  ) {
    let isFloat = shape.lhs.kind == .float || shape.lhs.kind == .bfloat
    let key = Product(
      operation: isFloat ? "fmul" : "mul",
      elementType: LaneValue.element(shape.result, bits: resultBits) ?? .other("unknown"),
      lanes: lanes, scalable: isPerVscale && isVector, operands: operands, count: 0,
      accumulated: 0,
      reduction: reduction ?? (sum == .neighbours ? "neighbouring lanes" : nil))
    products[key, default: (0, 0)].count += 1
    products[key, default: (0, 0)].accumulated += sum == nil ? 0 : 1
  }

  private func possible(
    _ shape: ProductShape, _ instruction: MachineInstruction, _ entry: DataNode
  ) -> Int? {
    guard entry.isVector else { return 1 }
    return shape.productsPossible(
      vectorBits: instruction.vectorBits, operands: instruction.operands)
  }

  /// An instruction with an accumulator adds to it; unless that is the same each time, or nothing.
  private func sum(_ node: Int, _ entry: DataNode, _ shape: ProductShape) -> DataGraph.Sum? {
    if shape.accumulates, entry.isVector {
      guard let addend = entry.addend, graph.nodes[addend].isFixed else { return .byLane }
      if shape.summed > 1 { return .byLane }
    }
    if shape.accumulates, let addend = entry.addend, !graph.nodes[addend].isFixed {
      return entry.isVector || graph.sum(of: node) != nil || entry.addend != nil ? .byLane : nil
    }
    return graph.sum(of: node)
  }

  /// Whether a scalar product is none of indices: what it multiplies was loaded, and no address is made
  /// of it.
  private func isData(_ node: Int, _ sides: [DataNode]) -> Bool {
    guard sides.contains(where: { $0.value.source == .load && !$0.isAddress }) else { return false }
    var pending = [node]
    var seen: Set<Int> = [node]
    while let next = pending.popLast() {
      if graph.nodes[next].isAddress { return false }
      guard seen.count < 16 else { break }
      for user in graph.users[next] where seen.insert(user).inserted { pending.append(user) }
    }
    return true
  }
}
