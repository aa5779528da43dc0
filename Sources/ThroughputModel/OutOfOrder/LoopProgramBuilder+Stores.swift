internal import DiagnosisModel

/// Stores that share a turn.
extension LoopProgramBuilder {
  /// Makes those take a whole turn that go to a block alone, or as the last of as many as may share one.
  mutating func mergeStores() {
    guard let bytes = memory.storeBlockBytes else { return }
    let blocks = storeBlocks(of: bytes)
    let writing = instructions.indices.compactMap { index in stores[index].map { (index, $0) } }
    for (one, next) in zip(writing, writing.dropFirst()) {
      guard let before = blocks[one.0], let after = blocks[next.0], before.touches(after)
      else { continue }
      program.uops[one.1].touching += 1
      program.uops[next.1].touching += 1
    }
    let most = max(1, memory.storeSlots / max(1, memory.narrowStore))
    var left = writing[...]
    while let (first, _) = left.first {
      let run = left.prefix {
        program.uops[$0.1].storeSlots < memory.storeSlots && blocks[$0.0] == blocks[first]
      }.prefix(most)
      left = left.dropFirst(max(1, run.count))
      // Those of one iteration meet those of the next where all of them always go to one block, or are pushed
      // next to each other.
      let meetsItself =
        run.count == writing.count
        && (blocks[first]?.isPush == true || addresses.places[first]?.step == 0)
      guard !meetsItself, let (_, last) = run.last else { continue }
      program.uops[last].storeSlots = memory.storeSlots - (run.count - 1) * memory.narrowStore
    }
  }

  /// The block that each store is in, as far as the look of its address tells; what registers point to is taken
  /// for the start of one.
  private func storeBlocks(of bytes: Int) -> [Int: StoreBlock] {
    let shifts = alignments().mapValues(\.shift)
    var written: [Int: Int] = [:]
    var depth = 0
    var blocks: [Int: StoreBlock] = [:]
    for (index, instruction) in instructions.enumerated() {
      let isPush = instruction.shape.mnemonic == "push"
      if isPush { depth -= instruction.shape.accessBytes }
      if instruction.shape.mnemonic == "pop" { depth += instruction.shape.accessBytes }
      if stores[index] != nil {
        let address = instruction.address
        let shift = addresses.places[index].flatMap { shifts[$0.origin] } ?? 0
        let offset = isPush ? depth : (address?.displacement ?? 0) + shift
        blocks[index] = StoreBlock(
          isPush: isPush, registers: [address?.base, address?.index],
          values: [address?.base, address?.index].map { $0.flatMap { written[$0] } ?? 0 },
          scale: address?.scale ?? 0,
          bytes: offset..<offset + instruction.shape.accessBytes, blockBytes: bytes)
      }
      for write in instruction.writes { written[write.unit, default: 0] += 1 }
    }
    return blocks
  }
}

/// An aligned block of memory, by registers and how often they had been written.
private struct StoreBlock: Equatable {
  let isPush: Bool
  let registers: [Int?]
  let values: [Int]
  let scale: Int
  let number: Int
  let bytes: Range<Int>

  init(
    isPush: Bool, registers: [Int?], values: [Int], scale: Int, bytes: Range<Int>, blockBytes: Int
  ) {
    self.isPush = isPush
    self.registers = registers
    self.values = values
    self.scale = scale
    self.bytes = bytes
    number = Int((Double(bytes.lowerBound) / Double(blockBytes)).rounded(.down))
  }

  static func == (one: Self, other: Self) -> Bool {
    one.number == other.number && one.isBeside(other)
  }

  /// Whether their addresses differ by a constant.
  func isBeside(_ other: Self) -> Bool {
    isPush == other.isPush && registers == other.registers && values == other.values
      && scale == other.scale
  }

  /// Whether one begins where the other ends.
  func touches(_ other: Self) -> Bool {
    isBeside(other)
      && (bytes.upperBound == other.bytes.lowerBound || other.bytes.upperBound == bytes.lowerBound)
  }
}

extension PipelineDescription.Memory {
  /// What a store takes of the slots of stores that touches several blocks; nil where it is in one.
  ///
  /// - Parameter touching: neighbours that go on where it ends, or end where it begins: they share a turn.
  func storeSlots(ofBytes bytes: Int, from start: Int, touching: Int) -> Int? {
    guard let block = storeBlockBytes, bytes > 0 else { return nil }
    let count = (start + bytes - 1) / block - start / block + 1
    return count > 1 ? count * storeSlots - touching * (storeSlots - narrowStore) : nil
  }

  /// From the data of a store to a load of the same address.
  func forwarding(ofBytes bytes: Int) -> Int {
    switch bytes {
    case 64...: wideForwarding
    case 32...: halfWideForwarding ?? vectorForwarding
    default: vectorForwarding
    }
  }
}
