internal import DiagnosisModel
public import LLVMInterop

/// TVM's int8 schedule (v0.8, `topi/x86/conv2d_int8.py`): weights as OIHW{i}i{o}o4i, input channels in
/// groups of four that one instruction sums, by the instruction that the target has.
///
/// Data and weights whose signedness an instruction does not take are moved into it: `s8` data is
/// packed as `u8` by adding 128 and the sums start from the compensation, as TVM's legalisation does.
/// AArch64's matrix instructions have a nest of their own, `MatrixNest`.
public struct Int8Dot: Schedule {
  public init() {}

  public let name = "int8-dot"
  public let summary = "TVM's int8 schedule: input channels in groups that one instruction sums"
  public let requirements =
    "8-bit data and weights; x86 with SSSE3 and s8 weights, or AArch64 with dotprod or i8mm"
  public let parameters =
    GroupedTile.parameters + [
      ScheduleParameter(
        "route", .choice(DotRoute.all.map(\.name) + MatrixRoute.all.map(\.name)),
        meaning: "the instruction that sums",
        fallback:
          "the first of these that the target has, without shifting data if possible; matrices "
          + "only when asked for")
    ]

  public func kernel(
    for workload: Conv2DWorkload, _ arguments: ScheduleArguments, on target: CodeGenTarget
  ) throws(ScheduleError) -> ScheduledKernel {
    guard workload.types.data.bits == 8, workload.types.weights.bits == 8 else {
      throw .unsuitable(
        schedule: name, reason: "it needs 8-bit data and weights, not \(workload.types.name)")
    }
    if let matrix = MatrixRoute.all.first(where: { $0.name == arguments.word("route") }) {
      return try matrix.kernel(for: workload, arguments, on: target)
    }
    let tile = try GroupedTile(
      arguments, workload: workload, group: DotRoute.group, target: target)
    let route = try route(arguments, workload.types, lanes: tile.outputBlock, target)
    let shift = route.shift(of: workload.types.data)
    let nest = BlockedNest(
      workload: workload, outputBlock: tile.outputBlock, inputBlock: tile.inputBlock,
      pixels: tile.pixels, group: DotRoute.group,
      packedData: shift == 0 ? nil : (route.dataType, shift)
    ) { data, weights in
      .dot(route.product(lanes: tile.outputBlock), .broadcast(data), weights)
    }
    return ScheduledKernel(
      schedule: name, workload: workload,
      parameters: tile.resolved(arguments) + [arguments.resolved("route", .word(route.name))],
      nest: nest.loopNest, inexactness: route.inexactness)
  }

  private func route(
    _ arguments: ScheduleArguments, _ types: OperandTypes, lanes: Int, _ target: CodeGenTarget
  ) throws(ScheduleError) -> DotRoute {
    if let name = arguments.word("route"),
      let route = DotRoute.all.first(where: { $0.name == name })
    {
      if let obstacle = route.obstacle(types, lanes: lanes, target) {
        throw .unsuitable(schedule: self.name, reason: obstacle)
      }
      return route
    }
    let own = DotRoute.all.filter { ($0.architecture == .x86) == (target.architecture == .x86) }
    // Those that take the operands as they are first.
    let candidates =
      own.filter { $0.shift(of: types.data) == 0 } + own.filter { $0.shift(of: types.data) != 0 }
    if let first = candidates.first(where: { $0.obstacle(types, lanes: lanes, target) == nil }) {
      return first
    }
    let reasons = candidates.compactMap { $0.obstacle(types, lanes: lanes, target) }
    throw .unsuitable(schedule: name, reason: reasons.joined(separator: "; "))
  }
}
