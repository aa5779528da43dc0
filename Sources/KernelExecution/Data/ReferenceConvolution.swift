public import KernelLowering

/// The plain convolution that kernels are checked against: seven loops, nothing clever.
public enum ReferenceConvolution {
  /// The output, N×O×OH×OW. Integers are exact; floats are summed in double precision.
  public static func output(
    of workload: Conv2DWorkload, _ operands: ConvolutionOperands
  ) -> Tensor {
    let shape = [
      workload.batch, workload.outputChannels, workload.outputHeight, workload.outputWidth,
    ]
    switch (operands.data.elements, operands.weights.elements) {
    case (.integers(let data), .integers(let weights)):
      // Wraps where the sums of a saturating kernel's full range would: they cannot, see the operands.
      let sums = convolve(workload, data, weights, zero: Int32(0)) { $0 &+ $1 &* $2 }
      return Tensor(shape: shape, elements: .integers(sums))
    case (.floats(let data), .floats(let weights)):
      let sums = convolve(workload, data, weights, zero: 0.0) { $0 + Double($1) * Double($2) }
      return Tensor(shape: shape, elements: .floats(sums.map { Float($0) }))
    default: preconditionFailure("operands of mixed kinds are refused by OperandTypes")
    }
  }

  private static func convolve<Element, Sum>(
    _ w: Conv2DWorkload, _ data: [Element], _ weights: [Element], zero: Sum,
    _ accumulate: (Sum, Element, Element) -> Sum
  ) -> [Sum] {
    var output = [Sum](
      repeating: zero, count: w.batch * w.outputChannels * w.outputHeight * w.outputWidth)
    data.withUnsafeBufferPointer { data in
      weights.withUnsafeBufferPointer { weights in
        output.withUnsafeMutableBufferPointer { output in
          for n in 0..<w.batch {
            for o in 0..<w.outputChannels {
              let firstInput = o / w.outputChannelsPerGroup * w.inputChannelsPerGroup
              for i in 0..<w.inputChannelsPerGroup {
                let image = (n * w.inputChannels + firstInput + i) * w.height
                for kh in 0..<w.kernel.height {
                  for kw in 0..<w.kernel.width {
                    let weight = weights[
                      ((o * w.inputChannelsPerGroup + i) * w.kernel.height + kh) * w.kernel.width
                        + kw]
                    for oh in 0..<w.outputHeight {
                      let row = oh * w.stride.height + kh * w.dilation.height - w.padding.height
                      guard row >= 0, row < w.height else { continue }
                      let sums = ((n * w.outputChannels + o) * w.outputHeight + oh) * w.outputWidth
                      let origin = kw * w.dilation.width - w.padding.width
                      for ow in 0..<w.outputWidth {
                        let column = ow * w.stride.width + origin
                        guard column >= 0, column < w.width else { continue }
                        output[sums + ow] = accumulate(
                          output[sums + ow], data[(image + row) * w.width + column], weight)
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return output
  }
}
