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
        for (loop, code) in try codes(after: change, of: loops) {
          trials[loop, default: []].append(ProofPlan.Trial(change: change, code: code))
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
      kernel.findings[index].proof = ProofPlan.proof(of: finding, in: loop, trials: found)
    }
  }

  /// The machine code of the loops that a change could be made to.
  private func codes(
    after change: ProvableChange, of loops: Set<String>
  ) throws(MachineCodeError) -> [String: CodeProfile] {
    let copy = module.copy()
    let changed = ModuleChange.apply(change, to: loops, in: copy)
    if changed.isEmpty { return [:] }
    if let failure = copy.verificationFailure() {
      throw MachineCodeError(message: "the changed module is malformed: \(failure)")
    }
    let functions = Set(changed.compactMap { id in id.lastIndex(of: ":").map { id[..<$0] } })
    let analyzer = KernelAnalyzer(.module(copy), path: path) { functions.contains($0[...]) }
    var options = options
    options.wantsListing = false
    let kernel = try analyzer.analyze(for: target, options: options)
    return Dictionary(
      kernel.loops.filter { changed.contains($0.id) }.compactMap { loop in
        loop.code.map { (loop.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
