internal import DiagnosisModel
internal import DiagnosisRules
internal import KernelAnalysis
internal import KernelLowering
internal import LLVMInterop

/// A kernel of a ladder, lowered and analysed.
struct LoweredRung {
  let plan: RungPlan
  let kernel: ScheduledKernel
  let functionName: String
  /// The module as text, before code generation.
  let text: String
  let loops: [LoopProfile]
  let findings: [Finding]
  let diagnostics: [Diagnostic]
  /// Its machine code where it is to run.
  let objectFile: [UInt8]?

  var hotLoop: LoopProfile? { loops.first { $0.summary.macs != nil } }
}

/// Lowers kernels for one target and looks at them.
struct RungLowering {
  let target: Target
  let workload: Conv2DWorkload
  /// Nil leaves machine code out of the analysis.
  let machineOptions: MachineOptions?
  /// Whether the kernels are to run.
  let isExecuted: Bool

  func targetMachine() throws(TargetError) -> TargetMachine {
    try TargetMachine(
      triple: target.triple, cpu: target.cpu, features: target.features.joined(separator: ","))
  }

  /// - Throws: `ScheduleError` where the schedule does not fit, or what LLVM says.
  func lower(_ plan: RungPlan) throws -> LoweredRung {
    let machine = try targetMachine()
    let kernel = try plan.spec.kernel(for: workload.with(types: plan.types), on: machine.target)
    let lowered = try kernel.lowered(for: machine, in: Context())
    // Code generation strips debug information, so the text is taken first.
    let text = lowered.module.text
    let (profile, index) = KernelProfiler.profile(
      lowered.module, path: "\(lowered.functionName).ll")
    var loops = profile.loops
    var diagnostics: [Diagnostic] = []
    var objectFile: [UInt8]?
    if let machineOptions {
      var options = machineOptions
      options.keepsObject = isExecuted
      let machine = MachineAnalysis(
        lowered.module, profile: profile, index: index, target: target, options: options)
      for (region, machineProfile) in machine.profiles { loops[region].machine = machineProfile }
      diagnostics = machine.diagnostics
      objectFile = machine.objectFile
    } else if isExecuted {
      let object = try lowered.module.objectCode(for: machine)
      objectFile = Array(object.bytes)
    }
    loops = loops.rankedByWork()
    diagnostics += Self.spillWarning(kernel, on: machine.target)
    return LoweredRung(
      plan: plan, kernel: kernel, functionName: lowered.functionName, text: text, loops: loops,
      findings: RuleRegistry.findings(in: loops, target: target), diagnostics: diagnostics,
      objectFile: objectFile)
  }

  /// What to expect where a tile's sums do not fit the registers, with one left for an operand.
  private static func spillWarning(
    _ kernel: ScheduledKernel, on target: CodeGenTarget
  ) -> [Diagnostic] {
    let needed = kernel.nest.accumulatorRegisters(ofBits: target.vectorRegisterBits)
    guard needed + 1 > target.vectorRegisterCount else { return [] }
    return [
      Diagnostic(
        severity: .warning,
        message: "\(kernel.workload.types.name) through \(kernel.scheduleSpelling): the tile has "
          + "\(needed) accumulators of \(target.vectorRegisterBits) bits and the CPU "
          + "\(target.vectorRegisterCount) registers: expect spills; a smaller tile (--tile, reg_n) "
          + "keeps them in registers")
    ]
  }
}
