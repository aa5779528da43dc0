/// Casts of a loop that are alike: the same cast of values from the same kind of source.
public struct CastGroup: Codable, Sendable, Hashable {
  public var operation: String
  public var category: OperationCategory
  public var fromType: ElementType
  public var elementType: ElementType
  public var lanes: Int
  public var scalable: Bool?
  /// What feeds the casts.
  public var source: ValueSource
  /// Whether a broadcast stands between the source and the cast.
  public var broadcast: Bool
  /// Whether the casts serve only indices, addresses and branches.
  public var addressing: Bool
  public var count: Int

  public init(
    operation: String, category: OperationCategory, fromType: ElementType,
    elementType: ElementType, lanes: Int, scalable: Bool, source: ValueSource, broadcast: Bool,
    addressing: Bool, count: Int
  ) {
    self.operation = operation
    self.category = category
    self.fromType = fromType
    self.elementType = elementType
    self.lanes = lanes
    self.scalable = scalable ? true : nil
    self.source = source
    self.broadcast = broadcast
    self.addressing = addressing
    self.count = count
  }

  public var isVector: Bool { lanes > 1 || scalable == true }
}
