internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// What a user says of the target.
struct TargetWish {
  /// A CPU as `CPUName` takes it.
  var cpu: String?
  /// `+avx512vnni,-fma`: changes what the chosen CPU can do.
  var features: String?
  var triple: String?
  /// Of the compiler, where the input is a source.
  var compilerArguments: [String] = []

  var isEmpty: Bool { cpu == nil && features == nil && triple == nil }
}

/// Which CPU an analysis is for: the user's, else the one that the kernel's functions name, else the
/// least that its IR forces, which is the same on every machine. This machine's only where the user says
/// so, and where nothing is known of the kernel but its triple.
struct TargetChoice {
  private(set) var target: Target

  /// - Throws: `TargetError` for a CPU, feature or triple that LLVM does not have.
  init(_ wish: TargetWish, for evidence: TargetEvidence) throws(TargetError) {
    let triple = Self.triple(wish, evidence)
    if let word = wish.cpu {
      let cpu = try CPUName(word, triple: triple)
      target =
        try cpu.isHost ? Self.host(triple) : Self.named(cpu.name, "", triple, .option)
      target.source = .option
    } else if let named = evidence.named {
      target = Self.named(
        named.cpu.isEmpty ? Self.genericCPU(triple) : named.cpu, named.features, triple, .module)
    } else if evidence.vectorBits == nil,
      Architecture(triple: triple) == Architecture(triple: CodeGenTarget.hostTriple)
    {
      target = try Self.host(triple)
    } else {
      let inference = TargetInference(evidence, triple: triple)
      target = Target(
        triple: triple, cpu: inference.cpu, features: inference.features, source: .inferred)
    }
    if let features = wish.features { add(features) }
    if !wish.isEmpty { try Self.check(target) }
  }

  /// The user's, else the kernel's, else that of the architecture whose CPU or intrinsics are named.
  private static func triple(_ wish: TargetWish, _ evidence: TargetEvidence) -> String {
    if let triple = wish.triple { return triple }
    if !evidence.triple.isEmpty { return evidence.triple }
    if let architecture = evidence.intrinsicArchitecture {
      return "\(architecture)-unknown-linux-gnu"
    }
    let host = CodeGenTarget.hostTriple
    if let cpu = wish.cpu {
      // A CPU that this machine's architecture has as well needs no other triple.
      if (try? CPUName(cpu, triple: host)) != nil { return host }
      return CPUName.triple(of: cpu) ?? host
    }
    if let cpu = evidence.named?.cpu, let triple = CPUName.triple(of: cpu) { return triple }
    // Of IR alone the choice must not depend on the machine.
    return evidence.vectorBits == nil ? host : "x86_64-unknown-linux-gnu"
  }

  private static func genericCPU(_ triple: String) -> String {
    (try? TargetArchitecture(triple: triple))?.genericCPU ?? ""
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
