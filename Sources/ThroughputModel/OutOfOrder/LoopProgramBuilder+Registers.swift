internal import DiagnosisModel

/// Dependences through registers.
extension LoopProgramBuilder {
  /// What a copy of a register passes on; nil where nothing was written before.
  private struct Copy {
    let source: LoopProgram.Source?

    init(of source: LoopProgram.Source?) { self.source = source }
  }

  /// Ties every read to the last write of its register.
  mutating func connectRegisters() {
    // By register unit: they are few, and asked for often.
    let units = instructions.lazy.flatMap(\.writes).map(\.unit).max() ?? -1
    var last = [(instruction: Int, isEarlier: Bool)?](repeating: nil, count: units + 1)
    for index in instructions.indices {
      for write in instructions[index].writes { last[write.unit] = (index, true) }
    }
    // The copies that are resolved while renaming pass on what they read.
    var copies: [Int: Copy] = [:]
    for pass in 0...1 {
      var writer = last
      for index in instructions.indices {
        let instruction = instructions[index]
        var found: [(source: LoopProgram.Source, isAddress: Bool)] = []
        if instruction.renaming != .zero {
          for read in instruction.reads where !read.isIndependent {
            guard read.unit <= units, let last = writer[read.unit] else { continue }
            var source: LoopProgram.Source?
            if let copy = copies[last.instruction] {
              source = copy.source
            } else if instructions[last.instruction].renaming != .zero,
              let producer = results[last.instruction]
            {
              source = LoopProgram.Source(producer: producer, distance: 0)
            }
            guard let source else { continue }
            found.append(
              (
                LoopProgram.Source(
                  producer: source.producer,
                  distance: source.distance + (last.isEarlier ? 1 : 0),
                  delay: source.delay + delay(of: read, in: index, from: source.producer)),
                read.isAddress
              ))
          }
        }
        if instruction.renaming == .move {
          copies[index] = Copy(of: found.first?.source)
        } else if pass == 1 {
          connect(index, found)
        }
        for write in instruction.writes { writer[write.unit] = (index, false) }
      }
    }
  }

  /// What it takes longer than the producer's latency says until an instruction can use what it reads.
  private func delay(of read: RegisterRead, in index: Int, from producer: Int) -> Int {
    let instruction = instructions[index]
    var delay = stack.waiting.contains(index) && stack.units.contains(read.unit) ? 1 : 0
    if instruction.renaming == .move { return delay }
    if let late = delays[producer], late.cost != costs[index] { delay += late.cycles }
    // The base of a sum of three is added first.
    let delays =
      costs[index].flatMap { pipeline.costs[$0].cost.operandDelays }
      ?? (addsThree(instruction) ? [1, 0] : [])
    if let last = delays.last {
      let place = Set(instruction.reads.map(\.operand)).count { $0 < read.operand }
      delay += place < delays.count ? delays[place] : last
    }
    return delay
  }

  private mutating func connect(
    _ index: Int, _ read: [(source: LoopProgram.Source, isAddress: Bool)]
  ) {
    let operation = program.operations[index]
    let hasMemory = loads[index] != nil || stores[index] != nil
    let addresses = read.filter(\.isAddress).map(\.source)
    for uop in operation.uops {
      switch program.uops[uop].kind {
      case .load: sources[uop] = addresses
      case .execute:
        sources[uop] = read.filter { !$0.isAddress || !hasMemory }.map(\.source)
        if let load = loads[index] {
          for loaded in operation.uops where loaded <= load {
            sources[uop].append(LoopProgram.Source(producer: loaded, distance: 0))
          }
        }
      case .store:
        if let result = results[index], program.uops[result].isExecution {
          let data = LoopProgram.Source(producer: result, distance: 0)
          // What only brings data of general registers is passed over where a load waits for them.
          stored[index] =
            bringsData.contains(result) ? read.first { !$0.isAddress }?.source : data
          sources[uop] = addresses + [data]
        } else {
          stored[index] = read.first { !$0.isAddress }?.source
          sources[uop] = read.map(\.source)
        }
      }
      // The same producer once: an instruction reads a few.
      var kept: [LoopProgram.Source] = []
      for source in sources[uop] where !kept.contains(source) { kept.append(source) }
      sources[uop] = kept
    }
  }
}
