internal import DiagnosisModel
internal import LLVMInterop

/// Makes the machine profile of one loop: counts, and an estimate by one CPU's model.
struct LoopEstimator {
  let cpu: String
  let architecture: String

  init(_ model: borrowing ScheduleModel, cpu: String, triple: String) {
    self.cpu = cpu
    architecture = String(triple.prefix { $0 != "-" })
  }

  /// - Parameters:
  ///   - macs: multiply-accumulates per iteration, nil where unknown.
  ///   - simulating: whether MCA runs as well, which takes longer than all the rest.
  func profile(
    of region: MachineRegions.Region, in object: borrowing ObjectCode,
    _ model: borrowing ScheduleModel, macs: Int?, simulating: Bool
  ) -> MachineProfile {
    let classes = region.instructions.map { InstructionClass($0, architecture: architecture) }
    var machine = MachineProfile(region, classes: classes, model: cpu)
    if simulating { machine.simulatedCyclesPerIteration = simulate(region, object, model) }
    return machine
  }

  /// MCA's cycles per iteration of exactly the loop's instructions; nil where it cannot run them.
  private func simulate(
    _ region: MachineRegions.Region, _ object: borrowing ObjectCode,
    _ model: borrowing ScheduleModel
  ) -> Double? {
    guard model.hasInstructionData else { return nil }
    // About a microsecond an instruction: some tens of milliseconds a loop at the most.
    let iterations = max(4, min(100, 1_500 / max(1, region.members.count)))
    let cycles = try? model.simulate(
      region.members, of: region.range, in: object, iterations: iterations, maxCycles: 1_000_000)
    return cycles.map { (Double($0) / Double(iterations)).rounded4 }
  }
}
