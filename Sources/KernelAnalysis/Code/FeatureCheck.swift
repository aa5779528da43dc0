internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Whether the CPU has what the module's intrinsics need. LLVM aborts on an instruction that it
/// cannot select, so this is asked before code is generated.
struct FeatureCheck {
  /// "`vpdpbusd` needs avx512vnni, which skylake-avx512 lacks; nearest CPUs that have it: …".
  private(set) var complaints: [String] = []

  init(_ module: Module, profile: ModuleProfile, target: Target) {
    guard !profile.targetIntrinsics.isEmpty else { return }
    var enabled: [String: CodeGenTarget] = [:]
    var seen: Set<String> = []
    for (name, intrinsics) in profile.targetIntrinsics.sorted(by: { $0.key < $1.key }) {
      let (cpu, features) = Self.target(of: module.function(named: name), chosen: target)
      let key = "\(cpu) \(features)"
      if enabled[key] == nil { enabled[key] = Self.resolve(target.triple, cpu, features) }
      guard let resolved = enabled[key] else { continue }
      let available = Set(resolved.enabledFeatures)
      for intrinsic in intrinsics.sorted() where !seen.contains(intrinsic) {
        guard let fact = IntrinsicTable.fact(named: intrinsic), !fact.isSelectable(with: available)
        else { continue }
        seen.insert(intrinsic)
        complaints.append(Self.complaint(fact, on: resolved, available: available))
      }
    }
  }

  private static func target(
    of function: Function?, chosen: Target
  ) -> (cpu: String, features: String) {
    let features = chosen.source == .module ? "" : chosen.features.joined(separator: ",")
    guard chosen.source != .option, let function else { return (chosen.cpu, features) }
    let cpu = function.stringAttribute("target-cpu")
    let own = function.stringAttribute("target-features") ?? (cpu == nil ? features : "")
    return (cpu ?? chosen.cpu, own)
  }

  /// By function: every feature that its code is generated with.
  static func features(
    of functions: Set<String>, in module: Module, for target: Target
  ) -> [String: [String]] {
    var found: [String: [String]] = [:]
    var enabled: [String: [String]] = [:]
    for name in functions {
      guard let function = module.function(named: name) else { continue }
      let (cpu, features) = Self.target(of: function, chosen: target)
      let key = "\(cpu) \(features)"
      if enabled[key] == nil {
        enabled[key] = resolve(target.triple, cpu, features)?.enabledFeatures
      }
      found[name] = enabled[key]
    }
    return found
  }

  /// Nil where LLVM does not have the target: code generation says so itself.
  private static func resolve(
    _ triple: String, _ cpu: String, _ features: String
  ) -> CodeGenTarget? {
    guard let architecture = try? TargetArchitecture(triple: triple) else { return nil }
    let known = Set(architecture.featureNames)
    let usable = features.split(separator: ",").filter { known.contains(String($0.dropFirst())) }
    let name = architecture.isCPU(cpu) ? cpu : architecture.genericCPU
    let changes = usable.joined(separator: ",")
    return CodeGenTarget(
      triple: architecture.triple, cpu: name, features: changes,
      enabledFeatures: architecture.features(ofCPU: name, changedBy: changes))
  }

  private static func complaint(
    _ fact: IntrinsicFact, on target: CodeGenTarget, available: Set<String>
  ) -> String {
    let lacking = fact.features.alternatives.map { $0.filter { !available.contains($0) } }
    let least = lacking.min { $0.count < $1.count } ?? []
    let near = nearestCPUs(with: fact, to: target, available: available)
    return
      "'\(fact.name)' needs \(least.joined(separator: " and ")), which \(target.cpu) lacks: no "
      + "machine code; "
      + (near.isEmpty
        ? "no CPU of \(target.architectureName) has it"
        : "nearest CPUs that have it: \(near.joined(separator: ", "))")
  }

  /// The CPUs that have what the intrinsic needs and differ least in their features.
  private static func nearestCPUs(
    with fact: IntrinsicFact, to target: CodeGenTarget, available: Set<String>
  ) -> [String] {
    guard let architecture = try? TargetArchitecture(triple: target.triple) else { return [] }
    var ranked: [(name: String, difference: Int)] = []
    for name in architecture.cpuNames {
      let offered = Set(architecture.features(ofCPU: name))
      guard fact.isSelectable(with: offered) else { continue }
      ranked.append((name, offered.symmetricDifference(available).count))
    }
    ranked.sort { ($0.difference, $0.name) < ($1.difference, $1.name) }
    return ranked.prefix(3).map(\.name)
  }
}
