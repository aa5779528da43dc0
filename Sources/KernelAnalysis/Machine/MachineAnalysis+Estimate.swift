internal import DiagnosisModel
internal import LLVMInterop

extension MachineAnalysis {
  mutating func estimate(
    _ found: MachineRegions, _ object: borrowing ObjectCode, profile: ModuleProfile,
    target: CodeGenTarget, options: MachineOptions
  ) throws(MachineCodeError) {
    var estimator = try LoopEstimator(
      triple: target.triple, cpu: options.simulateOn ?? target.cpu,
      features: target.enabledFeatures, machine: options.machine)
    var simulated: Set<[InstructionMixRow]> = []
    let hasMACs = profile.loops.contains { $0.summary.macs != nil }
    for (region, copies) in found.regions.sorted(by: { $0.key < $1.key }) {
      guard let first = copies.first else { continue }
      let loop = profile.loops[region]
      // The loops that matter, and one of several identical copies.
      let isWanted =
        loop.region == .loop && (loop.summary.macs != nil || !hasMACs)
        && simulated.insert(loop.instructionMix).inserted
      profiles[region] = try estimator.profile(
        of: first, in: object, loop: loop, simulating: isWanted)
      profiles[region]?.copies = copies.count
    }
  }
}
