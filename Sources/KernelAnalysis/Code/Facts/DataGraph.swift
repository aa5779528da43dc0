internal import InstructionSet

/// The values of a loop with what becomes of each.
struct DataGraph {
  let nodes: [DataNode]
  /// By value: those that are made of it.
  let users: [[Int]]

  init(_ nodes: [DataNode]) {
    self.nodes = nodes
    var users = [[Int]](repeating: [], count: nodes.count)
    for (index, node) in nodes.enumerated() where node.instruction != nil {
      for input in Set(node.inputs + (node.addend.map { [$0] } ?? [])) {
        users[input].append(index)
      }
    }
    self.users = users
  }

  /// Those that instructions of the loop make.
  var computed: [Int] { nodes.indices.filter { nodes[$0].instruction != nil } }

  /// How many parts of a value's register its users leave alone for each that they read: 2 where they
  /// read the lower half alone.
  func unusedParts(of node: Int) -> Int {
    let bits = nodes[node].bits
    guard bits > 64, !users[node].isEmpty else { return 1 }
    let read = users[node].map { user -> Int in
      let entry = nodes[user]
      if entry.addend == node { return bits }
      return zip(entry.inputs, entry.inputBits).filter { $0.0 == node }.map(\.1).max() ?? bits
    }
    guard let most = read.max(), most >= 64, most < bits, bits % most == 0 else { return 1 }
    return bits / most
  }

  /// How a value's sum adds neighbouring lanes.
  enum Sum {
    case byLane, neighbours
  }

  /// Casts, shuffles and shifts between a product and its sum.
  private static let reach = 8

  /// The sum that a product goes into; nil where it is not summed. What is added must differ from one
  /// iteration to the next.
  func sum(of product: Int) -> Sum? {
    var pending = [(node: product, depth: 0, isShuffled: false)]
    var seen: Set<Int> = [product]
    while let step = pending.popLast() {
      for user in users[step.node] {
        switch role(of: user, for: step.node) {
        case .sum where roundsItself(user, product): break
        case .sum:
          return step.isShuffled || isReduced(user) ? .neighbours : .byLane
        case .neighbours: return .neighbours
        case .passes(let shuffles):
          guard step.depth < Self.reach, seen.insert(user).inserted else { continue }
          pending.append((user, step.depth + 1, step.isShuffled || shuffles))
        case .none: break
        }
      }
    }
    return nil
  }

  /// Whether what is added to a product is made of its own bits: half of one with the product's sign.
  private func roundsItself(_ sum: Int, _ product: Int) -> Bool {
    func isOfItsBits(_ node: Int, _ depth: Int) -> Bool {
      if node == product { return true }
      guard depth < 4, nodes[node].effect == .logic else { return false }
      let variable = nodes[node].inputs.filter { !nodes[$0].isFixed }
      return !variable.isEmpty && variable.allSatisfy { isOfItsBits($0, depth + 1) }
    }
    let inputs = nodes[sum].inputs
    return inputs.contains(product) && Set(inputs).count > 1
      && inputs.allSatisfy { isOfItsBits($0, 0) }
  }

  /// Whether lanes of a sum are added to each other later on in the loop: the sum, and the sum with its
  /// lanes moved.
  private func isReduced(_ sum: Int) -> Bool {
    var pending = [sum]
    var seen: Set<Int> = [sum]
    while let node = pending.popLast(), seen.count < 64 {
      for user in users[node] where seen.insert(user).inserted {
        switch nodes[user].effect {
        case .addNeighbours: return true
        case .add:
          let inputs = nodes[user].inputs
          let moved = inputs.filter { nodes[$0].effect == .shuffle }
          if moved.contains(where: { !Set(nodes[$0].inputs).isDisjoint(with: inputs) }) {
            return true
          }
          pending.append(user)
        case .shuffle, .move: pending.append(user)
        default: break
        }
      }
    }
    return false
  }

  /// Whether a value is a product shifted to the left: a part of a wider product.
  private func isShiftedProduct(_ node: Int) -> Bool {
    isShiftToLeft(node) && nodes[node].isProduct
  }

  private func isShiftToLeft(_ node: Int) -> Bool {
    if case .shift(_, isRight: false, _) = nodes[node].effect { true } else { false }
  }

  private enum Role {
    case sum, neighbours, none
    case passes(shuffles: Bool)
  }

  private func role(of user: Int, for value: Int) -> Role {
    let node = nodes[user]
    let others = node.inputs.filter { $0 != value }
    switch node.effect {
    case .add(_, _, let isSubtraction):
      guard node.inputs.count >= 2 else { return .none }
      if isSubtraction, node.inputs.last != value { return .none }
      // Pieces of a wider product are put together, not summed.
      if others.contains(where: isShiftedProduct) || isShiftedProduct(value)
        || !users[user].isEmpty && users[user].allSatisfy(isShiftToLeft)
      {
        return .passes(shuffles: false)
      }
      if node.inputs.allSatisfy({ $0 == value }) { return .passes(shuffles: false) }
      return others.allSatisfy { nodes[$0].isFixed } ? .passes(shuffles: false) : .sum
    case .addNeighbours: return .neighbours
    case .multiply(let shape):
      if node.addend == value, !node.inputs.contains(value) { return .sum }
      // Multiplied by ones, neighbours are added.
      guard shape.summed > 1, others.allSatisfy({ nodes[$0].isFixed }) else { return .none }
      return .neighbours
    case .shuffle: return .passes(shuffles: true)
    case .extend, .narrow, .interleave, .blend, .move, .shift, .logic, .broadcast:
      return .passes(shuffles: false)
    case .multiplyHigh, .convert, .other: return .none
    }
  }
}
