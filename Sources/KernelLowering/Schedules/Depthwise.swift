public import LLVMInterop

/// One filter a channel, as TVM's `depthwise_conv2d_NCHWc` (v0.8, `topi/x86/depthwise_conv2d.py`): the
/// channels are the lanes, of data and weights alike, so nothing is broadcast and there is no
/// reduction that dot products could group.
public struct Depthwise: Schedule {
  public init() {}

  public let name = "depthwise"
  public let summary = "one filter a channel: channels as lanes, nothing to broadcast"
  public let requirements = "as many groups as input and output channels"
  public let parameters = [
    ScheduleParameter(
      "oc_bn", .integer, meaning: "channels in a block: the lanes of the vectors",
      fallback: "largest divisor of the channels not above the target's 32-bit lanes"),
    ScheduleParameter(
      "reg_n", .integer, meaning: "neighbouring pixels in a tile, one accumulator vector each",
      fallback: "largest divisor of the output's width that leaves registers for operands"),
  ]

  public func kernel(
    for workload: Conv2DWorkload, _ arguments: ScheduleArguments, on target: CodeGenTarget
  ) throws(ScheduleError) -> ScheduledKernel {
    guard workload.groups == workload.inputChannels, workload.groups == workload.outputChannels
    else {
      throw .unsuitable(
        schedule: name,
        reason: "it needs as many groups as input and output channels, not \(workload.groups) for "
          + "\(workload.inputChannels) and \(workload.outputChannels); "
          + "--workload mobilenet-depthwise is one")
    }
    let channels = try arguments.divisor(
      "oc_bn", of: workload.outputChannels, called: "the channels", limit: 64,
      default: largestDivisor(of: workload.outputChannels, notAbove: target.lanesOf32Bits))
    let pixels = try arguments.divisor(
      "reg_n", of: workload.outputWidth, called: "the output's width", limit: 64,
      default: largestDivisor(
        of: workload.outputWidth, notAbove: max(1, target.vectorRegisterCount - 4)))
    let nest = DepthwiseNest(workload: workload, block: channels, pixels: pixels)
    return ScheduledKernel(
      schedule: name, workload: workload,
      parameters: [
        arguments.resolved("oc_bn", .integer(channels)),
        arguments.resolved("reg_n", .integer(pixels)),
      ], nest: nest.loopNest)
  }
}

/// The loop nest of the depthwise schedule for given block sizes.
private struct DepthwiseNest {
  let workload: Conv2DWorkload
  let block: Int
  let pixels: Int

  private var chunks: Int { workload.outputChannels / block }

  var loopNest: LoopNest {
    let sum = workload.types.accumulator
    return LoopNest(
      axes: [
        LoopAxis("n", workload.batch), LoopAxis("c_chunk", chunks),
        LoopAxis("oh", workload.outputHeight),
        LoopAxis("ow_chunk", workload.outputWidth / pixels),
        LoopAxis("kh", workload.kernel.height, reduction: true),
        LoopAxis("kw", workload.kernel.width, reduction: true),
        LoopAxis("ow_block", pixels, .unrolled), LoopAxis("c_block", block, .vectorised),
      ],
      buffers: [
        .data(of: workload, block: block, chunks: chunks), weights,
        .output(of: workload, block: block, chunks: chunks),
      ],
      body: Accumulation(
        into: output,
        .product(.cast(.load(data), to: sum), .cast(.load(weight), to: sum))))
  }

  private var weights: TensorBuffer {
    TensorBuffer(
      role: .weights, elementType: workload.types.weights, logicalShape: workload.weightsShape,
      layout: "OIHW\(block)o",
      dimensions: [
        PackedDimension(.o, chunks, step: block), PackedDimension(.i, 1),
        PackedDimension(.h, workload.kernel.height), PackedDimension(.w, workload.kernel.width),
        PackedDimension(.o, block),
      ])
  }

  private var data: BufferAccess {
    let stride = workload.stride
    return BufferAccess(
      .data,
      [
        AffineIndex("n"), AffineIndex("c_chunk"),
        AffineIndex([("oh", stride.height), ("kh", workload.dilation.height)]),
        AffineIndex([
          ("ow_chunk", pixels * stride.width), ("ow_block", stride.width),
          ("kw", workload.dilation.width),
        ]), AffineIndex("c_block"),
      ])
  }

  private var weight: BufferAccess {
    BufferAccess(
      .weights,
      [
        AffineIndex("c_chunk"), AffineIndex([]), AffineIndex("kh"), AffineIndex("kw"),
        AffineIndex("c_block"),
      ])
  }

  private var output: BufferAccess {
    BufferAccess(
      .output,
      [
        AffineIndex("n"), AffineIndex("c_chunk"), AffineIndex("oh"),
        AffineIndex([("ow_chunk", pixels), ("ow_block", 1)]), AffineIndex("c_block"),
      ])
  }
}
