public import LLVMInterop

/// TVM's spatial-pack schedule for x86, with the parameters that its fallback gives a workload that
/// nobody has tuned (TVM v0.8, `conv2d_avx_common.py`, and `conv2d_avx_1x1.py` for 1×1 kernels).
///
/// A tile of `reg_n` neighbouring pixels by `oc_bn` output channels stays in registers while the
/// loops sum over input channels and the kernel's window. Nothing in it depends on the data type:
/// that is why int8 operands get no more lanes than float32 and are widened one vector at a time.
///
/// The kernel takes data already padded with zeros and packed (NCHWc; TVM does both in stages of
/// their own), weights already packed (OIHWio), and overwrites an output in NCHWc.
public struct SpatialPack: Schedule {
  public init() {}

  /// Beyond it the code of one tile would no longer fit the instruction cache.
  private static let largestUnrolledKernel = 16

  public let name = "spatial-pack"
  public let summary = "TVM's x86 fallback: a tile of pixels by output channels, lanes of 32 bits"
  public let requirements = "any workload; with groups, channel blocks stay within a group"

  public let parameters = [
    ScheduleParameter(
      "oc_bn", .integer, meaning: "output channels in a block: the lanes of the vectors",
      fallback: "largest divisor of O/groups not above the target's 32-bit lanes"),
    ScheduleParameter(
      "ic_bn", .integer, meaning: "input channels in a block: the trips of the innermost loop",
      fallback: "largest divisor of C/groups not above oc_bn"),
    ScheduleParameter(
      "reg_n", .integer, meaning: "neighbouring pixels in a tile, one accumulator vector each",
      fallback: "largest divisor of the output's width not above 31"),
    ScheduleParameter(
      "unroll_kw", .boolean, meaning: "write out the loop over the kernel's width",
      fallback: "false"),
    ScheduleParameter(
      "splat_first", .boolean,
      meaning: "broadcast the scalar before it is widened, as TVM's rewrite leaves it",
      fallback: "true"),
    ScheduleParameter(
      "tile_oh", .integer, meaning: "rows of pixels in a tile",
      fallback: "1; of 1x1 kernels the largest divisor of the output's height that keeps "
        + "tile_oh*reg_n below 32"),
  ]

  public func kernel(
    for workload: Conv2DWorkload, _ arguments: ScheduleArguments, on target: CodeGenTarget
  ) throws(ScheduleError) -> ScheduledKernel {
    let outputs = workload.outputChannelsPerGroup
    let inputs = workload.inputChannelsPerGroup
    let channels = try arguments.divisor(
      "oc_bn", of: outputs, called: "the output channels of a group", limit: 64,
      default: largestDivisor(of: outputs, notAbove: target.lanesOf32Bits))
    let depth = try arguments.divisor(
      "ic_bn", of: inputs, called: "the input channels of a group", limit: inputs,
      default: largestDivisor(of: inputs, notAbove: channels))
    let pixels = try arguments.divisor(
      "reg_n", of: workload.outputWidth, called: "the output's width", limit: 64,
      default: largestDivisor(of: workload.outputWidth, notAbove: 31))
    let isPointwise = workload.kernel == SpatialPair(1)
    let rows = try arguments.divisor(
      "tile_oh", of: workload.outputHeight, called: "the output's height", limit: 64,
      default: isPointwise
        ? largestDivisor(of: workload.outputHeight, notAbove: max(1, 31 / pixels)) : 1)
    guard rows * pixels <= 64 else {
      throw .unsuitable(
        schedule: name,
        reason: "a tile of \(rows) rows of \(pixels) pixels has \(rows * pixels) "
          + "accumulators; the limit is 64")
    }
    let unrollsKernel = arguments.boolean("unroll_kw", default: false)
    if unrollsKernel, workload.kernel.width > Self.largestUnrolledKernel {
      throw .unsuitable(
        schedule: name,
        reason: "unroll_kw=true would write out a kernel of width \(workload.kernel.width); "
          + "the limit is \(Self.largestUnrolledKernel)")
    }
    let splatsFirst = arguments.boolean("splat_first", default: true)
    let sum = workload.types.accumulator
    let nest = BlockedNest(
      workload: workload, outputBlock: channels, inputBlock: depth, pixels: pixels, rows: rows,
      unrollsKernel: unrollsKernel
    ) { data, weights in
      .product(
        splatsFirst ? .cast(.broadcast(data), to: sum) : .broadcast(.cast(data, to: sum)),
        .cast(weights, to: sum))
    }
    return ScheduledKernel(
      schedule: name, workload: workload,
      parameters: [
        arguments.resolved("oc_bn", .integer(channels)),
        arguments.resolved("ic_bn", .integer(depth)),
        arguments.resolved("reg_n", .integer(pixels)),
        arguments.resolved("unroll_kw", .boolean(unrollsKernel)),
        arguments.resolved("splat_first", .boolean(splatsFirst)),
      ] + (rows > 1 ? [arguments.resolved("tile_oh", .integer(rows))] : []),
      nest: nest.loopNest)
  }
}
