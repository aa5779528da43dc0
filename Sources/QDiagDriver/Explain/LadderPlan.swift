internal import DiagnosisModel
internal import KernelLowering
internal import LLVMInterop

/// A kernel that a ladder wants, before it is lowered.
struct RungPlan: Equatable {
  let name: String
  let role: Ladder.Role
  /// What is varied against the rung before; nil for float32.
  let change: Ladder.Change?
  let spec: ScheduleSpec
  let types: OperandTypes
}

/// Which kernels stand in the ladder of a schedule.
struct LadderPlan {
  let rungs: [RungPlan]

  /// - Parameters:
  ///   - target: decides whether a schedule has a float32 kernel of its own.
  ///   - wantsTiles: whether the kernel in question and the dot product are planned in other tiles, too.
  init(
    schedule spec: ScheduleSpec, workload: Conv2DWorkload, types: OperandTypes,
    target: CodeGenTarget, wantsTiles: Bool = false
  ) throws(ScheduleError) {
    let schedule = try ScheduleRegistry.schedule(named: spec.name)
    // What was asked for must exist; what else the ladder wants may be missing.
    _ = try spec.kernel(for: workload.with(types: types), on: target)
    let hasFloat = Self.exists(spec, workload.with(types: .f32), target)
    let rungs =
      hasFloat
      ? Self.sameSchedule(spec, schedule, workload, types, target)
      : Self.otherSchedule(spec, workload, types, target)
    self.rungs = rungs + (wantsTiles ? Self.tiles(of: rungs, workload, target) : [])
  }

  /// The kernel in question, and the last that does better, in other tiles that fit the convolution.
  private static func tiles(
    of rungs: [RungPlan], _ workload: Conv2DWorkload, _ target: CodeGenTarget
  ) -> [RungPlan] {
    let subject = rungs.last { $0.role == .subject }
    let best = rungs.last { $0.role == .fix }
    return [subject, best].compactMap(\.self).flatMap { rung in
      pixelCounts(workload).compactMap { pixels in
        let spec = rung.spec.with(["reg_n": "\(pixels)"])
        guard spec != rung.spec, exists(spec, workload.with(types: rung.types), target) else {
          return nil
        }
        return RungPlan(
          name: "\(rung.name), reg_n=\(pixels)", role: .fix, change: .schedule, spec: spec,
          types: rung.types)
      }
    }
  }

  /// The tiles that the output's width is a multiple of, the four largest that registers may hold.
  private static func pixelCounts(_ workload: Conv2DWorkload) -> [Int] {
    (2...28).filter { workload.outputWidth % $0 == 0 }.suffix(4)
  }

  /// From float32 to the types in question through one schedule, one change a rung; then the ways to
  /// do better.
  private static func sameSchedule(
    _ spec: ScheduleSpec, _ schedule: any Schedule, _ workload: Conv2DWorkload,
    _ types: OperandTypes, _ target: CodeGenTarget
  ) -> [RungPlan] {
    let bits = max(types.data.bits, types.weights.bits)
    var rungs = [RungPlan(name: "float32", role: .baseline, change: nil, spec: spec, types: .f32)]
    if bits < 32 {
      rungs.append(
        RungPlan(
          name: "int32 operands", role: .step, change: .integers, spec: spec, types: .s32s32))
      if let wide = try? OperandTypes(data: .s32, weights: types.weights) {
        rungs.append(
          RungPlan(
            name: "int32 data, int\(types.weights.bits) weights", role: .step,
            change: .narrowWeights, spec: spec, types: wide))
      }
      if schedule.parameters.contains(where: { $0.name == splatFirst }) {
        let isFirst = spec.arguments[splatFirst] != "false"
        if isFirst {
          rungs.append(
            RungPlan(
              name: "int\(bits), scalar extended before the splat", role: .step,
              change: .narrowData,
              spec: spec.with([splatFirst: "false"]), types: types))
        }
        rungs.append(
          RungPlan(
            name: isFirst ? "int\(bits) as TVM emits it" : "int\(bits), extended before the splat",
            role: .subject, change: isFirst ? .broadcastFirst : .narrowData, spec: spec,
            types: types))
      } else {
        rungs.append(
          RungPlan(
            name: "int\(bits)", role: .subject, change: .narrowData, spec: spec, types: types))
      }
    } else {
      rungs.append(
        RungPlan(
          name: "int\(bits)", role: .subject, change: .integers, spec: spec, types: types))
    }
    if bits == 8, types != .u8s8 {
      rungs.append(
        RungPlan(name: "u8×s8", role: .variant, change: .signs, spec: spec, types: .u8s8))
    }
    return rungs + fixes(spec, workload, types, target)
  }

  /// For a schedule of integers alone: float32 and integers through spatial-pack, then the schedule.
  private static func otherSchedule(
    _ spec: ScheduleSpec, _ workload: Conv2DWorkload, _ types: OperandTypes,
    _ target: CodeGenTarget
  ) -> [RungPlan] {
    let ordinary = ScheduleSpec(name: SpatialPack().name)
    var rungs = [
      RungPlan(
        name: "float32, \(ordinary.name)", role: .baseline, change: nil, spec: ordinary,
        types: .f32),
      RungPlan(
        name: "\(types.name), \(ordinary.name)", role: .variant, change: .integers, spec: ordinary,
        types: types),
      RungPlan(
        name: "\(types.name), \(spec.name)", role: .subject, change: .schedule, spec: spec,
        types: types),
    ]
    for fix in fixes(ordinary, workload, types, target)
    where fix.spec.name != spec.name || fix.types != types {
      rungs.append(fix)
    }
    return rungs
  }

  /// Other schedules for the same convolution, where it has a reduction that they can group.
  private static func fixes(
    _ spec: ScheduleSpec, _ workload: Conv2DWorkload, _ types: OperandTypes,
    _ target: CodeGenTarget
  ) -> [RungPlan] {
    guard types.data.bits == 8, types.weights.bits == 8, workload.inputChannelsPerGroup > 1 else {
      return []
    }
    let tile = spec.arguments.filter { ["reg_n", "oc_bn"].contains($0.key) }
    let dot = ScheduleSpec(name: "int8-dot", arguments: tile)
    var rungs = [
      RungPlan(
        name: "\(types.name), pairs of K", role: .fix, change: .schedule,
        spec: ScheduleSpec(name: "int8-pairs", arguments: tile), types: types)
    ]
    if target.architecture == .x86 {
      rungs.append(
        RungPlan(
          name: "u8s8, dot in 16 bits", role: .fix, change: .schedule,
          spec: dot.with(["route": "maddubs"]),
          types: .u8s8))
    }
    rungs.append(
      RungPlan(
        name: "u8s8, dot product", role: .fix, change: .schedule, spec: dot, types: .u8s8))
    if types != .u8s8 {
      rungs.append(
        RungPlan(
          name: "\(types.name), dot product", role: .fix, change: .schedule, spec: dot,
          types: types))
    }
    return rungs
  }

  private static let splatFirst = "splat_first"

  private static func exists(
    _ spec: ScheduleSpec, _ workload: Conv2DWorkload, _ target: CodeGenTarget
  ) -> Bool {
    (try? spec.kernel(for: workload, on: target)) != nil
  }
}

extension ScheduleSpec {
  /// The same schedule with some arguments replaced.
  func with(_ arguments: [String: String]) -> ScheduleSpec {
    ScheduleSpec(name: name, arguments: self.arguments.merging(arguments) { $1 })
  }
}
