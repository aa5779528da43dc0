internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Whether the CPU has what the module's intrinsics need. LLVM aborts on an instruction that it
/// cannot select, so this is asked before code is generated.
struct FeatureCheck {
  private let module: Module
  private let target: Target
  /// By CPU and feature string, as functions name them; nil where LLVM does not have the target.
  private var resolved: [String: CodeGenTarget?] = [:]

  init(of module: Module, for target: Target) {
    self.module = module
    self.target = target
  }

  /// "`vpdpbusd` needs avx512vnni, which skylake-avx512 lacks; nearest CPUs that have it: …".
  mutating func complaints(on profile: ModuleProfile) -> [String] {
    var complaints: [String] = []
    var seen: Set<String> = []
    for (name, intrinsics) in profile.targetIntrinsics.sorted(by: { $0.key < $1.key }) {
      guard let resolved = resolved(module.function(named: name)) else { continue }
      let available = Set(resolved.enabledFeatures)
      for intrinsic in intrinsics.sorted() where !seen.contains(intrinsic) {
        guard let fact = IntrinsicTable.fact(named: intrinsic), !fact.isSelectable(with: available)
        else { continue }
        seen.insert(intrinsic)
        complaints.append(Self.complaint(fact, on: resolved, available: available))
      }
    }
    return complaints
  }

  /// By function: every feature that its code is generated with.
  mutating func features(of functions: Set<String>) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for name in functions {
      guard let function = module.function(named: name) else { continue }
      found[name] = resolved(function)?.enabledFeatures
    }
    return found
  }

  private mutating func resolved(_ function: Function?) -> CodeGenTarget? {
    let (cpu, features) = Self.target(of: function, chosen: target)
    let key = "\(cpu) \(features)"
    if let known = resolved[key] { return known }
    let made = Self.resolve(target.triple, cpu, features)
    resolved[key] = .some(made)
    return made
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
