internal import DiagnosisModel
internal import LLVMInterop

extension CodeProfile {
  /// What can be counted without a model.
  ///
  /// - Parameter classes: the class of each instruction of the region.
  init(_ region: CodeRegions.Region, classes: [InstructionClass], model: String) {
    var mnemonics: [String: Int] = [:]
    for instruction in region.instructions { mnemonics[instruction.mnemonic, default: 0] += 1 }
    self.init(instructions: region.instructions.count, mnemonics: mnemonics, model: model)
    stackReferences = StackReferences(region.instructions).count
    for instruction in region.instructions where instruction.vectorBits > 0 {
      vectorWidths[instruction.vectorBits, default: 0] += 1
    }
    for instructionClass in classes {
      self.classes[instructionClass, default: 0] += 1
    }
    countOrigins(region, classes)
  }

  private mutating func countOrigins(
    _ region: CodeRegions.Region, _ classes: [InstructionClass]
  ) {
    var votes: [Int: Int] = [:]
    for case let index? in region.origins.map({ $0?.region }) { votes[index, default: 0] += 1 }
    let own = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    var counts: [CodeOrigin: Int] = [:]
    var (unmapped, fromOutside) = (0, 0)
    for (index, origin) in region.origins.enumerated() {
      if origin == nil { unmapped += 1 }
      if let origin, origin.region != own { fromOutside += 1 }
      let key = CodeOrigin(
        mnemonic: region.instructions[index].mnemonic,
        instructionClass: classes[index], operation: origin?.operation, count: 0)
      counts[key, default: 0] += 1
    }
    origins = counts.map { key, count in
      var origin = key
      origin.count = count
      return origin
    }
    .sorted(by: Self.precedes)
    // Without a region that anything was made for there is no IR to speak of.
    guard own != nil else { return }
    self.unmapped = unmapped
    self.fromOutside = fromOutside
  }

  /// A complete order, so that equal inputs give equal reports: most first.
  private static func precedes(_ a: CodeOrigin, _ b: CodeOrigin) -> Bool {
    if a.count != b.count { return a.count > b.count }
    if a.mnemonic != b.mnemonic { return a.mnemonic < b.mnemonic }
    if a.operation != b.operation { return key(a.operation) < key(b.operation) }
    return a.instructionClass.rawValue < b.instructionClass.rawValue
  }

  private static func key(_ operation: IROperation?) -> (String, String, String, Int, Int) {
    guard let operation else { return ("", "", "", 0, 0) }
    return (
      operation.name, operation.elementType?.spelling ?? "", operation.callee ?? "",
      operation.lanes, operation.scalable == true ? 1 : 0
    )
  }
}
