extension CodeGenTarget {
  /// How this machine's CPU differs from what its name promises, as features to add or to take away:
  /// a virtual machine may hide some (`-avx512f`). Only those count whose instructions compute or move
  /// data. In alphabetical order of the features.
  public static func hostFeatureChanges() throws(TargetError) -> [String] {
    let named = Set(
      try TargetArchitecture(triple: hostTriple).features(ofCPU: hostCPU))
    return hostFeatures.split(separator: ",").map(String.init)
      .filter { named.contains(String($0.dropFirst())) == $0.hasPrefix("-") }
      .filter { isComputing($0.dropFirst()) }
      .sorted { $0.dropFirst() < $1.dropFirst() }
  }

  /// The features that compiled code for this target uses by itself and this machine does not have, in
  /// alphabetical order.
  ///
  /// Only instructions that LLVM chooses for arithmetic and memory count: a virtual machine hides others
  /// (`pku`, `mwaitx`) that no kernel is compiled to, and LLVM's names for tuning are no features at all.
  public var featuresMissingOnHost: [String] {
    let absent = Set(
      Self.hostFeatures.split(separator: ",").filter { $0.hasPrefix("-") }.map {
        String($0.dropFirst())
      })
    return enabledFeatures.filter { absent.contains($0) && Self.isComputing($0) }
  }

  private static func isComputing(_ feature: some StringProtocol) -> Bool {
    computing.contains { feature.hasPrefix($0) }
  }

  /// How the names of features begin whose instructions compute or move data.
  private static let computing = [
    // x86
    "sse", "ssse", "avx", "amx", "fma", "f16c", "xop", "bmi", "lzcnt", "popcnt", "movbe", "adx",
    "gfni",
    "vaes", "vpclmulqdq",
    // AArch64
    "neon", "dotprod", "i8mm", "bf16", "fullfp16", "fp16fml", "rdm", "lse", "sve", "sme",
  ]
}
