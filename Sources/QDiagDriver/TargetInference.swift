internal import DiagnosisModel
internal import KernelAnalysis

/// The least CPU that a module's intrinsics and vector widths force, for modules that name none.
///
/// On x86 it is a level of the x86-64 psABI and the features beyond it; elsewhere the generic CPU
/// and the features.
struct TargetInference {
  let cpu: String
  /// "+avx512vnni" and the like, sorted.
  let features: [String]
  let forcesAnything: Bool

  init(profile: ModuleProfile, triple: String) {
    let forced = profile.requiredFeatures
    let architecture = triple.prefix { $0 != "-" }
    guard architecture == "x86_64" || architecture.hasSuffix("86") else {
      cpu = architecture.hasPrefix("riscv") ? "generic-rv64" : "generic"
      features = forced.map { "+\($0)" }.sorted()
      forcesAnything = !forced.isEmpty
      return
    }
    let level = Self.level(of: forced, bits: Self.vectorBits(of: profile))
    cpu = level == 1 ? "x86-64" : "x86-64-v\(level)"
    features =
      forced.filter { Self.levels[$0].map { $0 > level } ?? true }.map { "+\($0)" }.sorted()
    forcesAnything = level > 1 || !features.isEmpty
  }

  /// The width of most of the vector arithmetic that is executed, in bits, as estimated. Vectors
  /// wider than any register force nothing: LLVM splits them.
  private static func vectorBits(of profile: ModuleProfile) -> Int {
    var executions: [Int: Double] = [:]
    for loop in profile.loops {
      for row in loop.instructionMix where row.isVector && row.category.isArithmetic {
        guard let bits = elementBits(row.elementType) else { continue }
        executions[row.lanes * bits, default: 0] +=
          Double(row.count) * (loop.executionWeight ?? 1)
      }
    }
    let most = executions.filter { $0.key <= 512 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return most?.key ?? 0
  }

  private static func elementBits(_ type: String) -> Int? {
    guard let letter = type.first, "if".contains(letter) else { return nil }
    return Int(type.dropFirst())
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
