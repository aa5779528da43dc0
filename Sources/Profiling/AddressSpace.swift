/// What was mapped where in the memory of a process.
struct AddressSpace {
  struct Mapping {
    let start: UInt64
    let end: UInt64
    let fileOffset: UInt64
    let path: String
  }

  /// By start; later ones replace what they overlap.
  private var mappings: [Mapping] = []

  mutating func add(_ mapping: Mapping) {
    guard mapping.start < mapping.end else { return }
    var kept: [Mapping] = []
    kept.reserveCapacity(mappings.count + 2)
    for old in mappings {
      if old.end <= mapping.start || old.start >= mapping.end {
        kept.append(old)
        continue
      }
      if old.start < mapping.start {
        kept.append(
          Mapping(
            start: old.start, end: mapping.start, fileOffset: old.fileOffset, path: old.path))
      }
      if old.end > mapping.end {
        kept.append(
          Mapping(
            start: mapping.end, end: old.end,
            fileOffset: old.fileOffset &+ (mapping.end - old.start), path: old.path))
      }
    }
    kept.append(mapping)
    mappings = kept
  }

  func mapping(of address: UInt64) -> Mapping? {
    mappings.last { $0.start <= address && address < $0.end }
  }
}
