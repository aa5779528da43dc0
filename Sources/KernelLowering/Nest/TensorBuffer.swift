public import DiagnosisModel

/// A buffer of a kernel: a tensor, packed in memory in a layout that it describes in full, so that
/// packing and unpacking follow from the value.
///
/// Buffers are contiguous, their last dimension varies fastest, and kernels require them to begin
/// at a multiple of `alignment`.
public struct TensorBuffer: Hashable, Sendable {
  /// What the buffer holds; its number is the kernel's parameter.
  public enum Role: Int, CaseIterable, Sendable {
    case data, weights, output
    /// What the sums start from, one value an output channel, where the data is shifted: `-shift` times
    /// the sum of the channel's weights.
    case compensation

    public var name: String { "\(self)" }
  }

  public let role: Role
  public let elementType: OperandType
  /// The unpacked tensor's dimensions, outermost first: N, C, H, W or O, I, H, W.
  public let logicalShape: [LogicalDimension]
  /// The layout's name: `NCHW16c`, `OIHW16i16o`.
  public let layout: String
  /// The dimensions in memory, outermost first.
  public let dimensions: [PackedDimension]
  /// What packing adds to every element, the zeros of padding included: 128 where `s8` data is packed as
  /// `u8`.
  public let shift: Int

  public init(
    role: Role, elementType: OperandType, logicalShape: [LogicalDimension], layout: String,
    dimensions: [PackedDimension], shift: Int = 0
  ) {
    self.role = role
    self.elementType = elementType
    self.logicalShape = logicalShape
    self.layout = layout
    self.dimensions = dimensions
    self.shift = shift
  }

  /// Bytes; a cache line, and a whole vector register of any CPU.
  public static let alignment = 64

  public var elementCount: Int { dimensions.reduce(1) { $0 * $1.extent } }
  public var byteCount: Int { elementCount * elementType.bytes }

  /// How many elements apart neighbours along each dimension are.
  public var strides: [Int] {
    var strides: [Int] = []
    var stride = 1
    for dimension in dimensions.reversed() {
      strides.append(stride)
      stride *= dimension.extent
    }
    return strides.reversed()
  }

  /// The logical coordinates, in the order of `logicalShape`, of the element at `offset` in memory;
  /// nil for padding, which packing fills with zeros.
  public func logicalCoordinates(ofElementAt offset: Int) -> [Int]? {
    var coordinates: [TensorAxis: Int] = [:]
    for (dimension, stride) in zip(dimensions, strides) {
      let index = offset / stride % dimension.extent
      coordinates[dimension.axis, default: 0] += dimension.origin + index * dimension.step
    }
    let result = logicalShape.map { coordinates[$0.axis] ?? 0 }
    let isInside = zip(result, logicalShape).allSatisfy { $0 >= 0 && $0 < $1.extent }
    return isInside ? result : nil
  }
}

/// The axes of unpacked tensors: of images (the output's channels are a `c`) and of weights.
public enum TensorAxis: String, Sendable {
  case n, c, h, w, o, i
}

/// One dimension of an unpacked tensor.
public struct LogicalDimension: Hashable, Sendable {
  public let axis: TensorAxis
  public let extent: Int

  public init(_ axis: TensorAxis, _ extent: Int) {
    self.axis = axis
    self.extent = extent
  }
}

/// One dimension of a packed tensor. A logical coordinate is the sum, over the dimensions of its
/// axis, of `origin + index * step`.
public struct PackedDimension: Hashable, Sendable {
  public let axis: TensorAxis
  public let extent: Int
  public let step: Int
  /// Negative where the packed tensor is padded in front.
  public let origin: Int

  public init(_ axis: TensorAxis, _ extent: Int, step: Int = 1, origin: Int = 0) {
    self.axis = axis
    self.extent = extent
    self.step = step
    self.origin = origin
  }
}
