internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

/// The least CPU that a kernel's intrinsics, machine instructions and vector widths force, for kernels that
/// name none.
///
/// On x86 it is a level of the x86-64 psABI and the features beyond it; elsewhere the generic CPU
/// and the features.
struct TargetInference {
  let cpu: String
  /// "+avx512vnni" and the like, sorted.
  let features: [String]

  init(_ evidence: TargetEvidence, triple: String) {
    let forced = evidence.requiredFeatures
    guard Architecture(triple: triple) == .x86 else {
      cpu = (try? TargetArchitecture(triple: triple))?.genericCPU ?? ""
      features = Self.beyond(cpu, forced, triple: triple)
      return
    }
    let level = Self.level(of: forced, bits: evidence.vectorBits ?? 0)
    cpu = level == 1 ? "x86-64" : "x86-64-v\(level)"
    features = Self.beyond(cpu, forced, triple: triple)
  }

  /// The features that a CPU does not have by itself.
  private static func beyond(_ cpu: String, _ features: Set<String>, triple: String) -> [String] {
    let own = (try? TargetArchitecture(triple: triple)).map { Set($0.features(ofCPU: cpu)) } ?? []
    return features.subtracting(own).map { "+\($0)" }.sorted()
  }

  private static func level(of features: Set<String>, bits: Int) -> Int {
    let byFeatures = features.compactMap { levels[$0] }.filter { $0 < 5 }.max() ?? 1
    let byWidth = bits > 256 ? 4 : bits > 128 ? 3 : 1
    return max(byFeatures, byWidth)
  }

  /// The x86-64 level that first has a feature (System V psABI, "x86-64 microarchitecture levels").
  private static let levels: [String: Int] = [
    "sse": 1, "sse2": 1, "sse3": 2, "ssse3": 2, "sse4.1": 2, "sse4.2": 2, "popcnt": 2,
    "avx": 3, "avx2": 3, "bmi": 3, "bmi2": 3, "f16c": 3, "fma": 3, "lzcnt": 3, "movbe": 3,
    "avx512f": 4, "avx512bw": 4, "avx512cd": 4, "avx512dq": 4, "avx512vl": 4,
  ]
}
