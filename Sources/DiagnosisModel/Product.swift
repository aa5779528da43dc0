/// Products of a loop that are alike: the same multiplication of operands that came the same way.
///
/// This is what tells a widening multiply from a plain one: `mul <16 x i32>` says only where the
/// product is computed, the operands' origins say what was multiplied.
public struct Product: Codable, Sendable, Hashable {
  /// Where an operand of a product comes from, seen through casts and shuffles.
  public struct Operand: Codable, Sendable, Hashable {
    /// The element type before the first cast: `i8` of `sext i8 to i32`.
    public var fromType: ElementType
    /// The casts on the way to the product, the innermost first: `["sext"]`.
    public var casts: [CastOperation]
    /// Whether one scalar fills all lanes.
    public var broadcast: Bool
    public var source: ValueSource
    /// Whether something that stays the same was subtracted (or added) after an extend. Written only
    /// where true.
    public var zeroPoint: Bool?

    public init(
      fromType: ElementType, casts: [CastOperation], broadcast: Bool, source: ValueSource,
      zeroPoint: Bool = false
    ) {
      self.fromType = fromType
      self.casts = casts
      self.broadcast = broadcast
      self.source = source
      self.zeroPoint = zeroPoint ? true : nil
    }

    /// Whether it was a float of 16 bits, made one of 32.
    public var isWidenedHalf: Bool { (fromType == .bf16 || fromType == .f16) && casts == [.fpext] }
  }

  public var operation: String
  /// The type in which the product is computed.
  public var elementType: ElementType
  public var lanes: Int
  public var scalable: Bool?
  public var operands: [Operand]
  public var count: Int
  /// How many of the `count` products end in a sum: those are the loop's MACs.
  public var accumulated: Int
  /// How neighbouring lanes of the product are added, where they are: the intrinsic that does it
  /// (`llvm.vector.partial.reduce.add`), or `shufflevector` before a plain add; nil where products
  /// are added lane by lane, or not at all.
  public var reduction: String?

  public init(
    operation: String, elementType: ElementType, lanes: Int, scalable: Bool, operands: [Operand],
    count: Int, accumulated: Int, reduction: String?
  ) {
    self.operation = operation
    self.elementType = elementType
    self.lanes = lanes
    self.scalable = scalable ? true : nil
    self.operands = operands
    self.count = count
    self.accumulated = accumulated
    self.reduction = reduction
  }

  /// Whether products are summed lane by lane: each lane then costs a multiplication of its own,
  /// while neighbours can become one dot product.
  public var isSummedByLane: Bool { accumulated > 0 && reduction == nil }

  public var isVector: Bool { lanes > 1 || scalable == true }
}

/// What produced a value.
public enum ValueSource: String, Codable, Sendable {
  case load, constant, parameter, phi, shuffle, arithmetic, call, other
}

/// A cast that widens or converts, by LLVM's opcode.
public enum CastOperation: String, Codable, Sendable {
  case sext, zext, fpext, sitofp, uitofp

  /// Whether an integer becomes a wider one.
  public var isIntegerExtend: Bool { self == .sext || self == .zext }
}
