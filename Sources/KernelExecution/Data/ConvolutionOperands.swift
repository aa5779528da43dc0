internal import DiagnosisModel
public import KernelLowering

/// The data (N×C×H×W, unpadded) and the weights (O×I×KH×KW) of one convolution.
public struct ConvolutionOperands: Sendable {
  public let data: Tensor
  public let weights: Tensor

  public init(data: Tensor, weights: Tensor) {
    self.data = data
    self.weights = weights
  }

  /// Drawn from the whole range of the types; of types wider than 8 bits as much of it as 32-bit
  /// sums can hold, so that no kernel may overflow.
  public init(for workload: Conv2DWorkload, seed: UInt64 = 1) {
    var generator = SeededGenerator(seed: seed)
    let ranges = Self.ranges(for: workload)
    data = .random(
      shape: [workload.batch, workload.inputChannels, workload.height, workload.width],
      type: workload.types.data, range: ranges.data, using: &generator)
    weights = .random(
      shape: [
        workload.outputChannels, workload.inputChannelsPerGroup, workload.kernel.height,
        workload.kernel.width,
      ],
      type: workload.types.weights, range: ranges.weights, using: &generator)
  }

  /// What the sums must start from where every element of the padded data is larger by `shift`: one
  /// value an output channel.
  func compensation(shift: Int) -> Tensor {
    guard case .integers(let values) = weights.elements else {
      preconditionFailure("only integers are shifted")
    }
    let channel = weights.shape.dropFirst().reduce(1, *)
    let sums = (0..<weights.shape[0]).map { output in
      values[output * channel..<(output + 1) * channel].reduce(0) { $0 &+ $1 }
    }
    return Tensor(
      shape: [weights.shape[0]], elements: .integers(sums.map { Int32(-shift) &* $0 }))
  }

  private static func ranges(
    for workload: Conv2DWorkload
  ) -> (data: ClosedRange<Int32>, weights: ClosedRange<Int32>) {
    let products =
      workload.inputChannelsPerGroup * workload.kernel.height * workload.kernel.width
    // The largest product whose sum still fits.
    let largest = Double(Int32.max) / Double(products)
    let (data, weights) = (workload.types.data, workload.types.weights)
    func range(_ type: OperandType, besides other: OperandType) -> ClosedRange<Int32> {
      guard type.bits > 8 else { return type == .u8 ? 0...255 : -128...127 }
      let limit = other.bits > 8 ? largest.squareRoot() : largest / 256
      let whole = type == .s16 ? Int32(Int16.max) : Int32.max
      let magnitude = limit >= Double(whole) ? whole : max(1, Int32(limit))
      return -magnitude...magnitude
    }
    return (range(data, besides: weights), range(weights, besides: data))
  }
}
