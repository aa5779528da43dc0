/// A set of execution units ("ports"), at most 64.
public struct PortSet: Hashable, Sendable {
  public private(set) var bits: UInt64 = 0

  public init() {}

  public init(bits: UInt64) {
    self.bits = bits
  }

  public var count: Int { bits.nonzeroBitCount }

  public mutating func insert(_ port: Int) { bits |= 1 << UInt64(port) }

  public func union(_ other: PortSet) -> PortSet { PortSet(bits: bits | other.bits) }

  public func isSubset(of other: PortSet) -> Bool { bits & ~other.bits == 0 }

  /// The ports, ascending.
  public var members: [Int] { (0..<64).filter { bits >> UInt64($0) & 1 == 1 } }
}
