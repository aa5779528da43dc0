internal import DiagnosisModel
internal import KernelAnalysis
internal import KernelLowering
internal import LLVMInterop

/// A kernel of a ladder, lowered and diagnosed.
struct LoweredRung {
  let plan: RungPlan
  let kernel: ScheduledKernel
  let functionName: String
  /// The module as text: what was analysed.
  let text: String
  let diagnosed: DiagnosedKernel

  /// The loop of the most work that multiplies and accumulates.
  var hotLoop: LoopProfile? { diagnosed.loops.first { $0.macs != nil } }
}

/// Lowers kernels for one target and diagnoses them.
struct RungLowering {
  let target: Target
  let workload: Conv2DWorkload
  let options: CodeOptions

  func targetMachine() throws(TargetError) -> TargetMachine {
    try TargetMachine(
      triple: target.triple, cpu: target.cpu, features: target.features.joined(separator: ","))
  }

  /// - Throws: `ScheduleError` where the schedule does not fit, or what LLVM says.
  func lower(_ plan: RungPlan) throws -> LoweredRung {
    let machine = try targetMachine()
    let kernel = try plan.spec.kernel(for: workload.with(types: plan.types), on: machine.target)
    let lowered = try kernel.lowered(for: machine, in: Context())
    let text = lowered.module.text
    // What users can write out is what is analysed and run: code generation depends on the order of
    // uses, which text does not keep.
    let module = try Module(reading: text, in: Context())
    let analyzer = KernelAnalyzer(
      .module(module), path: "\(lowered.functionName).ll", indexing: options.isWanted)
    var diagnosed = try diagnose(analyzer, for: target, options: options)
    diagnosed.diagnostics += Self.spillWarning(kernel, on: machine.target)
    return LoweredRung(
      plan: plan, kernel: kernel, functionName: lowered.functionName, text: text,
      diagnosed: diagnosed)
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
