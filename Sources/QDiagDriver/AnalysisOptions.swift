/// What a user can choose about an analysis.
public struct AnalysisOptions: Sendable, Equatable {
  /// LLVM's name of the CPU to analyse for; nil takes the module's own.
  public var cpu: String?
  /// Features to add (`+avx512vnni`) or to take away, comma-separated as LLVM spells them.
  public var features: String?
  /// The target triple in place of the module's own.
  public var triple: String?
  /// Analyse only functions whose names match this glob.
  public var function: String?

  public init(
    cpu: String? = nil, features: String? = nil, triple: String? = nil, function: String? = nil
  ) {
    self.cpu = cpu
    self.features = features
    self.triple = triple
    self.function = function
  }
}
