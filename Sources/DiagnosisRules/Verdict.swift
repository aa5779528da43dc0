internal import DiagnosisModel

/// The findings of one loop, weighed against each other: the first is the main cause.
struct Verdict {
  let findings: [Finding]

  /// - Parameters:
  ///   - found: in the order of the rules.
  ///   - isRemainder: whether the loop does what a wider one leaves over, which decides nothing.
  ///   - isMinor: whether it does so little of the work that it deserves no warning.
  init(_ found: [Finding], isRemainder: Bool = false, isMinor: Bool = false) {
    // What is not optimized yet will be other code.
    if let unoptimized = found.first(where: { $0.rule == UnoptimizedIR.id }) {
      findings = [isMinor ? unoptimized.noted : unoptimized]
      return
    }
    // What a vector loop leaves over is scalar by design.
    let found = isRemainder ? found.filter { $0.rule != NotVectorized.id } : found
    let names = Set(found.filter { $0.severity > .note }.map(\.rule))
    let covered = Set(names.flatMap { Self.nearer[$0] ?? [] })
    let weighed = found.map { finding in
      var finding = finding
      if covered.contains(finding.rule) { finding.severity = .note }
      return finding
    }
    let ranked = weighed.enumerated().sorted { Self.precedes($0, $1) }.map(\.element)
    findings = ranked.enumerated().map { index, finding in
      // One cause is named; the others are folded under it.
      index > 0 || isRemainder || isMinor ? finding.noted : finding
    }
  }

  /// Causes that must be removed before others can be, whatever these would gain: no product of bytes is
  /// summed in 64 bits, no reduction is packed in a loop that has none, and what a named CPU's compiler
  /// makes is other code.
  private static let nearer: [String: Set<String>] = [
    MissingTargetFeatures.id: [
      WideAccumulator.id, AccumulatorInMemory.id, WideningFallback.id, CastOverhead.id,
      ShuffleOverhead.id, ScalarBroadcast.id, LatencyBound.id, AccumulatorSpill.id,
      HorizontalReduction.id, ZeroPointInLoop.id, MissedDotProduct.id,
    ],
    WideAccumulator.id: [
      WideningFallback.id, MissedDotProduct.id, CastOverhead.id, AccumulatorSpill.id,
      ScalarBroadcast.id, AccumulatorInMemory.id,
    ],
    AccumulatorInMemory.id: [MissedDotProduct.id, ScalarBroadcast.id, CastOverhead.id],
  ]

  private static func precedes(
    _ a: (offset: Int, element: Finding), _ b: (offset: Int, element: Finding)
  ) -> Bool {
    let (left, right) = (a.element, b.element)
    if left.severity != right.severity { return left.severity > right.severity }
    let gains = (left.estimatedSpeedup ?? 0, right.estimatedSpeedup ?? 0)
    if gains.0 != gains.1 { return gains.0 > gains.1 }
    return a.offset < b.offset
  }
}

extension Finding {
  /// The same as no more than a note.
  fileprivate var noted: Finding {
    var finding = self
    finding.severity = min(severity, .note)
    return finding
  }
}
