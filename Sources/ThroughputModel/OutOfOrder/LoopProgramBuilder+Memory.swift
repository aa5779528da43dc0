internal import DiagnosisModel

/// Dependences through memory, and where accesses lie to cache lines.
extension LoopProgramBuilder {
  /// Ties loads to the stores whose bytes they read.
  mutating func connectMemory() {
    let writing = instructions.indices.filter { stores[$0] != nil }
    guard !writing.isEmpty else { return }
    for (index, load) in loads.enumerated() {
      guard let load, instructions[index].shape.instructionClass != .gather,
        let found = addresses.store(before: index, among: writing, iterations: 8),
        let store = stores[found.store]
      else { continue }
      let isVector =
        goesToVectors(instructions[index].shape) || goesToVectors(instructions[found.store].shape)
      if found.isContained, !isVector,
        let data = stored[found.store]
      {
        if looksTheSame(index, found) {
          // The value goes from register to register, past memory.
          let extends = instructions[index].shape.mnemonic.hasPrefix("movs")
          program.uops[load].forwarding = (
            LoopProgram.Source(
              producer: data.producer, distance: data.distance + found.distance),
            memory.generalForwarding + (extends ? 2 : 1)
          )
        } else {
          program.uops[load].forwarding = (
            LoopProgram.Source(producer: store, distance: found.distance),
            // One operation that reads and writes saves a cycle.
            memory.changedForwarding - (found.store == index ? 1 : 0)
          )
        }
        continue
      }
      let cycles =
        found.isContained
        ? memory.forwarding(ofBytes: instructions[index].shape.accessBytes)
        : memory.failedForwarding
      program.uops[load].forwarding = (
        LoopProgram.Source(producer: store, distance: found.distance), cycles
      )
    }
  }

  /// Whether an address is the store's by the look of it: by the same registers, which nothing wrote in
  /// between. Steps of the stack pointer are seen through.
  private func looksTheSame(
    _ load: Int, _ found: (store: Int, distance: Int, isContained: Bool)
  ) -> Bool {
    let (reader, writer) = (instructions[load], instructions[found.store])
    guard reader.shape.accessBytes >= 4 else { return false }
    if reader.text.contains("rsp") || reader.shape.mnemonic == "pop" { return true }
    guard memory.renamesStackAlone != true, let address = reader.address, address == writer.address,
      address.base != nil || address.index != nil
    else { return false }
    let units = [address.base, address.index].compactMap(\.self)
    let between: [TimedInstruction] =
      switch found.distance {
      case 0: Array(instructions[found.store..<load])
      case 1: Array(instructions[found.store...]) + Array(instructions[..<load])
      default: instructions
      }
    return !between.contains { $0.writes.contains { units.contains($0.unit) } }
  }

  mutating func findPhases() {
    let line = memory.lineBytes
    var period = 1
    let shifts = alignments()
    for (index, place) in addresses.places.enumerated() {
      guard let place, place.bytes > 1, place.bytes <= line, !place.origin.isLoaded else {
        continue
      }
      for uop in [loads[index], stores[index]].compactMap(\.self) {
        let offset = place.offset + (shifts[place.origin]?.shift ?? 0)
        let start = ((offset % line) + line) % line
        let step = ((place.step % line) + line) % line
        program.uops[uop].phase = (start, step)
        program.uops[uop].bytes = place.bytes
        if step != 0 {
          var count = 1
          var at = step
          while at != 0 {
            at = (at + step) % line
            count += 1
          }
          period = max(period, count)
        }
      }
    }
    program.phasePeriod = period
  }

  /// What aligned moves tell of where addresses lie to lines: to be added to offsets, by origin. Where
  /// nothing tells, a register is taken to point to the start of a line.
  func alignments() -> [AddressAnalysis.Place.Origin: (bytes: Int, shift: Int)] {
    var shifts: [AddressAnalysis.Place.Origin: (bytes: Int, shift: Int)] = [:]
    for (instruction, place) in zip(instructions, addresses.places) {
      guard let place, place.bytes > (shifts[place.origin]?.bytes ?? 0),
        isAligned(instruction.shape.mnemonic)
      else { continue }
      let over = ((place.offset % place.bytes) + place.bytes) % place.bytes
      shifts[place.origin] = (place.bytes, over == 0 ? 0 : place.bytes - over)
    }
    return shifts
  }

  private func isAligned(_ mnemonic: String) -> Bool {
    ["movaps", "movapd", "movdqa", "movnt"].contains { mnemonic.dropFirst().hasPrefix($0) }
      || ["movaps", "movapd", "movdqa"].contains(mnemonic)
  }
}
