internal import DiagnosisModel
internal import LLVMInterop
internal import ThroughputModel

/// The instructions of a region one by one: what they are, which ports do them, what they were made for
/// and where that comes from.
struct CodeListing {
  let lines: [CodeLine]

  /// - Parameters:
  ///   - timed: the region's instructions as a model times them, with the model; nil where there is none.
  ///   - sources: nil where there is no IR.
  init(
    _ region: CodeRegions.Region, timed: (instructions: [TimedInstruction], model: CorrectedModel)?,
    sources: SourceLines?
  ) {
    lines = region.instructions.indices.map { index in
      let instruction = region.instructions[index]
      return CodeLine(
        text: instruction.text,
        ports: timed.flatMap { Self.ports(of: $0.instructions[index], by: $0.model) },
        operation: region.origins[index]?.operation, location: sources?[instruction.line],
        ir: sources?.text(ofLine: instruction.line))
    }
  }

  /// Each set once, however many cycles it has to work.
  private static func ports(
    of instruction: TimedInstruction, by model: CorrectedModel
  ) -> [[String]]? {
    guard instruction.unknownReason == nil else { return nil }
    var sets: [[String]] = []
    for demand in model.corrected(instruction).demands where demand.cycles > 0 {
      let names = model.model.names(of: demand.ports)
      if !sets.contains(names) { sets.append(names) }
    }
    return sets
  }
}
