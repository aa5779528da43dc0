internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// Which CPU an analysis is for: the options', else the module's own, else what the IR forces, else
/// this machine where it can run the module.
struct TargetChoice {
  let target: Target

  /// - Throws: `InputError` for a CPU, feature or triple that LLVM does not have.
  init(
    module: Module, profile: ModuleProfile, options: AnalysisOptions, path: String
  ) throws(InputError) {
    let own = module.triple
    let triple = options.triple ?? (own.isEmpty ? CodeGenTarget.hostTriple : own)
    target =
      Self.chosen(by: options, triple: triple)
      ?? Self.named(by: module, profile: profile, triple: triple)
      ?? Self.forced(by: profile, triple: triple)
    if options.cpu != nil || options.features != nil || options.triple != nil {
      try Self.check(target, path: path)
    }
  }

  private static func chosen(by options: AnalysisOptions, triple: String) -> Target? {
    guard options.cpu != nil || options.features != nil else { return nil }
    let cpu = options.cpu == "host" ? CodeGenTarget.hostCPU : options.cpu ?? ""
    return Target(
      triple: triple, cpu: cpu, features: split(options.features ?? ""), source: .option)
  }

  /// What the attributes of the functions say, those of the hottest loops first.
  private static func named(
    by module: Module, profile: ModuleProfile, triple: String
  ) -> Target? {
    for loop in profile.loops.rankedByWork() {
      guard let function = module.function(named: loop.function),
        let cpu = function.stringAttribute("target-cpu")
      else { continue }
      let features = function.stringAttribute("target-features") ?? ""
      return Target(triple: triple, cpu: cpu, features: split(features), source: .module)
    }
    return nil
  }

  private static func forced(by profile: ModuleProfile, triple: String) -> Target {
    let inference = TargetInference(profile: profile, triple: triple)
    if !inference.forcesAnything, sameArchitecture(triple, CodeGenTarget.hostTriple) {
      return Target(triple: triple, cpu: CodeGenTarget.hostCPU, features: [], source: .host)
    }
    return Target(
      triple: triple, cpu: inference.cpu, features: inference.features, source: .inferred)
  }

  private static func sameArchitecture(_ a: String, _ b: String) -> Bool {
    a.prefix { $0 != "-" } == b.prefix { $0 != "-" }
  }

  private static func split(_ features: String) -> [String] {
    features.split(separator: ",").map(String.init).sorted()
  }

  private static func check(_ target: Target, path: String) throws(InputError) {
    do throws(TargetError) {
      let architecture = try TargetArchitecture(triple: target.triple)
      if !target.cpu.isEmpty { try architecture.check(cpu: target.cpu) }
      try architecture.check(features: target.features.joined(separator: ","))
    } catch {
      throw InputError(path: path, message: error.description)
    }
  }
}
