/// One row of a loop's instruction mix: an operation on a type, and how often it stands there.
public struct InstructionMixRow: Codable, Sendable, Hashable {
  /// LLVM's opcode (`mul`, `sext`) or an intrinsic's full name without type suffixes.
  public var operation: String
  public var category: OperationCategory
  /// `i8`, `f32`, `ptr`, or LLVM's spelling of the type. For casts the result's element, for stores
  /// the stored value's, for compares and `extractelement` the operand's, for dot products the
  /// multiplied elements'.
  public var elementType: ElementType
  /// For casts: the source's element.
  public var fromType: ElementType?
  /// 1 for scalars; the least number for scalable vectors.
  public var lanes: Int
  /// Written only where true.
  public var scalable: Bool?
  /// `broadcast` for a splat of one lane; nil otherwise.
  public var pattern: ShufflePattern?
  /// Static occurrences per iteration.
  public var count: Int
  /// For memory operations: bytes moved per iteration by all occurrences together (the least number
  /// for scalable vectors).
  public var bytes: Int?

  public init(
    operation: String, category: OperationCategory, elementType: ElementType,
    fromType: ElementType? = nil, lanes: Int = 1, scalable: Bool = false,
    pattern: ShufflePattern? = nil, count: Int, bytes: Int? = nil
  ) {
    self.operation = operation
    self.category = category
    self.elementType = elementType
    self.fromType = fromType
    self.lanes = lanes
    self.scalable = scalable ? true : nil
    self.pattern = pattern
    self.count = count
    self.bytes = bytes
  }

  /// Whether the operation works on vectors.
  public var isVector: Bool { lanes > 1 || scalable == true }
}

/// A shuffle that has a name of its own.
public enum ShufflePattern: String, Codable, Sendable {
  case broadcast
}
