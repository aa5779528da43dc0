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

  /// What was found for a loop: the cycles of an iteration, and its mnemonics, after a change.
  public struct Trial: Sendable {
    public let change: ProvableChange
    public let code: CodeProfile

    public init(change: ProvableChange, code: CodeProfile) {
      self.change = change
      self.code = code
    }
  }

  /// The proof of a finding: the first of the trials that it asks for that helps; where none does, the
  /// one that comes nearest. Nil where none was possible.
  public static func proof(
    of finding: Finding, in loop: LoopProfile, trials: [Trial]
  ) -> Finding.Proof? {
    guard let before = loop.code, let cycles = before.cyclesPerIteration else { return nil }
    let proofs = changes(for: finding).compactMap { change -> Finding.Proof? in
      guard let code = trials.first(where: { $0.change == change })?.code,
        let after = code.cyclesPerIteration
      else { return nil }
      return Finding.Proof(
        change: change, cyclesBefore: cycles, cyclesAfter: after, measured: false,
        instructions: difference(from: before.mnemonics, to: code.mnemonics))
    }
    return proofs.first(where: \.helps) ?? proofs.min { $0.cyclesAfter < $1.cyclesAfter }
  }

  private static func difference(
    from before: [String: Int], to after: [String: Int]
  ) -> [String: Int] {
    var difference = after
    for (mnemonic, count) in before { difference[mnemonic, default: 0] -= count }
    return difference.filter { $0.value != 0 }
  }

  private static let changesByRule: [String: [ProvableChange]] = [
    "widening-fallback": [.zeroExtendedOperand, .wideOperands],
    "signedness": [.zeroExtendedOperand],
    "missed-dot-product": [.zeroExtendedOperand],
    "cast-overhead": [.wideOperands],
    "scalar-broadcast": [.wideOperands],
  ]
}
