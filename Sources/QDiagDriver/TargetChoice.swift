internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// Which CPU an analysis is for, by options, then the module, then what the IR forces, then the host.
struct TargetChoice {
  let target: Target
  let diagnostics: [Diagnostic]

  init(
    module: Module, profile: ModuleProfile, options: AnalysisOptions, path: String
  ) throws(InputError) {
    let triple = options.triple ?? module.triple
    let own = Self.mostCommonTarget(of: module, loops: profile.loops)
    target = Target(
      triple: triple, cpu: options.cpu ?? own.cpu ?? "", features: own.features,
      source: options.cpu != nil ? .option : .module)
    diagnostics = []
  }

  static func mostCommonTarget(
    of module: Module, loops: [LoopProfile]
  ) -> (cpu: String?, features: [String]) { (nil, []) }
}
