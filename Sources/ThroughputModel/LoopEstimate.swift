public import DiagnosisModel

/// What an iteration of a loop takes on a CPU: by bounds, and by simulation where the CPU is described.
public struct LoopEstimate: Sendable {
  public let bounds: ThroughputEstimate
  /// Nil where the CPU's pipeline is not described, or nothing repeats.
  public let simulation: SteadyState?

  /// The best estimate there is.
  public var cycles: Double { simulation?.cycles ?? bounds.cycles }

  /// Where the cycles of four in five loops of the kind lie; nil where nothing was compared.
  public private(set) var interval: CycleInterval?

  /// - Parameters:
  ///   - instructions: one way through the loop, with LLVM's figures.
  ///   - repeats: whether the instructions are a loop's; without a next iteration nothing is carried
  ///     over.
  ///   - budget: of a simulation, which says what bounds alone do not; nil for none.
  public init(
    _ instructions: [TimedInstruction], on model: CorrectedModel, repeats: Bool = true,
    budget: SteadyState.Budget? = .usual
  ) {
    bounds = Self.bounds(of: instructions, on: model, repeats: repeats)
    simulation =
      repeats ? budget.flatMap { Self.simulation(of: instructions, on: model, $0) } : nil
    guard let cycles = simulation?.cycles else { return }
    let kind = LoopKind(of: instructions, cycles: cycles)
    interval = model.pipeline?.description.spreads?.first { $0.kind == kind }.map {
      CycleInterval(
        low: cycles * $0.low, high: cycles * $0.high, kind: kind.rawValue, loops: $0.loops)
    }
  }

  /// The best estimate alone: where a simulation gives it, nobody asks for bounds.
  public static func cycles(
    of instructions: [TimedInstruction], on model: CorrectedModel, repeats: Bool = true,
    budget: SteadyState.Budget = .usual
  ) -> Double {
    if repeats, let cycles = simulation(of: instructions, on: model, budget)?.cycles {
      return cycles
    }
    return ThroughputEstimate.cycles(
      of: instructions.map { model.corrected($0) }, on: model.model, repeats: repeats)
  }

  /// What changes of a loop would bring, by the best estimate there is. The parameters are those of `init` and of
  /// `WhatIfAnalysis`.
  public func changes(
    of instructions: [TimedInstruction], on model: CorrectedModel, repeats: Bool,
    budget: SteadyState.Budget, removals: [CodeChange: Set<Int>],
    replacements: [WhatIfAnalysis.Replacement]
  ) -> [WhatIfAnalysis.Outcome] {
    if repeats, model.pipeline != nil {
      return WhatIfAnalysis(
        instructions, cycles: cycles, removals: removals, replacements: replacements
      ) { changed, _ in
        Self.cycles(of: changed, on: model, budget: budget)
      }.changes
    }
    // Corrected once, not for each change; replacements come corrected.
    return WhatIfAnalysis(
      instructions.map { model.corrected($0) }, cycles: cycles, removals: removals,
      replacements: replacements
    ) { changed, limit in
      ThroughputEstimate.cycles(of: changed, on: model.model, repeats: repeats, below: limit)
    }.changes
  }

  private static func bounds(
    of instructions: [TimedInstruction], on model: CorrectedModel, repeats: Bool
  ) -> ThroughputEstimate {
    ThroughputEstimate(
      instructions.map { model.corrected($0) }, on: model.model, repeats: repeats)
  }

  private static func simulation(
    of instructions: [TimedInstruction], on model: CorrectedModel, _ budget: SteadyState.Budget
  ) -> SteadyState? {
    model.pipeline.map {
      SteadyState(instructions, on: $0, model: model.plain, budget: budget)
    }
  }
}
