public import DiagnosisModel

/// What an iteration would cost if a class of its instructions were free.
public struct WhatIfAnalysis: Sendable {
  public struct Outcome: Sendable, Equatable {
    public let change: CodeChange
    /// How many instructions are left out.
    public let count: Int
    public let cycles: Double
  }

  /// The changes that would save something, the largest saving first.
  public let changes: [Outcome]

  /// - Parameters:
  ///   - cycles: of an iteration as it is.
  ///   - cost: cycles of an iteration of other instructions, by the same model.
  public init(
    _ instructions: [TimedInstruction], cycles: Double, cost: ([TimedInstruction]) -> Double
  ) {
    var outcomes: [Outcome] = []
    func consider(_ change: CodeChange, _ isFree: (TimedInstruction) -> Bool) {
      var count = 0
      let changed = instructions.map { instruction in
        guard isFree(instruction) else { return instruction }
        count += 1
        return instruction.freed
      }
      guard count > 0 else { return }
      let estimate = cost(changed)
      guard estimate < cycles * 0.99 else { return }
      outcomes.append(Outcome(change: change, count: count, cycles: estimate))
    }
    consider(.withoutExtends) { $0.instructionClass == .extend }
    consider(.withoutBroadcasts) {
      $0.instructionClass == .broadcast || $0.instructionClass == .gprVectorMove
    }
    consider(.withoutShuffles) { $0.instructionClass == .shuffle }
    consider(.withoutConversions) {
      $0.instructionClass == .convert || $0.instructionClass == .truncate
    }
    var fused = instructions.filter { $0.instructionClass == .multiply }.count
    consider(.fusedAdditions) {
      guard $0.instructionClass == .add, fused > 0 else { return false }
      fused -= 1
      return true
    }
    changes = outcomes.sorted {
      ($0.cycles, $0.change.rawValue) < ($1.cycles, $1.change.rawValue)
    }
  }
}
