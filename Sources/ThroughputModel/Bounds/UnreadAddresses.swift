internal import DiagnosisModel

/// What a changed loop no longer needs: additions that only made the addresses of loads that were left out.
struct UnreadAddresses {
  private let original: [TimedInstruction]
  private(set) var changed: [TimedInstruction]
  /// How many were freed.
  private(set) var count = 0

  /// - Parameters:
  ///   - changed: the loop, some of its instructions freed.
  ///   - original: as it was.
  init(in changed: [TimedInstruction], of original: [TimedInstruction]) {
    self.original = original
    self.changed = changed
    // From the end, so that what feeds an address comes after what it feeds.
    for index in original.indices.reversed() where isArithmetic(index) && isUnread(index) {
      self.changed[index] = changed[index].freed
      count += 1
    }
  }

  private func isArithmetic(_ index: Int) -> Bool {
    let instruction = original[index]
    return !changed[index].isFree && instruction.shape.vectorBits == 0
      && !instruction.touchesMemory && instruction.branch == nil
      && instruction.instructionClass != .control && !instruction.writes.isEmpty
  }

  /// Whether all that read its results were freed, and some did.
  private func isUnread(_ index: Int) -> Bool {
    var wasRead = false
    for unit in Set(original[index].writes.map(\.unit)) {
      // As far as the next iteration's own.
      for distance in 1...original.count {
        // What nobody overwrites soon may be read anywhere.
        guard distance <= Self.soon else { return false }
        let reader = (index + distance) % original.count
        if original[reader].reads.contains(where: { $0.unit == unit }) {
          guard changed[reader].isFree else { return false }
          wasRead = true
        }
        if original[reader].writes.contains(where: { $0.unit == unit }) { break }
      }
    }
    return wasRead
  }

  private static let soon = 256
}
