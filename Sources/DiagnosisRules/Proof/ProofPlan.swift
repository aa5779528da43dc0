public import DiagnosisModel

/// Which changes can prove what a finding costs, and what came of them.
public enum ProofPlan {
  /// The changes that would remove the cause of a finding, the one to prefer first.
  public static func changes(for finding: Finding) -> [ProvableChange] {
    changesByRule[finding.rule] ?? []
  }

  /// All changes that some finding asks for, and the loops that it is asked for.
  public static func wishes(of findings: [Finding]) -> [ProvableChange: Set<String>] {
    var wishes: [ProvableChange: Set<String>] = [:]
    for finding in findings {
      for change in changes(for: finding) { wishes[change, default: []].insert(finding.loop) }
    }
    return wishes
  }

  /// What was found for a loop: its machine code after a change.
  public struct Trial: Sendable {
    public let change: ProvableChange
    public let code: CodeProfile
    /// Iterations of the loop as it was that one of the changed loop does.
    public let iterations: Int
    /// As `Finding.Proof.detail`.
    public let detail: String?

    public init(
      change: ProvableChange, code: CodeProfile, iterations: Int = 1, detail: String? = nil
    ) {
      self.change = change
      self.code = code
      self.iterations = iterations
      self.detail = detail
    }
  }

  /// The proof of a finding: the first of the trials that it asks for that helps; where none does, that of
  /// the suggestion, else the one that comes nearest. Nil where none was possible, and where another model gave the cycles.
  public static func proof(
    of finding: Finding, in loop: LoopProfile, trials: [Trial]
  ) -> Finding.Proof? {
    guard let before = loop.code, let cycles = before.cyclesPerIteration else { return nil }
    let proofs = changes(for: finding).compactMap { change -> Finding.Proof? in
      guard let trial = trials.first(where: { $0.change == change }), trial.iterations > 0,
        let after = trial.code.cyclesPerIteration, trial.code.model == before.model
      else { return nil }
      return Finding.Proof(
        change: change, cyclesBefore: cycles, cyclesAfter: after / Double(trial.iterations),
        measured: false,
        instructions: difference(
          from: before.mnemonics, to: trial.code.mnemonics, over: Double(trial.iterations)),
        detail: trial.detail)
    }
    // Where none helps, what was suggested tells most: it is withdrawn.
    return proofs.first(where: \.helps)
      ?? proofs.first { isSuggestion($0.change, of: finding) }
      ?? proofs.min { $0.cyclesAfter < $1.cyclesAfter }
  }

  /// The finding with its proof. A suggestion that was tried as it stands, and does not help, is
  /// withdrawn.
  public static func proved(_ finding: Finding, by proof: Finding.Proof) -> Finding {
    var finding = finding
    finding.proof = proof
    guard !proof.helps, isSuggestion(proof.change, of: finding) else { return finding }
    finding.suggestion =
      "nothing by this rule: '\(finding.suggestion)' was tried and does not help here"
    finding.estimatedSpeedup = 1
    finding.severity = .note
    return finding
  }

  /// Whether a change is what the finding suggests, not only one that shows what its cause costs.
  private static func isSuggestion(_ change: ProvableChange, of finding: Finding) -> Bool {
    switch change {
    case .wideOperands:
      finding.rule == ScalarBroadcast.id || finding.suggestion == Advice.packed
    case .moreAccumulators, .widerVectors, .nextFeatures: true
    case .zeroExtendedOperand: finding.rule == "signedness"
    case .hoistedExtends, .otherSchedule: false
    }
  }

  /// By mnemonic: what one iteration of the loop as it was has more, or less, of.
  ///
  /// - Parameter iterations: those that `after` does.
  static func difference(
    from before: [String: Int], to after: [String: Int], over iterations: Double
  ) -> [String: Int] {
    var difference: [String: Int] = [:]
    for mnemonic in Set(before.keys).union(after.keys) {
      let count = Int((Double(after[mnemonic] ?? 0) / iterations).rounded())
      difference[mnemonic] = count - (before[mnemonic] ?? 0)
    }
    return difference.filter { $0.value != 0 }
  }

  private static let changesByRule: [String: [ProvableChange]] = [
    "widening-fallback": [.zeroExtendedOperand, .wideOperands],
    "signedness": [.zeroExtendedOperand],
    "missed-dot-product": [.zeroExtendedOperand],
    "cast-overhead": [.hoistedExtends, .wideOperands],
    "scalar-broadcast": [.hoistedExtends, .wideOperands],
    "latency-bound": [.moreAccumulators],
    "narrow-vectors": [.widerVectors],
    "missing-target-features": [.nextFeatures, .widerVectors],
  ]
}
