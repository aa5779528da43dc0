internal import DiagnosisModel
internal import DiagnosisRules
internal import KernelExecution
internal import KernelLowering

/// Makes the reported ladder of lowered kernels.
struct LadderBuilder {
  let plans: [RungPlan]
  /// One a plan.
  let results: [Result<LoweredRung, ExplainError>]
  let workload: Conv2DWorkload
  let execution: ExecutionChoice
  /// The CPU that the predictions are for.
  let cpu: String

  func build(_ observer: ExplainObserver) throws(ExplainError) -> Ladder {
    var rungs: [Ladder.Rung] = []
    var lowered: [LoweredRung] = []
    /// Which of the lowered kernels each rung is, nil where there is none.
    var positions: [Int?] = []
    for (plan, result) in zip(plans, results) {
      switch result {
      case .success(let rung):
        // Where a target has one dot product only, two plans end in the same kernel.
        guard !lowered.contains(where: { $0.kernel == rung.kernel }) else { continue }
        positions.append(lowered.count)
        rungs.append(Self.rung(plan, rung))
        lowered.append(rung)
      case .failure(let error):
        if plan.role == .baseline || plan.role == .subject { throw error }
        positions.append(nil)
        rungs.append(Self.unavailable(plan, error))
      }
    }
    let predicted = positions.map { position in position.flatMap { Self.cycles(lowered[$0]) } }
    if let baseline = predicted.first ?? nil, baseline > 0 {
      for (index, cycles) in predicted.enumerated() {
        rungs[index].predictedRatio = cycles.map { ($0 / baseline).rounded4 }
      }
    }
    var ladder = Ladder(
      source: .predicted, reason: execution.reason, rungs: rungs, conditions: nil)
    if let budget = execution.budget {
      observer.progress("\(lowered.count) kernels measured")
      let measured = try LadderMeasurement(
        workload: workload, budget: budget, shouldStop: observer.shouldStop
      ).run(lowered)
      ladder.source = .measured
      ladder.conditions = measured.conditions
      for (index, position) in positions.enumerated() {
        guard let position else { continue }
        ladder.rungs[index].check = measured.checks[position]
        ladder.rungs[index].measurement = Self.measurement(
          measured.times[position], macs: workload.multiplyAccumulates,
          peak: ladder.rungs[index].hotLoop?.machine?.peakMACsPerCycle)
      }
    }
    return LadderAnswer(ladder, cpu: cpu).answered
  }

  /// What the hot loop's cycles come to for the whole convolution: padding channels cost as well.
  private static func cycles(_ rung: LoweredRung) -> Double? {
    rung.hotLoop?.machine?.cyclesPerMAC.map { $0 * Double(rung.kernel.nest.multiplyAccumulates) }
  }

  private static func rung(_ plan: RungPlan, _ lowered: LoweredRung) -> Ladder.Rung {
    let types = lowered.kernel.workload.types
    var rung = Ladder.Rung(
      name: plan.name, role: plan.role, schedule: lowered.kernel.scheduleSpelling,
      dataType: types.data.rawValue, weightType: types.weights.rawValue)
    rung.hotLoop = lowered.hotLoop
    rung.inexactness = lowered.kernel.inexactness
    return rung
  }

  private static func unavailable(_ plan: RungPlan, _ error: ExplainError) -> Ladder.Rung {
    var rung = Ladder.Rung(
      name: plan.name, role: plan.role, schedule: plan.spec.name,
      dataType: plan.types.data.rawValue, weightType: plan.types.weights.rawValue)
    rung.unavailable = error.message
    return rung
  }

  private static func measurement(
    _ times: LadderMeasurement.Times, macs: Int, peak: Double?
  ) -> Ladder.Measurement {
    Ladder.Measurement(
      ratio: spread(times.ratio, scale: 1), microseconds: spread(times.nanoseconds, scale: 1e-3),
      gigaMACsPerSecond: Double(macs) / times.nanoseconds.median, macsPerCycle: times.macsPerCycle,
      shareOfPeak: peak.flatMap { peak in
        peak > 0 ? times.macsPerCycle.map { $0 / peak } : nil
      },
      isSpreadWide: times.ratio.spread > 0.1)
  }

  private static func spread(_ quartiles: Quartiles, scale: Double) -> Ladder.Spread {
    Ladder.Spread(
      lowerQuartile: quartiles.lower * scale, median: quartiles.median * scale,
      upperQuartile: quartiles.upper * scale)
  }
}
