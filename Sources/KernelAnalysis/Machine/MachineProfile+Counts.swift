internal import DiagnosisModel
internal import LLVMInterop

extension MachineProfile {
  /// What can be counted without a model.
  ///
  /// - Parameter classes: the class of each instruction of the region.
  init(_ region: CodeRegions.Region, classes: [InstructionClass], model: String) {
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
    for instructionClass in classes {
      self.classes[instructionClass.rawValue, default: 0] += 1
    }
    countOrigins(region, classes)
  }

  private mutating func countOrigins(
    _ region: CodeRegions.Region, _ classes: [InstructionClass]
  ) {
    var votes: [Int: Int] = [:]
    for case let index? in region.origins.map({ $0?.region }) { votes[index, default: 0] += 1 }
    let own = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    var counts: [Origin: Int] = [:]
    for (index, origin) in region.origins.enumerated() {
      if origin == nil { unmapped += 1 }
      if let origin, origin.region != own { fromOutside += 1 }
      let key = Origin(
        mnemonic: region.instructions[index].mnemonic,
        instructionClass: classes[index].rawValue,
        operation: origin?.phrase.isEmpty == true ? nil : origin?.phrase, count: 0)
      counts[key, default: 0] += 1
    }
    origins = counts.map { key, count in
      var origin = key
      origin.count = count
      return origin
    }
    .sorted {
      ($1.count, $0.mnemonic, $0.operation ?? "", $0.instructionClass)
        < ($0.count, $1.mnemonic, $1.operation ?? "", $1.instructionClass)
    }
  }
}
