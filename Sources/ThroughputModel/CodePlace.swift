/// Where code stands in memory, as far as that is known.
public struct CodePlace: Sendable, Hashable {
  /// From a boundary of `boundary` bytes to the first instruction.
  public let offset: Int
  /// A power of two: 16 where only the alignment of functions is known.
  public let boundary: Int

  public init(address: UInt64, boundary: Int) {
    self.boundary = boundary
    offset = Int(address % UInt64(boundary))
  }

  /// What compilers align functions to.
  public static let alignment = 16
  /// A line of code, beyond which nothing depends on the address.
  public static let line = 64
}
