public import DiagnosisModel

/// The words in which reports name what a policy demands.

extension Violation {
  /// "deny widening-fallback, entry 'dot'", "new since the baseline: cast-overhead".
  public var demandPhrase: String {
    let source = entry.map { ", entry '\($0)'" } ?? ""
    return switch demand {
    case .deny, .require, .max, .min: "\(demand.rawValue) \(subject)\(source)"
    case .newFinding: "new since the baseline: \(subject)"
    case .slower: "slower than the baseline"
    }
  }
}
