/// A pair of figures, one along the height and one along the width of an image.
public struct SpatialPair: Hashable, Codable, Sendable {
  public var height: Int
  public var width: Int

  public init(_ height: Int, _ width: Int) {
    self.height = height
    self.width = width
  }

  public init(_ both: Int) {
    self.init(both, both)
  }

  /// `2`, or `2x1` where the two differ.
  public var spelling: String { height == width ? "\(height)" : "\(height)x\(width)" }
}
