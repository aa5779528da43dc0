internal import DiagnosisModel
public import LLVMInterop

/// Input channels in pairs: products of 16-bit neighbours, added in 32 bits. LLVM makes `pmaddwd` of it
/// on every x86 (`vpdpwssd` with VNNI), two products a lane and exact. AArch64 has no instruction that
/// adds pairs of such products: there each product is added by an `smlal` of its own.
///
/// Data is widened to 16 bits once, while it is packed, so that the pair that all lanes share comes
/// from memory by one broadcast; weights stay 8-bit and are extended in the loop, a vector for all
/// pixels of a tile.
public struct Int8Pairs: Schedule {
  public init() {}

  public let name = "int8-pairs"
  public let summary = "16-bit products in pairs by pmaddwd or vpdpwssd, one by one by smlal: exact"
  public let requirements = "8-bit data and weights; any target"
  public let parameters =
    GroupedTile.parameters + [
      ScheduleParameter(
        "widen_data", .boolean,
        meaning: "pack data as 16-bit elements instead of extending it in the loop",
        fallback: "true")
    ]

  public func kernel(
    for workload: Conv2DWorkload, _ arguments: ScheduleArguments, on target: CodeGenTarget
  ) throws(ScheduleError) -> ScheduledKernel {
    guard workload.types.data.bits == 8, workload.types.weights.bits == 8 else {
      throw .unsuitable(
        schedule: name, reason: "it needs 8-bit data and weights, not \(workload.types.name)")
    }
    let group = target.architecture == .aarch64 ? 1 : 2
    let tile = try GroupedTile(arguments, workload: workload, group: group, target: target)
    let widensData = arguments.boolean("widen_data", default: true)
    let nest = BlockedNest(
      workload: workload, outputBlock: tile.outputBlock, inputBlock: tile.inputBlock,
      pixels: tile.pixels, group: group, packedData: widensData ? (.s16, 0) : nil
    ) { data, weights in
      let (left, right) = (
        Expression.cast(.broadcast(data), to: .s16), Expression.cast(weights, to: .s16)
      )
      return group == 1
        ? .product(.cast(left, to: .s32), .cast(right, to: .s32)) : .dot(.pairs, left, right)
    }
    return ScheduledKernel(
      schedule: name, workload: workload,
      parameters: tile.resolved(arguments) + [
        arguments.resolved("widen_data", .boolean(widensData))
      ],
      nest: nest.loopNest)
  }
}
