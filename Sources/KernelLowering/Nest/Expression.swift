public import DiagnosisModel

/// An element, or a vector of elements, read from a buffer: one index a packed dimension.
public struct BufferAccess: Hashable, Sendable {
  public let buffer: TensorBuffer.Role
  public let indices: [AffineIndex]

  public init(_ buffer: TensorBuffer.Role, _ indices: [AffineIndex]) {
    self.buffer = buffer
    self.indices = indices
  }
}

/// What a nest's body computes, for all lanes of the vectorised axis at once.
///
/// A load whose indices hold a vectorised axis is a vector, any other a scalar, or the neighbours of the
/// grouped axis as one scalar; both take a `broadcast` to meet vectors. Where the broadcast stands, before or after a cast, is what the
/// generated code does: it decides between one extend a scalar and one a vector.
public indirect enum Expression: Hashable, Sendable {
  case load(BufferAccess)
  /// The value in another element type, widened by the signedness of its own.
  case cast(Expression, to: OperandType)
  /// The scalar in every lane.
  case broadcast(Expression)
  case product(Expression, Expression)
  /// The products of vectors, summed over the grouped axis inside each lane.
  case dot(DotProduct, Expression, Expression)
}

/// The statement inside all loops: `target += value`, the sums starting at zero.
public struct Accumulation: Hashable, Sendable {
  public let target: BufferAccess
  public let value: Expression

  public init(into target: BufferAccess, _ value: Expression) {
    self.target = target
    self.value = value
  }
}

extension BufferAccess: CustomStringConvertible {
  public var description: String {
    buffer.name + indices.map { "[\($0)]" }.joined()
  }
}

extension Expression: CustomStringConvertible {
  public var description: String {
    switch self {
    case .load(let access): "\(access)"
    case .cast(let operand, let type): "\(type.rawValue)(\(operand))"
    case .broadcast(let operand): "broadcast(\(operand))"
    case .product(let left, let right): "\(left) * \(right)"
    case .dot(let product, let left, let right): "\(product.name)(\(left), \(right))"
    }
  }
}

extension Accumulation: CustomStringConvertible {
  public var description: String { "\(target) += \(value)" }
}
