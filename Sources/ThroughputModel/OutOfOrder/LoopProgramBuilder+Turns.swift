/// Turns of ports that are lost to chains.
extension LoopProgramBuilder {
  /// Measured on Zen 5: an addition that waits for another costs a third turn between the two, but for the
  /// first two of a chain only, and only where it follows soon; as if it were tried once before the first is
  /// through. Those that a load or a slower instruction feeds lose nothing.
  mutating func takeTurnsInVain() {
    let turns = pipeline.description.schedulers.map { $0.vainTurns ?? 0 }
    guard turns.contains(where: { $0 > 0 }) else { return }
    let all = pipeline.description.schedulers.map {
      PipelineModel.bits($0.ports, pipeline.portNames)
    }
    /// The turns that a micro-op for any port of its scheduler may cost; 0 for others.
    func turn(_ uop: Int) -> Int {
      guard case .execute(let scheduler) = program.uops[uop].kind,
        program.uops[uop].ports == all[scheduler]
      else { return 0 }
      return turns[scheduler]
    }
    var first: Set<Int> = []
    for (index, operation) in program.operations.enumerated() {
      for uop in operation.uops where turn(uop) > 0 {
        let waits = sources[uop].filter { program.uops[$0.producer].isExecution }
        if waits.isEmpty { first.insert(uop) }
        for source in waits where source.distance == 0 && first.contains(source.producer) {
          guard program.operations[max(0, index - Self.soon)].uops.lowerBound <= source.producer
          else { continue }
          first.remove(source.producer)
          program.uops[source.producer].occupancy += Double(turn(uop))
        }
      }
    }
  }

  /// Instructions between the two.
  private static let soon = 4
}
