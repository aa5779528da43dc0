import LLVMInterop

/// Targets as values: schedules need no more of them than the width of the vectors.
extension CodeGenTarget {
  static let avx512 = x86("skylake-avx512", ["avx", "avx2", "avx512f"])
  static let avx2 = x86("haswell", ["avx", "avx2"])
  static let sse = x86("x86-64", ["sse2"])
  static let neon = CodeGenTarget(
    triple: "aarch64-unknown-linux-gnu", cpu: "neoverse-n1", features: "",
    enabledFeatures: ["neon"])

  private static func x86(_ cpu: String, _ features: [String]) -> CodeGenTarget {
    CodeGenTarget(
      triple: "x86_64-unknown-linux-gnu", cpu: cpu, features: "", enabledFeatures: features)
  }
}
