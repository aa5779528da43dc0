internal import QDiagDriver

/// What can be chosen about an analysis.
public struct KernelOptions: Sendable, Equatable {
  /// LLVM's name of the CPU, or "host"; nil takes what the kernel was made for.
  public var cpu: String?
  /// Features to add or to take away: "+avx512vnni,-fma".
  public var features: String?
  /// The target triple in place of the kernel's own.
  public var triple: String?
  /// Only functions whose names match one of these patterns; none stands for all.
  public var functions: [String]
  /// Whether LLVM's optimizer runs first, over IR that nobody optimized.
  public var optimizes = false
  /// Whether what findings suggest is tried on copies of the kernel.
  public var proves = false

  public init(
    cpu: String? = nil, features: String? = nil, triple: String? = nil, functions: [String] = []
  ) {
    self.cpu = cpu
    self.features = features
    self.triple = triple
    self.functions = functions
  }

  var analysis: AnalysisOptions {
    var options = AnalysisOptions(
      cpu: cpu, features: features, triple: triple, functions: functions)
    options.optimizes = optimizes
    options.proves = proves
    return options
  }
}
