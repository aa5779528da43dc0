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
    let (rungs, lowered) = try distinctRungs()
    var ladder = Ladder(
      source: .predicted, reason: execution.reason, rungs: rungs, conditions: nil)
    predict(&ladder.rungs, lowered)
    if let budget = execution.budget {
      try measure(&ladder, lowered, budget, observer)
    }
    return LadderAnswer(ladder, cpu: cpu).answered
  }

  /// The rungs, and the kernel of each; nil where there is none.
  private func distinctRungs() throws(ExplainError) -> ([Ladder.Rung], [LoweredRung?]) {
    var rungs: [Ladder.Rung] = []
    var lowered: [LoweredRung?] = []
    for (plan, result) in zip(plans, results) {
      switch result {
      case .success(let rung):
        // Where a target has one dot product only, two plans end in the same kernel.
        let isKnown = lowered.contains {
          $0?.kernel.nest == rung.kernel.nest && $0?.kernel.workload == rung.kernel.workload
        }
        guard !isKnown else { continue }
        rungs.append(Self.rung(plan, rung))
        lowered.append(rung)
      case .failure(let error):
        if plan.role == .baseline || plan.role == .subject { throw error }
        rungs.append(Self.unavailable(plan, error))
        lowered.append(nil)
      }
    }
    return (rungs, lowered)
  }

  private func predict(_ rungs: inout [Ladder.Rung], _ lowered: [LoweredRung?]) {
    let cycles = lowered.map { $0.flatMap(Self.cycles) }
    guard let baseline = cycles.first ?? nil, baseline > 0 else { return }
    for (index, cycles) in cycles.enumerated() {
      rungs[index].predictedRatio = cycles.map { ($0 / baseline).rounded4 }
    }
  }

  private func measure(
    _ ladder: inout Ladder, _ lowered: [LoweredRung?], _ budget: Duration,
    _ observer: ExplainObserver
  ) throws(ExplainError) {
    let measured = try LadderMeasurement(
      workload: workload, budget: budget, observer: observer
    ).run(lowered.compactMap(\.self))
    ladder.source = .measured
    ladder.conditions = measured.conditions
    let places = lowered.indices.filter { lowered[$0] != nil }
    for (index, (check, times)) in zip(places, zip(measured.checks, measured.times)) {
      ladder.rungs[index].check = check
      ladder.rungs[index].measurement = Self.measurement(
        times, macs: workload.multiplyAccumulates,
        peak: ladder.rungs[index].hotLoop?.code?.peakMACsPerCycle)
    }
  }

  /// What the hot loop's cycles come to for the whole convolution: padding channels cost as well.
  private static func cycles(_ rung: LoweredRung) -> Double? {
    rung.hotLoop?.code?.cyclesPerMAC.map { $0 * Double(rung.kernel.nest.multiplyAccumulates) }
  }

  private static func rung(_ plan: RungPlan, _ lowered: LoweredRung) -> Ladder.Rung {
    let types = lowered.kernel.workload.types
    var rung = Ladder.Rung(
      name: plan.name, role: plan.role, change: plan.change,
      schedule: lowered.kernel.scheduleSpelling,
      dataType: types.data, weightType: types.weights)
    rung.hotLoop = lowered.hotLoop
    rung.inexactness = lowered.kernel.inexactness
    return rung
  }

  private static func unavailable(_ plan: RungPlan, _ error: ExplainError) -> Ladder.Rung {
    var rung = Ladder.Rung(
      name: plan.name, role: plan.role, change: plan.change, schedule: plan.spec.name,
      dataType: plan.types.data, weightType: plan.types.weights)
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
