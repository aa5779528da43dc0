/// An axis of a loop nest: a name, an extent and how it is executed.
public struct LoopAxis: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// A loop in the generated code.
    case serial
    /// Written out, one copy of the body a value.
    case unrolled
    /// The lanes of one vector.
    case vectorised
    /// The neighbours that one instruction multiplies and sums inside each lane.
    case grouped
  }

  public let name: String
  /// The axis takes the values `0..<extent`.
  public let extent: Int
  public let kind: Kind
  /// Whether the body sums over the axis, so that the output does not depend on it.
  public let isReduction: Bool

  public init(_ name: String, _ extent: Int, _ kind: Kind = .serial, reduction: Bool = false) {
    self.name = name
    self.extent = extent
    self.kind = kind
    isReduction = reduction
  }
}
