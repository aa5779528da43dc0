internal import DiagnosisModel

/// LLVM's model of a CPU with the corrections that hold for it.
public struct CorrectedModel: Sendable {
  public private(set) var model: ProcessorModel
  /// LLVM's, without what the corrections add.
  public let plain: ProcessorModel
  /// How the CPU runs instructions; nil where nobody described that. Where it is known, it goes before
  /// everything else, so that all instructions compete for ports of the same names.
  public let pipeline: PipelineModel?
  /// In words: which model, and which corrections.
  public let description: String
  /// The same where bounds are all that was asked for.
  public let descriptionOfBounds: String
  private let corrections: [(correction: Correction, ports: PortSet)]
  private let loads: PortSet
  private let override: ProcessorOverride?
  private let measured: MeasuredInstructions?

  /// - Parameters:
  ///   - description: nil leaves LLVM's model as it is.
  ///   - measured: a measured CPU's figures; they go before the corrections.
  ///   - pipeline: the description's.
  ///   - isWorse: whether a user's measurements failed their own check, which is said.
  public init(
    _ model: ProcessorModel, description: CPUDescription? = nil,
    measured: MeasuredInstructions? = nil, pipeline: PipelineModel? = nil, isWorse: Bool = false
  ) {
    let warning = isWorse ? Self.warning : ""
    self.measured = measured
    self.pipeline = pipeline
    plain = model
    var model = model
    let chosen = description?.corrections ?? []
    let override = description?.processor
    self.override = override
    corrections = chosen.map { correction in (correction, model.ports(named: correction.ports)) }
    loads = model.ports(named: override?.loadPorts ?? [])
    model.dispatchWidth = override?.dispatchWidth ?? model.dispatchWidth
    if let pipeline {
      self.model = pipeline.processor(cpu: model.cpu)
      self.description =
        pipeline.sentence(
          name: description?.name ?? model.cpu, cpu: model.cpu, isMeasured: measured != nil)
        + warning
      descriptionOfBounds =
        pipeline.sentenceOnBounds(name: description?.name ?? model.cpu, cpu: model.cpu) + warning
      return
    }
    self.model = model
    let words =
      "bounds over LLVM 22's model of \(model.cpu), "
      + (measured == nil ? "" : "with the measurements of a \(model.cpu), ")
      + (chosen.isEmpty
        ? measured == nil ? "uncorrected" : "otherwise uncorrected"
        : "corrected for \(chosen.map(\.name).joined(separator: ", "))")
      + warning
    self.description = words
    descriptionOfBounds = words
  }

  private static let warning =
    "; warning: the file of measurements predicts groups of instructions worse than what comes with "
    + "the tool: leave --measurements away"

  /// The instruction with measured demands in place of LLVM's.
  public func corrected(_ timed: TimedInstruction) -> TimedInstruction {
    if timed.isFree { return timed }
    if let pipeline { return pipeline.bounded(timed, plain) }
    if let measured = measured?.corrected(timed) { return measured }
    let shape = timed.shape
    guard let found = corrections.first(where: { $0.correction.holds(for: shape) }) else {
      return shape.instructionClass == .load && shape.vectorBits > 0 ? loading(timed) : timed
    }
    var timed = timed
    timed.demands =
      found.correction.cycles == 0
      ? [] : [TimedInstruction.Demand(ports: found.ports, cycles: found.correction.cycles)]
    if override?.isNeverSplit == true { timed.uops = 1 }
    return loading(timed)
  }

  /// The load by the ports that loads really have, where LLVM's are wrong.
  private func loading(_ timed: TimedInstruction) -> TimedInstruction {
    guard override != nil, timed.shape.loads else { return timed }
    var timed = timed
    if timed.instructionClass == .load { timed.demands = [] }
    timed.demands.append(TimedInstruction.Demand(ports: loads, cycles: 1))
    return timed
  }

  /// Cycles of one run through independent instructions, by ports and dispatch.
  public func cycles(of instructions: [TimedInstruction]) -> Double {
    ThroughputEstimate.cycles(of: instructions, on: model, repeats: false)
  }
}
