internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// LLVM's optimizer over a kernel that nobody has optimized.
enum Optimization {
  /// What a reader should know of the result.
  static let note = Diagnostic(
    severity: .note,
    message:
      "optimized here, by LLVM 22's default<O3> (--optimize): what its own compiler makes of it "
      + "may differ, and lines of the IR are not told")
}

extension ReadKernel {
  /// Replaces the module by the optimized one.
  ///
  /// - Throws: `InputError` where it cannot be optimized.
  mutating func optimize(
    path: String, for wish: TargetWish, _ options: AnalysisOptions
  ) throws(InputError) {
    guard let module = source.moduleCopy else { return }
    do {
      let evidence = KernelAnalyzer(.module(module), path: path, indexing: false).evidence
      let target = try TargetChoice(wish, for: evidence).target
      let contraction = try CodeOptions(
        isWanted: true, simulateOn: nil, measurements: nil,
        contraction: options.contraction ?? "on", target: target
      ).contraction
      try ModulePasses.optimize(module, for: target, contraction: contraction)
    } catch {
      throw InputError(path: path, message: "--optimize: \(error)")
    }
    if let failure = module.verificationFailure() {
      throw InputError(path: path, message: "--optimize: the result is malformed: \(failure)")
    }
    module.keepUntilExit()
    source = .module(module, again: nil)
  }
}
