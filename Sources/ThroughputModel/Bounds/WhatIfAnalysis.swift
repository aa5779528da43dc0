public import DiagnosisModel

/// What an iteration would cost if a class of its instructions were free, or replaced.
public struct WhatIfAnalysis: Sendable {
  public struct Outcome: Sendable, Equatable {
    public let change: CodeChange
    /// How many instructions are left out.
    public let count: Int
    public let cycles: Double

    public init(change: CodeChange, count: Int, cycles: Double) {
      self.change = change
      self.count = count
      self.cycles = cycles
    }
  }

  /// Another way to make the products of a loop.
  public struct Replacement: Sendable {
    let change: CodeChange
    let instruction: TimedInstruction
    let count: Int
    let shiftsExtends: Bool

    /// - Parameters:
    ///   - instruction: one of that way.
    ///   - count: how many of them make all products of an iteration.
    ///   - shiftsExtends: whether each extend is followed by a shift that goes with it, as where bf16 becomes f32.
    public init(
      change: CodeChange, instruction: TimedInstruction, count: Int, shiftsExtends: Bool = false
    ) {
      self.change = change
      self.instruction = instruction
      self.count = count
      self.shiftsExtends = shiftsExtends
    }
  }

  /// The changes that would save something, the largest saving first.
  public let changes: [Outcome]

  /// - Parameters:
  ///   - cycles: of an iteration as it is.
  ///   - cost: cycles of an iteration of other instructions, by the same model; of what is not less than
  ///     the limit it may be any such figure.
  ///   - removals: positions of instructions that a change would make superfluous.
  ///   - replacements: other ways to make the loop's products.
  public init(
    _ instructions: [TimedInstruction], cycles: Double,
    removals: [CodeChange: Set<Int>] = [:], replacements: [Replacement] = [],
    cost: (_ instructions: [TimedInstruction], _ limit: Double) -> Double
  ) {
    var outcomes: [Outcome] = []
    let classes = instructions.indices.map { instructions[$0].instructionClass }
    func consider(_ change: CodeChange, _ isFree: (InstructionClass) -> Bool) {
      consider(change, at: classes.indices.filter { isFree(classes[$0]) })
    }
    func consider(_ change: CodeChange, at positions: some Collection<Int>) {
      guard !positions.isEmpty else { return }
      var changed = instructions
      for position in positions { changed[position] = changed[position].freed }
      conclude(change, changed, positions.count)
    }
    func conclude(_ change: CodeChange, _ changed: [TimedInstruction], _ count: Int) {
      let limit = cycles * 0.99
      let estimate = cost(changed, limit)
      guard estimate < limit else { return }
      outcomes.append(Outcome(change: change, count: count, cycles: estimate))
    }
    consider(.withoutExtends) { $0 == .extend }
    consider(.withoutBroadcasts) { $0 == .broadcast || $0 == .gprVectorMove }
    if removals[.withoutShuffles] == nil { consider(.withoutShuffles) { $0 == .shuffle } }
    consider(.withoutConversions) { $0 == .convert || $0 == .truncate }
    var fused = classes.count { $0 == .multiply }
    consider(.fusedAdditions) {
      guard $0 == .add, fused > 0 else { return false }
      fused -= 1
      return true
    }
    for (change, positions) in removals {
      consider(change, at: positions.filter(instructions.indices.contains))
    }
    for replacement in replacements {
      let (changed, count) = replacement.applied(to: instructions)
      if count > 0 { conclude(replacement.change, changed, count) }
    }
    changes = outcomes.sorted {
      ($0.cycles, $0.change.rawValue) < ($1.cycles, $1.change.rawValue)
    }
  }
}

extension WhatIfAnalysis.Replacement {
  /// The loop with its products made this way: each multiplication becomes one of the instructions until
  /// there are enough, operands are supplied as often as there are instructions left, and the
  /// additions of products are done by them. Addresses of operands that are no longer supplied go; what moves or
  /// reorders data stays.
  fileprivate func applied(
    to instructions: [TimedInstruction]
  ) -> (instructions: [TimedInstruction], changed: Int) {
    let multiplies: Set<InstructionClass> = [.multiply, .multiplyAdd, .dotProduct]
    let total = instructions.count { multiplies.contains($0.instructionClass) }
    // Completing additions are part of the way that is replaced: one a multiplication.
    guard total > count else { return (instructions, 0) }
    var additions = total
    var (made, supplied, extended, changed) = (0, 0, 0, 0)
    let needsNoExtends = change == .withDotProducts
    var shifts = shiftsExtends ? instructions.count { $0.instructionClass == .extend } : 0
    let result = instructions.map { instruction -> TimedInstruction in
      /// Keeps as many of a kind as there are instructions left of the products.
      func thinned(_ seen: inout Int) -> TimedInstruction {
        let isKept = (seen + 1) * count / total > seen * count / total
        seen += 1
        if isKept { return instruction }
        changed += 1
        return instruction.freed
      }
      switch instruction.instructionClass {
      case .multiply, .multiplyAdd, .dotProduct:
        let isKept = (made + 1) * count / total > made * count / total
        made += 1
        changed += 1
        return isKept ? replaced(instruction, of: total) : instruction.freed
      case .broadcast, .gprVectorMove: return thinned(&supplied)
      case .extend:
        if !needsNoExtends { return thinned(&extended) }
        changed += 1
        return instruction.freed
      case .vectorLogic where shifts > 0:
        shifts -= 1
        changed += 1
        return instruction.freed
      case .add where additions > 0:
        additions -= 1
        changed += 1
        return instruction.freed
      default: return instruction
      }
    }
    let rest = UnreadAddresses(in: result, of: instructions)
    return (rest.changed, changed + rest.count)
  }

  /// The way's instruction, in the place of one of the loop's. Fewer instructions have fewer accumulators,
  /// until the loop is unrolled as often as there are fewer: they are not waited for.
  private func replaced(_ old: TimedInstruction, of total: Int) -> TimedInstruction {
    let latency = instruction.writes.map(\.latency).max() ?? 1
    let written = Set(old.writes.map(\.unit))
    return TimedInstruction(
      text: instruction.text, shape: instruction.shape, uops: instruction.uops,
      demands: instruction.demands,
      reads: count < total ? old.reads.filter { !written.contains($0.unit) } : old.reads,
      writes: old.writes.map { TimedInstruction.Write(unit: $0.unit, latency: latency) })
  }
}
