public import LLVMInterop

/// Input channels in pairs: products of 16-bit neighbours, added in 32 bits. LLVM makes `pmaddwd` of it
/// on every x86 (`vpdpwssd` with VNNI), two products a lane and exact; `smull` and `addp` on AArch64.
///
/// Data is widened to 16 bits once, while it is packed, so that the pair that all lanes share comes
/// from memory by one broadcast; weights stay 8-bit and are extended in the loop, a vector for all
/// pixels of a tile.
public struct Int8Pairs: Schedule {
  public init() {}

  private static let group = 2

  public let name = "int8-pairs"
  public let summary = "input channels in pairs, for pmaddwd, vpdpwssd and smull: exact"
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
    let tile = try GroupedTile(arguments, workload: workload, group: Self.group, target: target)
    let widensData = arguments.boolean("widen_data", default: true)
    let nest = BlockedNest(
      workload: workload, outputBlock: tile.outputBlock, inputBlock: tile.inputBlock,
      pixels: tile.pixels, group: Self.group, packedData: widensData ? (.s16, 0) : nil
    ) { data, weights in
      .dot(.pairs, .cast(.broadcast(data), to: .s16), .cast(weights, to: .s16))
    }
    return ScheduledKernel(
      schedule: name, workload: workload,
      parameters: tile.resolved(arguments) + [
        arguments.resolved("widen_data", .boolean(widensData))
      ],
      nest: nest.loopNest)
  }
}
