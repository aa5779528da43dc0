internal import DiagnosisModel

/// What an iteration would cost if a class of its instructions were free.
struct WhatIfAnalysis {
  struct Change: Sendable, Equatable {
    /// "without the 17 extends".
    let description: String
    /// How many instructions are left out.
    let count: Int
    let cycles: Double
  }

  /// The changes that would save something, the largest saving first.
  let changes: [Change]

  init(_ instructions: [TimedInstruction], on model: ProcessorModel, cycles: Double) {
    var changes: [Change] = []
    func consider(
      _ phrase: (String) -> String, _ noun: String, _ isFree: (TimedInstruction) -> Bool
    ) {
      let left = instructions.filter { !isFree($0) }
      let count = instructions.count - left.count
      guard count > 0 else { return }
      let estimate = ThroughputEstimate(left, on: model).cycles
      guard estimate < cycles * 0.99 else { return }
      let counted = count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
      changes.append(Change(description: phrase(counted), count: count, cycles: estimate))
    }
    let without = { (counted: String) in "without the \(counted)" }
    consider(without, "extend") { $0.instructionClass == .extend }
    consider(without, "broadcast") {
      $0.instructionClass == .broadcast || $0.instructionClass == .gprVectorMove
    }
    consider(without, "shuffle") { $0.instructionClass == .shuffle }
    consider(without, "conversion") {
      $0.instructionClass == .convert || $0.instructionClass == .truncate
    }
    var fused = instructions.filter { $0.instructionClass == .multiply }.count
    consider({ "with \($0) fused into the multiplications" }, "addition") {
      guard $0.instructionClass == .add, fused > 0 else { return false }
      fused -= 1
      return true
    }
    self.changes = changes.sorted {
      ($0.cycles, $0.description) < ($1.cycles, $1.description)
    }
  }
}
