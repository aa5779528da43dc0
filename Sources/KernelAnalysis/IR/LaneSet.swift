/// Some of the lanes of a fixed vector.
struct LaneSet: Equatable {
  /// Lanes of the vector.
  let count: Int
  /// The first 64, and the others: most vectors have no others, and cost no memory then.
  private var first: UInt64 = 0
  private var rest: [UInt64] = []

  /// None of `count` lanes.
  init(count: Int) {
    self.count = count
    if count > 64 { rest = Array(repeating: 0, count: (count - 1) / 64) }
  }

  static func all(of count: Int) -> LaneSet {
    var lanes = LaneSet(count: count)
    lanes.first = ones(count)
    for index in lanes.rest.indices { lanes.rest[index] = ones(count - 64 * (index + 1)) }
    return lanes
  }

  /// As many ones as there are lanes left for a word.
  private static func ones(_ count: Int) -> UInt64 {
    count >= 64 ? .max : (1 << UInt64(max(0, count))) - 1
  }

  var isEmpty: Bool { first == 0 && rest.allSatisfy { $0 == 0 } }

  var isAll: Bool { self == .all(of: count) }

  subscript(lane: Int) -> Bool {
    get {
      let word = lane < 64 ? first : rest[lane / 64 - 1]
      return word & (1 << UInt64(lane % 64)) != 0
    }
    set {
      let bit: UInt64 = 1 << UInt64(lane % 64)
      if lane < 64 {
        first = newValue ? first | bit : first & ~bit
      } else if newValue {
        rest[lane / 64 - 1] |= bit
      } else {
        rest[lane / 64 - 1] &= ~bit
      }
    }
  }

  /// Adds the lanes of a set of the same vector.
  ///
  /// - Returns: whether any of them was new.
  mutating func formUnion(_ other: LaneSet) -> Bool {
    var isNew = other.first & ~first != 0
    first |= other.first
    for (index, word) in other.rest.enumerated() where word & ~rest[index] != 0 {
      rest[index] |= word
      isNew = true
    }
    return isNew
  }
}
