internal import LLVMInterop

/// The sizes that schedules share whose instructions sum groups of input channels.
struct GroupedTile {
  let outputBlock: Int
  let inputBlock: Int
  let pixels: Int

  static let parameters = [
    ScheduleParameter(
      "oc_bn", .integer, meaning: "output channels in a block: the lanes of the sums",
      fallback: "the target's 32-bit lanes, fewer where that pads less"),
    ScheduleParameter(
      "ic_bn", .integer, meaning: "input channels in a block, a multiple of the group",
      fallback: "the largest multiple of the group that divides C/groups and is not above oc_bn"),
    ScheduleParameter(
      "reg_n", .integer, meaning: "neighbouring pixels in a tile, one accumulator vector each",
      fallback: "largest divisor of the output's width that leaves registers for operands"),
  ]

  /// - Parameter group: input channels that one instruction sums.
  init(
    _ arguments: ScheduleArguments, workload: Conv2DWorkload, group: Int, target: CodeGenTarget
  ) throws(ScheduleError) {
    outputBlock = try Self.outputBlock(arguments, workload, target)
    inputBlock = try Self.inputBlock(arguments, workload, group, atMost: outputBlock)
    // One register holds weights; a few hold what is broadcast while others are computed.
    let free = max(1, target.vectorRegisterCount - 4)
    pixels = try arguments.divisor(
      "reg_n", of: workload.outputWidth, called: "the output's width", limit: 64,
      default: largestDivisor(of: workload.outputWidth, notAbove: free))
  }

  private static func outputBlock(
    _ arguments: ScheduleArguments, _ workload: Conv2DWorkload, _ target: CodeGenTarget
  ) throws(ScheduleError) -> Int {
    let outputs = workload.outputChannelsPerGroup
    let widths = [16, 8, 4].filter { $0 <= target.lanesOf32Bits }
    // With groups a block must not reach into the next group.
    let usable = workload.groups == 1 ? widths : widths.filter { outputs % $0 == 0 }
    let best = usable.min { rounded(outputs, upTo: $0) < rounded(outputs, upTo: $1) }
    guard let best else {
      throw .unsuitable(
        schedule: arguments.schedule,
        reason: "with groups, blocks of 4 or more output channels must divide the \(outputs) of a "
          + "group")
    }
    let chosen = arguments.integer("oc_bn", default: best)
    guard usable.contains(chosen) else {
      throw .invalidValue(
        schedule: arguments.schedule, parameter: "oc_bn", value: "\(chosen)",
        reason: "this target and workload allow \(usable.map(String.init).joined(separator: ", "))")
    }
    return chosen
  }

  private static func inputBlock(
    _ arguments: ScheduleArguments, _ workload: Conv2DWorkload, _ group: Int, atMost limit: Int
  ) throws(ScheduleError) -> Int {
    let inputs = workload.inputChannelsPerGroup
    let padded = rounded(inputs, upTo: group)
    guard workload.groups == 1 || padded == inputs else {
      throw .unsuitable(
        schedule: arguments.schedule,
        reason:
          "with groups, the \(inputs) input channels of a group must be a multiple of \(group)")
    }
    let steps = largestDivisor(of: padded / group, notAbove: max(1, limit / group))
    let chosen = arguments.integer("ic_bn", default: steps * group)
    guard chosen >= group, chosen % group == 0, padded % chosen == 0 else {
      throw .invalidValue(
        schedule: arguments.schedule, parameter: "ic_bn", value: "\(chosen)",
        reason: "it must be a multiple of \(group) that divides \(padded)")
    }
    return chosen
  }

  func resolved(_ arguments: ScheduleArguments) -> [ResolvedParameter] {
    [
      arguments.resolved("oc_bn", .integer(outputBlock)),
      arguments.resolved("ic_bn", .integer(inputBlock)),
      arguments.resolved("reg_n", .integer(pixels)),
    ]
  }
}
