internal import DiagnosisModel

extension Conv2DWorkload {
  /// The largest size of one dimension: sums of them can then not overflow.
  static let maximumSize = Int(Int32.max)

  func validate() throws(WorkloadError) {
    try Self.check(
      minimum: 1,
      [
        ("N", batch), ("C", inputChannels), ("H", height), ("W", width), ("O", outputChannels),
        ("KH", kernel.height), ("KW", kernel.width), ("stride", stride.height),
        ("stride", stride.width), ("dilation", dilation.height), ("dilation", dilation.width),
        ("groups", groups),
      ])
    try Self.check(minimum: 0, [("pad", padding.height), ("pad", padding.width)])
    try checkGroups()
    try checkKernel("height", kernel.height, dilation.height, paddedHeight)
    try checkKernel("width", kernel.width, dilation.width, paddedWidth)
    try checkProducts()
  }

  private static func check(
    minimum: Int, _ sizes: [(name: String, value: Int)]
  ) throws(WorkloadError) {
    for (name, value) in sizes {
      if value < minimum { throw .sizeTooSmall(name: name, value: value, minimum: minimum) }
      if value > maximumSize {
        throw .sizeTooLarge(name: name, value: "\(value)", maximum: maximumSize)
      }
    }
  }

  private func checkGroups() throws(WorkloadError) {
    let channels = [("input channels", inputChannels), ("output channels", outputChannels)]
    for (name, count) in channels where count % groups != 0 {
      throw .groupsDoNotDivide(name: name, channels: count, groups: groups)
    }
  }

  private func checkKernel(
    _ dimension: String, _ kernel: Int, _ dilation: Int, _ padded: Int
  ) throws(WorkloadError) {
    // Both factors are below 2^31.
    guard (kernel - 1) * dilation >= padded else { return }
    throw .kernelExceedsInput(
      dimension: dimension, kernel: kernel, dilation: dilation, paddedInput: padded)
  }

  /// The sizes that later code computes without asking again: bytes of tensors, and MACs.
  private func checkProducts() throws(WorkloadError) {
    let outputs = [batch, outputChannels, outputHeight, outputWidth]
    let weights = [inputChannelsPerGroup, kernel.height, kernel.width]
    let products = [
      ("the data's size", [batch, inputChannels, paddedHeight, paddedWidth, types.data.bytes]),
      ("the weights' size", [outputChannels] + weights + [types.weights.bytes]),
      ("the output's size", outputs + [types.accumulator.bytes]),
      ("the number of multiply-accumulates", outputs + weights),
    ]
    for (name, factors) in products {
      var product = 1
      for factor in factors {
        let (next, overflow) = product.multipliedReportingOverflow(by: factor)
        if overflow { throw .overflow(name) }
        product = next
      }
    }
  }
}
