internal import DiagnosisModel
internal import LLVMInterop

extension MachineAnalysis {
  mutating func estimate(
    _ found: MachineRegions, _ object: borrowing ObjectCode, profile: ModuleProfile,
    target: CodeGenTarget, options: MachineOptions
  ) throws(MachineCodeError) {
    let cpu = options.simulateOn ?? target.cpu
    let model = try ScheduleModel(triple: target.triple, cpu: cpu, features: "")
    for (region, copies) in found.regions {
      guard let first = copies.first else { continue }
      var machine = MachineProfile(first, model: cpu)
      machine.copies = copies.count
      if profile.loops[region].region == .loop {
        machine.simulatedCyclesPerIteration = Self.simulate(first, object, model)
      }
      profiles[region] = machine
    }
  }

  /// MCA's cycles per iteration of exactly the loop's instructions; nil where it cannot run them.
  private static func simulate(
    _ region: MachineRegions.Region, _ object: borrowing ObjectCode,
    _ model: borrowing ScheduleModel
  ) -> Double? {
    guard model.hasInstructionData else { return nil }
    // About a microsecond an instruction: some tens of milliseconds a loop at the most.
    let iterations = max(4, min(100, 40_000 / max(1, region.members.count)))
    let cycles = try? model.simulate(
      region.members, of: region.range, in: object, iterations: iterations, maxCycles: 1_000_000)
    return cycles.map { (Double($0) / Double(iterations)).rounded4 }
  }
}

extension MachineProfile {
  /// What can be counted without a model.
  init(_ region: MachineRegions.Region, model: String) {
    var mnemonics: [String: Int] = [:]
    for instruction in region.instructions { mnemonics[instruction.mnemonic, default: 0] += 1 }
    self.init(instructions: region.instructions.count, mnemonics: mnemonics, model: model)
    stackReferences =
      region.instructions.filter {
        $0.flags.contains(.stackRelative) && !$0.flags.isDisjoint(with: [.load, .store])
      }.count
    for instruction in region.instructions where instruction.vectorBits > 0 {
      vectorWidths[String(instruction.vectorBits), default: 0] += 1
    }
    countOrigins(region)
  }

  private mutating func countOrigins(_ region: MachineRegions.Region) {
    var votes: [Int: Int] = [:]
    for case let index? in region.origins.map({ $0?.region }) { votes[index, default: 0] += 1 }
    let own = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    var counts: [Origin: Int] = [:]
    for (instruction, origin) in zip(region.instructions, region.origins) {
      if origin == nil { unmapped += 1 }
      if let origin, origin.region != own { fromOutside += 1 }
      let key = Origin(
        mnemonic: instruction.mnemonic, instructionClass: "",
        operation: origin?.phrase.isEmpty == true ? nil : origin?.phrase, count: 0)
      counts[key, default: 0] += 1
    }
    origins = counts.map { key, count in
      var origin = key
      origin.count = count
      return origin
    }
    .sorted {
      ($1.count, $0.mnemonic, $0.operation ?? "") < ($0.count, $1.mnemonic, $1.operation ?? "")
    }
  }
}
