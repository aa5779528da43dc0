/// Turns of ports that are lost to chains.
extension LoopProgramBuilder {
  /// Measured on Zen 5: an addition that waits for another costs a third turn between the two, but for the
  /// first two of a chain only, and only where it follows soon; as if it were tried once before the first
  /// is through. Counters run ahead. Those that take several turns anyway lose nothing, nor do those that
  /// a load or a slower instruction feeds.
  mutating func takeTurnsInVain() {
    let turns = pipeline.description.schedulers.map { $0.vainTurns ?? 0 }
    guard turns.contains(where: { $0 > 0 }) else { return }
    let all = pipeline.description.schedulers.map {
      PipelineModel.bits($0.ports, pipeline.portNames)
    }
    /// The turns that a micro-op for any port of its scheduler may cost; 0 for others.
    func turn(_ uop: Int) -> Int {
      guard case .execute(let scheduler) = program.uops[uop].kind,
        program.uops[uop].ports == all[scheduler], program.uops[uop].occupancy <= 1
      else { return 0 }
      return turns[scheduler]
    }
    let owner = program.operations.enumerated().flatMap { index, operation in
      operation.uops.map { _ in index }
    }
    /// Whether a micro-op is only just ahead, and does not run ahead by itself as counters do.
    func isClose(_ source: LoopProgram.Source, to index: Int) -> Bool {
      let producer = owner[source.producer]
      return program.uops[source.producer].isExecution && !isCounter(producer)
        && index + source.distance * instructions.count - producer <= Self.soon
    }
    var first: Set<Int> = []
    for (index, operation) in program.operations.enumerated() where !isCounter(index) {
      for uop in operation.uops where turn(uop) > 0 {
        let waits = sources[uop].filter { isClose($0, to: index) }
        if waits.isEmpty { first.insert(uop) }
        for source in waits where source.distance == 0 && first.contains(source.producer) {
          first.remove(source.producer)
          program.uops[source.producer].occupancy += Double(turn(uop))
        }
      }
    }
  }

  /// Whether an instruction adds a constant to its own result of the iteration before.
  private func isCounter(_ index: Int) -> Bool {
    guard instructions[index].step.map({ $0.unit == $0.from }) ?? false,
      let result = results[index]
    else { return false }
    return sources[result].contains { $0.producer == result && $0.distance > 0 }
  }

  /// Instructions from one to the other.
  private static let soon = 4
}
