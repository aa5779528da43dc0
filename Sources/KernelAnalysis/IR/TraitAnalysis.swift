internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Finds what the shape of a region says beside the counts of its operations.
struct TraitAnalysis {
  private let region: Set<BasicBlock>
  private let dataFlow: DataFlow
  private var accumulators: [LoopTraits.Accumulator: Int] = [:]
  private var traits = LoopTraits()
  private var notReduced: Set<Value> = []
  /// Whether an intrinsic that was met adds the lanes of a vector.
  private var laneSums: [Intrinsic: Bool] = [:]

  init(region: Set<BasicBlock>, dataFlow: DataFlow) {
    self.region = region
    self.dataFlow = dataFlow
  }

  var result: LoopTraits {
    var traits = traits
    traits.accumulators = accumulators.map { accumulator, count in
      var accumulator = accumulator
      accumulator.count = count
      return accumulator
    }.sorted(by: Self.precedes)
    return traits
  }

  /// A complete order, so that equal inputs give equal reports.
  private static func precedes(
    _ a: LoopTraits.Accumulator, _ b: LoopTraits.Accumulator
  ) -> Bool {
    if a.count != b.count { return a.count > b.count }
    if a.lanes != b.lanes { return a.lanes > b.lanes }
    if a.elementType != b.elementType { return a.elementType > b.elementType }
    return a.isReducedAfterwards && !b.isReducedAfterwards
  }

  mutating func add(_ instruction: Instruction, types: inout TypeNames) {
    switch instruction.opcode {
    case .phi: addPhi(instruction, types: &types)
    case .load, .store:
      if dataFlow.slots.slot(of: instruction) != nil {
        traits.stackVariableAccesses += 1
      } else if instruction.opcode == .store, SumInMemory(instruction, within: region) != nil {
        traits.sumsInMemory += 1
      }
    case .call:
      if let intrinsic = instruction.intrinsic, sumsLanes(intrinsic) { traits.laneSums += 1 }
    case .mul where dataFlow.isData(instruction):
      if case .integer(bits: 64) = instruction.type.element.kind, isFixedPoint(instruction) {
        traits.wideMultiplies += 1
      }
    case .sdiv, .udiv:
      if dataFlow.isData(instruction), !Self.isShift(instruction),
        isGiven(instruction.operand(1))
      {
        traits.divisions += 1
      }
    default: break
    }
  }

  private mutating func sumsLanes(_ intrinsic: Intrinsic) -> Bool {
    if let known = laneSums[intrinsic] { return known }
    let sums = LaneSum.isSum(intrinsic.name)
    laneSums[intrinsic] = sums
    return sums
  }

  /// Whether a 64-bit product is of a 32-bit number and is shifted down afterwards.
  private func isFixedPoint(_ multiply: Instruction) -> Bool {
    let isWidened = [0, 1].contains { index in
      multiply.operand(index).instruction.map {
        [.sext, .zext].contains($0.opcode) && $0.operand(0).type.element.kind == .integer(bits: 32)
      } ?? false
    }
    return isWidened && reachesShift(multiply.value, depth: 0)
  }

  /// A rounding term may be added before.
  private func reachesShift(_ value: Value, depth: Int) -> Bool {
    value.users.contains { user in
      guard region.contains(user.block) else { return false }
      switch user.opcode {
      case .ashr, .lshr: return true
      case .add, .select, .freeze: return depth < 3 && reachesShift(user.value, depth: depth + 1)
      default: return false
      }
    }
  }

  /// Whether a division is one by a constant power of two.
  private static func isShift(_ division: Instruction) -> Bool {
    let divisor = division.operand(1)
    guard let constant = divisor.constantInteger ?? divisor.splatInteger, constant > 0 else {
      return false
    }
    return constant & (constant - 1) == 0
  }

  /// Whether a divisor is a scale: from outside of the region, or read from memory. What an iteration
  /// computes counts something.
  private func isGiven(_ divisor: Value) -> Bool {
    var value = divisor
    for _ in 0..<8 {
      guard let instruction = value.instruction, region.contains(instruction.block) else {
        return true
      }
      switch instruction.opcode {
      case .load: return true
      case .sext, .zext, .freeze, .shufflevector, .bitcast: value = instruction.operand(0)
      case .insertelement: value = instruction.operand(1)
      default: return false
      }
    }
    return false
  }

  // MARK: Accumulators

  private mutating func addPhi(_ phi: Instruction, types: inout TypeNames) {
    let inside = (0..<phi.operandCount).map { phi.operand($0) }.filter {
      $0.instruction.map { region.contains($0.block) } ?? false
    }
    guard let next = inside.first, next != phi.value, sums(from: phi, to: next) else { return }
    let type = types.description(of: phi.type)
    let accumulator = LoopTraits.Accumulator(
      elementType: type.element, lanes: phi.type.lanes,
      isReducedAfterwards: isReduced(next), count: 0)
    accumulators[accumulator, default: 0] += 1
  }

  /// Whether a chain of sums leads from the phi to what the next iteration takes.
  private func sums(from phi: Instruction, to next: Value) -> Bool {
    var current = phi.value
    // Unrolled loops add as many products to an accumulator as they have copies.
    for _ in 0..<256 {
      guard let sum = current.users.first(where: { adds($0, to: current) }) else { return false }
      current = sum.value
      if current == next { return true }
    }
    return false
  }

  private func adds(_ user: Instruction, to value: Value) -> Bool {
    guard region.contains(user.block) else { return false }
    switch user.opcode {
    case .add, .fadd:
      return !isFixed(user.operand(0) == value ? user.operand(1) : user.operand(0))
    // Of arithmetic that is checked for overflow.
    case .extractvalue: return true
    case .call:
      guard let intrinsic = user.intrinsic,
        let category = IntrinsicTable.fact(for: intrinsic)?.category
      else { return false }
      if category == .add {
        return !isFixed(user.operand(0) == value ? user.operand(1) : user.operand(0))
      }
      return [.fma, .dotProduct, .reduce].contains(category)
    default: return false
    }
  }

  private func isFixed(_ value: Value) -> Bool {
    value.instruction.map { !region.contains($0.block) } ?? true
  }

  /// Whether the lanes of a sum are added to each other after the loop. What is no way to that is
  /// remembered: the sums of a tile meet in the same loops afterwards.
  private mutating func isReduced(_ sum: Value) -> Bool {
    guard sum.type.isVector else { return false }
    var pending = [sum]
    var seen: Set<Value> = []
    while let value = pending.popLast() {
      guard value.type.isVector, !notReduced.contains(value), seen.insert(value).inserted else {
        continue
      }
      for user in value.users where !region.contains(user.block) {
        switch user.opcode {
        case .phi, .add, .fadd, .bitcast, .freeze: pending.append(user.value)
        case .shufflevector where isAdded(user, to: user.operand(0)): return true
        case .call
        where user.intrinsic.flatMap { IntrinsicTable.fact(for: $0)?.category } == .reduce:
          return true
        default: break
        }
      }
    }
    notReduced.formUnion(seen)
    return false
  }

  private func isAdded(_ shuffle: Instruction, to value: Value) -> Bool {
    shuffle.value.users.contains {
      ($0.opcode == .add || $0.opcode == .fadd)
        && ($0.operand(0) == value || $0.operand(1) == value)
    }
  }
}
