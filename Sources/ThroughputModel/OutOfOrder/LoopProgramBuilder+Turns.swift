internal import DiagnosisModel

/// Turns of ports that are lost to chains.
extension LoopProgramBuilder {
  /// Measured on Zen 5 (docs/machine-view.md): an instruction of one cycle that waits for another one takes a turn
  /// besides its own, as if it were tried once before the other is through; less often the further it is behind, hardly
  /// where the other waited so itself, and not at all for loads, for long instructions, and through flags. Counters
  /// run ahead: what reads them loses nothing.
  mutating func takeTurnsInVain() {
    let vain = pipeline.description.schedulers.map(\.vainTurns)
    guard vain.contains(where: { $0 != nil }) else { return }
    let ports = pipeline.description.schedulers.map {
      PipelineModel.bits($0.ports, pipeline.portNames)
    }
    /// By micro-op: whether it has not all ports to choose from, or takes several turns by itself.
    let isLimited = program.uops.map { uop in
      !ports.contains(uop.ports) || uop.occupancy > 1
    }
    let owner = program.operations.enumerated().flatMap { index, operation in
      operation.uops.map { _ in index }
    }
    let flags = flagUnits()
    /// By micro-op: how many stand before it in such a chain.
    var depths = [Int](repeating: 0, count: program.uops.count)
    for (index, operation) in program.operations.enumerated() {
      for uop in operation.uops {
        guard let scheduler = shortScheduler(uop), let turns = vain[scheduler] else { continue }
        var lost: [Double] = []
        for source in sources[uop] where program.uops[source.producer].isExecution {
          guard shortScheduler(source.producer) == scheduler else {
            depths[uop] = max(depths[uop], 1)
            continue
          }
          let producer = owner[source.producer]
          guard !isThroughFlags(from: producer, to: index, flags),
            producer == index || !isCounter(producer)
          else { continue }
          if source.distance > 0 {
            depths[uop] = max(depths[uop], 1)
            if source.distance * instructions.count <= Self.carriedFor {
              lost.append(turns.carried)
            }
            continue
          }
          guard index > producer else { continue }
          depths[uop] = max(depths[uop], depths[source.producer] + 1)
          let behind = index - producer - 1
          guard behind < turns.soon.count else { continue }
          var turn = turns.soon[behind]
          for _ in 0..<min(depths[source.producer], 8) { turn *= turns.following }
          lost.append(isLimited[source.producer] ? turn * turns.limited : turn)
        }
        // What has not all ports to choose from is not tried elsewhere.
        guard program.uops[uop].ports == ports[scheduler] else { continue }
        lost.sort(by: >)
        let sum = (lost.first ?? 0) + (lost.dropFirst().first ?? 0) / 2
        // In eighths, so that the simulation comes to repeat itself.
        program.uops[uop].occupancy += (sum * 8).rounded() / 8
      }
    }
  }

  /// The registers that comparisons write, which write no others.
  private func flagUnits() -> Set<Int> {
    Set(
      instructions.lazy.filter { ["cmp", "test"].contains($0.shape.mnemonic) }
        .flatMap { $0.writes.map(\.unit) })
  }

  /// Whether an instruction waits for nothing of another one but its flags.
  private func isThroughFlags(from producer: Int, to index: Int, _ flags: Set<Int>) -> Bool {
    let written = instructions[producer].writes.map(\.unit)
    return instructions[index].reads.allSatisfy {
      flags.contains($0.unit) || !written.contains($0.unit)
    }
  }

  /// The scheduler of a micro-op whose result is there after a cycle; nil for others.
  private func shortScheduler(_ uop: Int) -> Int? {
    guard case .execute(let scheduler) = program.uops[uop].kind, program.uops[uop].latency <= 1
    else { return nil }
    return scheduler
  }

  /// Whether an instruction adds a constant to its own result of the iteration before.
  private func isCounter(_ index: Int) -> Bool {
    guard instructions[index].step.map({ $0.unit == $0.from }) ?? false,
      let result = results[index]
    else { return false }
    return sources[result].contains { $0.producer == result && $0.distance > 0 }
  }

  /// Instructions from one to the other.
  private static let carriedFor = 24
}
