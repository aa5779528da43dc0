/// One convolution or matrix product, as one stage of compilation shows it.
public struct StageKernel: Codable, Sendable, Equatable {
  public enum Operation: String, Codable, Sendable {
    case convolution
    case matrixProduct = "matrix-product"
    /// Products that are summed, of which the stage does not say more.
    case product
  }

  /// As the stage spells it: a function, a node, a value.
  public var name: String
  public var operation: Operation
  /// As the stage calls it: `nn.contrib_conv2d_NCHWc`, `QLinearConv`; nil where it has no word for it.
  @ExplicitNull public var operatorName: String?
  /// Other names under which stages know it: the function that is called, the nodes it was made of.
  public var aliases: [String]
  /// A digest that the compiler carries through its stages.
  @ExplicitNull public var hash: String?
  /// Where it stands in the file, from 1; nil in files without lines.
  @ExplicitNull public var line: Int?
  /// What is multiplied: the data first, then the weights, where the stage tells.
  public var operands: [StageOperand]
  @ExplicitNull public var output: StageTensor?
  /// The format in which products are computed; nil where the stage does not say.
  @ExplicitNull public var product: NumberFormat?
  /// The format of the sums; nil where the stage does not say.
  @ExplicitNull public var accumulator: NumberFormat?
  /// How many neighbouring products one instruction sums: 4 for a dot product of bytes, 1 where each
  /// product has a lane of its own; nil where the stage does not say.
  @ExplicitNull public var summedNeighbours: Int?
  /// What was fused with it.
  public var fused: [String]
  /// The kernel or instruction that was chosen; nil where the stage does not say.
  @ExplicitNull public var implementation: String?
  /// Kernels that were tried and refused, and why.
  public var refusals: [String]
  /// Time of one execution, the best of those that the file has.
  @ExplicitNull public var microseconds: Double?
  @ExplicitNull public var cyclesPerMAC: Double?

  public init(name: String, operation: Operation, line: Int? = nil) {
    self.name = name
    self.operation = operation
    self.line = line
    aliases = []
    operands = []
    fused = []
    refusals = []
  }

  private enum CodingKeys: String, CodingKey {
    case name, operation
    case operatorName = "operator"
    case aliases, hash, line, operands, output, product, accumulator, summedNeighbours, fused
    case implementation, refusals, microseconds, cyclesPerMAC
  }
}

/// What a stage says of the numbers that a kernel reads or writes.
public struct StageTensor: Codable, Sendable, Equatable {
  @ExplicitNull public var format: NumberFormat?
  /// Dimensions, outermost first; nil where unknown.
  @ExplicitNull public var shape: [Int]?
  /// As the stage spells it: `NCHW16c`, `OIHW16i16o`, `AcdB64a4b`.
  @ExplicitNull public var layout: String?

  public init(format: NumberFormat? = nil, shape: [Int]? = nil, layout: String? = nil) {
    self.format = format
    self.shape = shape
    self.layout = layout
  }

  /// How many numbers it has; nil where unknown, or beyond 2⁶².
  public var elements: Int? {
    guard let shape, !shape.isEmpty else { return nil }
    var product = 1
    for dimension in shape {
      guard dimension > 0 else { return nil }
      let (next, overflow) = product.multipliedReportingOverflow(by: dimension)
      guard !overflow, next < 1 << 62 else { return nil }
      product = next
    }
    return product
  }
}

/// An operand of a kernel's products.
public struct StageOperand: Codable, Sendable, Equatable {
  /// As it lies in memory, before any cast.
  public var tensor: StageTensor
  /// Casts on the way to the product, in their order.
  public var casts: [StageCast]
  /// How many of them are multiplied at a time; nil where the stage has no lanes.
  @ExplicitNull public var lanes: Int?
  /// Whether one number fills all lanes; nil where the stage has no lanes.
  @ExplicitNull public var broadcast: Bool?

  public init(
    _ tensor: StageTensor, casts: [StageCast] = [], lanes: Int? = nil, broadcast: Bool? = nil
  ) {
    self.tensor = tensor
    self.casts = casts
    self.lanes = lanes
    self.broadcast = broadcast
  }

  /// The format that the product sees; nil where unknown.
  public var multiplied: NumberFormat? { casts.last?.to ?? tensor.format }

  /// The widening cast before the product, where there is one.
  public var widening: StageCast? {
    casts.first { cast in
      guard let from = cast.from else { return false }
      return from.bits < cast.to.bits || (from.isInteger && cast.to.isFloat)
    }
  }
}

/// A cast of an operand.
public struct StageCast: Codable, Sendable, Equatable {
  @ExplicitNull public var from: NumberFormat?
  public var to: NumberFormat
  /// How many numbers it casts at a time; nil where the stage has no lanes.
  @ExplicitNull public var lanes: Int?
  /// Whether all lanes hold the same number: the cast stands after the broadcast, where one of a
  /// scalar would do.
  public var ofBroadcast: Bool

  public init(from: NumberFormat?, to: NumberFormat, lanes: Int? = nil, ofBroadcast: Bool = false) {
    self.from = from
    self.to = to
    self.lanes = lanes
    self.ofBroadcast = ofBroadcast
  }
}
