/// A set of execution units ("ports"), at most 64.
struct PortSet: Hashable, Sendable {
  private(set) var bits: UInt64 = 0

  init() {}

  init(bits: UInt64) {
    self.bits = bits
  }

  var count: Int { bits.nonzeroBitCount }

  mutating func insert(_ port: Int) { bits |= 1 << UInt64(port) }

  func union(_ other: PortSet) -> PortSet { PortSet(bits: bits | other.bits) }

  func isSubset(of other: PortSet) -> Bool { bits & ~other.bits == 0 }

  /// The ports, ascending.
  var members: [Int] { (0..<64).filter { bits >> UInt64($0) & 1 == 1 } }
}
