internal import DiagnosisModel
internal import DiagnosisRules
internal import KernelAnalysis
internal import LLVMInterop

/// A kernel's loops, and what slows them.
struct DiagnosedKernel {
  let target: Target
  /// Those that do most of the work first.
  var loops: [LoopProfile]
  var findings: [Finding]
  /// Integer loops beside the float loops that compute the same.
  private(set) var twins: [Twin]
  var diagnostics: [Diagnostic]
  /// By the `id` of a loop of machine code that was there already: where its instructions stand.
  let extents: [String: [Range<UInt64>]]
  /// By the `id` of a loop: the functions that call its function or hand it on, where they were asked
  /// for.
  let callers: [String: [String]]
  /// The machine code that was analysed, where it was asked for.
  let objectFile: [UInt8]?

  /// Forgets the loops of other kinds.
  mutating func keep(_ kinds: Set<LoopWork>) {
    loops = loops.filter { kinds.contains(LoopWork(of: $0)) }
    let known = Set(loops.map(\.id))
    findings = findings.filter { known.contains($0.loop) }
    twins = twins.filter { known.contains($0.loop) && known.contains($0.floatLoop) }
  }
}

/// What every command says of a kernel: its loops as analysed, and the findings of the rules.
///
/// - Parameters:
///   - path: of the input, by which the user may name its functions.
///   - rules: the ids of those that judge; nil for all.
///   - pairs: functions that the user says do the same.
/// - Throws: `MachineCodeError` where the kernel is machine code and cannot be analysed.
func diagnose(
  _ analyzer: consuming KernelAnalyzer, for target: Target, options: CodeOptions,
  path: String = "", by rules: [String]? = nil, pairs: [TwinWish] = []
) throws(MachineCodeError) -> DiagnosedKernel {
  var kernel = try analyzer.analyze(for: target, options: options)
  let findings = RuleRegistry.findings(in: kernel.loops, target: target, by: rules)
  let twins = TwinPairing.twins(in: kernel.loops, path: path, pairs: pairs)
  LoopVerdict.judge(&kernel.loops, findings: findings, twins: twins)
  return DiagnosedKernel(
    target: target, loops: kernel.loops, findings: findings, twins: twins,
    diagnostics: kernel.diagnostics,
    extents: kernel.extents, callers: kernel.callers, objectFile: kernel.objectFile)
}
