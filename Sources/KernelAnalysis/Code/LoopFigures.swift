internal import DiagnosisModel
internal import ThroughputModel

/// What a model says of one loop's instructions.
struct LoopFigures: Sendable {
  /// What the model is asked, with all that the answer takes: any thread can give it.
  struct Question: Sendable {
    /// One way through the loop.
    let instructions: [TimedInstruction]
    let model: CorrectedModel
    let repeats: Bool
    /// Of a simulation; nil for none.
    let budget: SteadyState.Budget?
    let macs: Int?
    /// Whether changes of the loop are tried.
    let triesChanges: Bool
    /// Positions of instructions that a change would make superfluous.
    let removals: [CodeChange: Set<Int>]
    /// Other ways to make the loop's products.
    let replacements: [WhatIfAnalysis.Replacement]
  }

  fileprivate let macs: Int?
  fileprivate let estimate: LoopEstimate
  fileprivate let whatIf: [CodeProfile.WhatIf]

  init(_ question: Question) {
    macs = question.macs
    let estimate = LoopEstimate(
      question.instructions, on: question.model, repeats: question.repeats,
      budget: question.budget)
    self.estimate = estimate
    guard question.triesChanges, question.macs != nil || !question.removals.isEmpty else {
      whatIf = []
      return
    }
    whatIf = estimate.changes(
      of: question.instructions, on: question.model, repeats: question.repeats,
      budget: question.budget ?? .usual, removals: question.removals,
      replacements: question.replacements
    ).map {
      CodeProfile.WhatIf(
        change: $0.change, instructions: $0.count, cyclesPerIteration: $0.cycles)
    }
  }
}

extension CodeProfile {
  mutating func add(_ figures: LoopFigures) {
    let estimate = figures.estimate
    let cycles = estimate.cycles
    uops = estimate.bounds.uops
    cyclesPerIteration = cycles.rounded4
    cyclesInterval = estimate.interval
    if let simulated = estimate.simulation?.cycles {
      estimates.append(CycleEstimate(method: .simulation, cyclesPerIteration: simulated))
    }
    estimates.append(CycleEstimate(method: .bounds, cyclesPerIteration: estimate.bounds.cycles))
    bounds = estimate.bounds.bounds.map { Bound($0.limit, cycles: $0.cycles) }
    bottleneck = bounds.first?.limit
    nextBottleneck = bounds.dropFirst().first?.limit
    if let macs = figures.macs, macs > 0, cycles > 0 {
      cyclesPerMAC = (cycles / Double(macs)).rounded4
      macsPerCycle = (Double(macs) / cycles).rounded4
    }
    whatIf = figures.whatIf
    if let rate = macsPerCycle, let peak = peakMACsPerCycle, rate > peak * 1.001 {
      // The loop multiplies by a way that is none of the routes: what that can do is unknown.
      peakMACsPerCycle = nil
    }
  }
}
