internal import DiagnosisModel
internal import DiagnosisRules
internal import KernelAnalysis
internal import LLVMInterop

/// Tries the changes that findings ask for: each on a copy of the module, compiled by the same LLVM for
/// the same target, the same loops before and after.
struct KernelProof {
  /// The module as it was read.
  let module: Module
  let path: String
  let target: Target
  let options: CodeOptions

  /// Adds the proofs to the kernel's findings. A change that cannot be made, or that LLVM cannot
  /// compile, proves nothing, and a diagnostic says so.
  func prove(_ kernel: inout DiagnosedKernel) {
    var trials: [String: [ProofPlan.Trial]] = [:]
    let wishes = ProofPlan.wishes(of: kernel.findings)
    for change in ProvableChange.allCases {
      guard let loops = wishes[change] else { continue }
      do throws(MachineCodeError) {
        for (loop, trial) in try self.trials(of: change, on: loops, kernel) {
          trials[loop, default: []].append(trial)
        }
      } catch {
        kernel.diagnostics.append(
          Diagnostic(
            severity: .note,
            message: "--prove: \(change.rawValue) is not possible here: \(error.message)"))
      }
    }
    let loops = Dictionary(kernel.loops.map { ($0.id, $0) }) { first, _ in first }
    for index in kernel.findings.indices {
      let finding = kernel.findings[index]
      guard let loop = loops[finding.loop], let found = trials[finding.loop] else { continue }
      guard let proof = ProofPlan.proof(of: finding, in: loop, trials: found) else { continue }
      kernel.findings[index] = ProofPlan.proved(finding, by: proof)
    }
  }

  /// What a change comes to for the loops that it could be made to.
  private func trials(
    of change: ProvableChange, on loops: Set<String>, _ kernel: DiagnosedKernel
  ) throws(MachineCodeError) -> [String: ProofPlan.Trial] {
    let copy = module.copy()
    var target = target
    var detail: String?
    switch change {
    case .zeroExtendedOperand, .hoistedExtends, .wideOperands:
      let changed = ModuleChange.apply(change, to: loops, in: copy)
      return try codes(of: changed, in: copy, for: target)
        .mapValues { ProofPlan.Trial(change: change, code: $0) }
    case .moreAccumulators:
      let count = try ModulePasses.unroll(
        copy, for: target, contraction: options.contraction)
      return try unrolled(loops, in: copy, by: count, kernel)
        .mapValues { ProofPlan.Trial(change: change, code: $0, iterations: count) }
    case .widerVectors:
      ModulePasses.allowWideVectors(in: copy)
    case .nextFeatures:
      guard let next = target.withNextFeatures else { return [:] }
      target = next.target
      detail = next.added.joined(separator: ", ")
    case .otherSchedule:
      return [:]
    }
    return try codes(of: loops, in: copy, for: target)
      .mapValues { ProofPlan.Trial(change: change, code: $0, detail: detail) }
  }

  /// The machine code of loops in a changed module, in which they have kept their names.
  private func codes(
    of loops: Set<String>, in copy: Module, for target: Target
  ) throws(MachineCodeError) -> [String: CodeProfile] {
    if loops.isEmpty { return [:] }
    return Dictionary(
      try analyzed(copy, functions: Set(loops.compactMap(Self.function)), for: target)
        .filter { loops.contains($0.id) }.compactMap { loop in loop.code.map { (loop.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Unrolled loops are known by what they do: so many times as many products, as no other loop of their
  /// function does.
  private func unrolled(
    _ loops: Set<String>, in copy: Module, by count: Int, _ kernel: DiagnosedKernel
  ) throws(MachineCodeError) -> [String: CodeProfile] {
    let found = Dictionary(
      grouping: try analyzed(
        copy, functions: Set(loops.compactMap(Self.function)), for: target), by: \.function)
    var codes: [String: CodeProfile] = [:]
    for loop in kernel.loops where loops.contains(loop.id) {
      guard let macs = loop.macs?.perIteration else { continue }
      let like = (found[loop.function] ?? []).filter { $0.macs?.perIteration == macs * count }
      if like.count == 1, let code = like[0].code { codes[loop.id] = code }
    }
    return codes
  }

  private func analyzed(
    _ copy: Module, functions: Set<Substring>, for target: Target
  ) throws(MachineCodeError) -> [LoopProfile] {
    if let failure = copy.verificationFailure() {
      throw MachineCodeError(message: "the changed module is malformed: \(failure)")
    }
    var options = options
    options.wantsListing = false
    return try KernelAnalyzer(.module(copy), path: path) { functions.contains($0[...]) }
      .analyze(for: target, options: options).loops
  }

  /// "f" of "f:loop".
  private static func function(of loop: String) -> Substring? {
    loop.lastIndex(of: ":").map { loop[..<$0] }
  }
}
