/// A register unit that an instruction writes: aliasing registers share units.
public struct RegisterWrite: Sendable, Hashable {
  public let unit: Int
  /// In cycles.
  public let latency: Int

  public init(unit: Int, latency: Int) {
    self.unit = unit
    self.latency = latency
  }
}

/// A register unit that an instruction reads.
public struct RegisterRead: Sendable, Hashable {
  public let unit: Int
  /// Which of the instruction's reads: the units of one register share it.
  public let operand: Int
  /// Cycles by which forwarding shortens a write's latency here.
  public let advance: Int
  /// Whether the value read does not matter.
  public let isIndependent: Bool
  /// Whether it is part of an address.
  public var isAddress: Bool

  public init(
    unit: Int, operand: Int = 0, advance: Int = 0, isIndependent: Bool = false,
    isAddress: Bool = false
  ) {
    self.unit = unit
    self.operand = operand
    self.advance = advance
    self.isIndependent = isIndependent
    self.isAddress = isAddress
  }
}
