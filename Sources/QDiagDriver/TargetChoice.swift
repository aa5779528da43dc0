internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// What a user says of the target.
struct TargetWish {
  /// LLVM's name of a CPU, or `host`.
  var cpu: String?
  /// `+avx512vnni,-fma`: changes what the chosen CPU can do.
  var features: String?
  var triple: String?

  var isEmpty: Bool { cpu == nil && features == nil && triple == nil }
}

/// Which CPU an analysis is for: the user's, else the one that the kernel's functions name, else the
/// least that its IR forces, else this machine where it can run the kernel, else a generic one.
struct TargetChoice {
  private(set) var target: Target

  /// - Throws: `TargetError` for a CPU, feature or triple that LLVM does not have.
  init(_ wish: TargetWish, for evidence: TargetEvidence) throws(TargetError) {
    let own = evidence.triple.isEmpty ? CodeGenTarget.hostTriple : evidence.triple
    let triple = wish.triple ?? own
    if let cpu = wish.cpu {
      target = try cpu == "host" ? Self.host(triple) : Self.named(cpu, "", triple, .option)
      target.source = .option
    } else if let named = evidence.named {
      target = Self.named(named.cpu, named.features, triple, .module)
    } else {
      let inference = TargetInference(evidence, triple: triple)
      if !inference.forcesAnything, Self.sameArchitecture(triple, CodeGenTarget.hostTriple) {
        target = try Self.host(triple)
      } else {
        target = Target(
          triple: triple, cpu: inference.cpu, features: inference.features, source: .inferred)
      }
    }
    if let features = wish.features { add(features) }
    if !wish.isEmpty { try Self.check(target) }
  }

  private static func named(
    _ cpu: String, _ features: String, _ triple: String, _ source: Target.Source
  ) -> Target {
    Target(
      triple: triple, cpu: cpu, features: features.split(separator: ",").map(String.init).sorted(),
      source: source)
  }

  /// This machine, with the features that it really has.
  private static func host(_ triple: String) throws(TargetError) -> Target {
    Target(
      triple: triple, cpu: CodeGenTarget.hostCPU,
      features: try CodeGenTarget.hostFeatureChanges().sorted(), source: .host)
  }

  private static func sameArchitecture(_ a: String, _ b: String) -> Bool {
    Architecture.name(inTriple: a) == Architecture.name(inTriple: b)
  }

  /// The user's features win over what the target says of the same ones.
  private mutating func add(_ features: String) {
    let changes = features.split(separator: ",").map(String.init)
    let changed = Set(changes.map { $0.dropFirst() })
    target.features =
      (target.features.filter { !changed.contains($0.dropFirst()) } + changes).sorted()
    target.source = .option
  }

  private static func check(_ target: Target) throws(TargetError) {
    let architecture = try TargetArchitecture(triple: target.triple)
    try architecture.check(cpu: target.cpu)
    try architecture.check(features: target.features.joined(separator: ","))
  }
}
