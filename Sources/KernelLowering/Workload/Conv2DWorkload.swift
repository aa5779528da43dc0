/// A two-dimensional convolution: its shape and its element types. Always valid once made.
///
/// Data is N×C×H×W, weights are O×(C/groups)×KH×KW, output is N×O×OH×OW.
public struct Conv2DWorkload: Hashable, Sendable {
  public let batch: Int
  public let inputChannels: Int
  public let height: Int
  public let width: Int
  public let outputChannels: Int
  public let kernel: SpatialPair
  public let stride: SpatialPair
  /// Zeros added on each side.
  public let padding: SpatialPair
  public let dilation: SpatialPair
  public let groups: Int
  public let types: OperandTypes

  public init(
    batch: Int, inputChannels: Int, height: Int, width: Int, outputChannels: Int,
    kernel: SpatialPair, stride: SpatialPair = SpatialPair(1),
    padding: SpatialPair = SpatialPair(0), dilation: SpatialPair = SpatialPair(1), groups: Int = 1,
    types: OperandTypes = .s8s8
  ) throws(WorkloadError) {
    self.init(
      unchecked: batch, inputChannels, height, width, outputChannels, kernel, stride, padding,
      dilation, groups, types)
    try validate()
  }

  /// Requires: a valid combination.
  init(
    unchecked batch: Int, _ inputChannels: Int, _ height: Int, _ width: Int, _ outputChannels: Int,
    _ kernel: SpatialPair, _ stride: SpatialPair, _ padding: SpatialPair, _ dilation: SpatialPair,
    _ groups: Int, _ types: OperandTypes
  ) {
    self.batch = batch
    self.inputChannels = inputChannels
    self.height = height
    self.width = width
    self.outputChannels = outputChannels
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.dilation = dilation
    self.groups = groups
    self.types = types
  }

  /// The same convolution of other element types.
  public func with(types: OperandTypes) -> Conv2DWorkload {
    Conv2DWorkload(
      unchecked: batch, inputChannels, height, width, outputChannels, kernel, stride, padding,
      dilation, groups, types)
  }

  public var inputChannelsPerGroup: Int { inputChannels / groups }
  public var outputChannelsPerGroup: Int { outputChannels / groups }
  public var paddedHeight: Int { height + 2 * padding.height }
  public var paddedWidth: Int { width + 2 * padding.width }

  public var outputHeight: Int {
    (paddedHeight - (kernel.height - 1) * dilation.height - 1) / stride.height + 1
  }

  public var outputWidth: Int {
    (paddedWidth - (kernel.width - 1) * dilation.width - 1) / stride.width + 1
  }

  /// The multiply-accumulates of the whole convolution, those with padding zeros included.
  public var multiplyAccumulates: Int {
    batch * outputChannels * outputHeight * outputWidth
      * inputChannelsPerGroup * kernel.height * kernel.width
  }
}
