internal import DiagnosisModel
internal import LLVMInterop

extension MachineAnalysis {
  mutating func estimate(
    _ found: MachineRegions, _ object: borrowing ObjectCode, profile: ModuleProfile,
    target: CodeGenTarget, options: MachineOptions
  ) throws(MachineCodeError) {
    let cpu = options.simulateOn ?? target.cpu
    let model = try ScheduleModel(triple: target.triple, cpu: cpu, features: "")
    let estimator = LoopEstimator(model, cpu: cpu)
    for (region, copies) in found.regions {
      guard let first = copies.first else { continue }
      profiles[region] = estimator.profile(
        of: first, in: object, model, macs: profile.loops[region].summary.macs)
      profiles[region]?.copies = copies.count
    }
  }
}
