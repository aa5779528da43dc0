public import DiagnosisModel
internal import LLVMInterop

extension Target {
  /// The same target with the features that the next CPUs have for products of bytes, and those
  /// features; nil where it has all that are known.
  public var withNextFeatures: (target: Target, added: [String])? {
    guard let architecture = try? TargetArchitecture(triple: triple) else { return nil }
    let known = Set(architecture.featureNames)
    let enabled = Set(
      architecture.features(
        ofCPU: cpu.isEmpty ? architecture.genericCPU : cpu,
        changedBy: features.joined(separator: ",")))
    guard
      let step = Self.steps.first(where: { step in
        step.needed.isSubset(of: enabled) && enabled.isDisjoint(with: step.unless)
          && known.isSuperset(of: step.added)
      })
    else { return nil }
    var target = self
    target.features = (features + step.added.map { "+\($0)" }).sorted()
    // Functions name their own.
    target.source = .option
    return (target, step.added)
  }

  private struct Step {
    let needed: Set<String>
    /// None of these is there yet.
    let unless: Set<String>
    let added: [String]
  }

  private static let steps = [
    Step(needed: ["sse2"], unless: ["avx2"], added: ["avx2", "fma"]),
    Step(needed: ["avx512bw"], unless: ["avx512vnni"], added: ["avx512vnni"]),
    Step(needed: ["avx2"], unless: ["avxvnni", "avx512vnni"], added: ["avxvnni"]),
    Step(needed: ["neon"], unless: ["dotprod"], added: ["dotprod"]),
    Step(needed: ["dotprod"], unless: ["i8mm"], added: ["i8mm"]),
  ]
}
