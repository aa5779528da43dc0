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
  public init(_ instructions: [TimedInstruction], on model: CorrectedModel, repeats: Bool = true) {
    bounds = ThroughputEstimate(
      instructions.map { model.corrected($0) }, on: model.model, repeats: repeats)
    simulation =
      repeats
      ? model.pipeline.map { SteadyState(instructions, on: $0, model: model.plain) } : nil
    guard let cycles = simulation?.cycles else { return }
    let kind = LoopKind(of: instructions, cycles: cycles)
    interval = model.pipeline?.description.spreads?.first { $0.kind == kind }.map {
      CycleInterval(
        low: cycles * $0.low, high: cycles * $0.high, kind: kind.rawValue, loops: $0.loops)
    }
  }
}
