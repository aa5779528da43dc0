public import DiagnosisModel

/// An earlier report on a kernel, beside its new one.
public struct BaselineKernel: Sendable {
  /// Nil where the baseline does not have the kernel.
  let report: Report?
  /// The earlier loop of each new one that has one, by the new one's `id`.
  private let loops: [String: LoopProfile]
  private let fingerprints: Set<String>

  public init(_ report: Report?, of new: Report) {
    self.report = report
    fingerprints = Set((report?.findings ?? []).map(\.fingerprint))
    loops = Dictionary(
      LoopPairing.pairs(report?.loops ?? [], new.loops).compactMap { old, new in
        guard let old, let new else { return nil }
        return (new.id, old)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The baseline's word for a violation that was there before, and is not worse by more than the
  /// tolerance; nil where it is new.
  func acceptance(
    of violation: Violation, by entry: Policy.Entry, in new: Report, _ tolerance: Double
  ) -> Violation.Acceptance? {
    if violation.demand == .deny {
      return fingerprints.contains(violation.fingerprint) ? Violation.Acceptance(.baseline) : nil
    }
    guard let report, comparable(with: new), let old = loops[violation.loop] else { return nil }
    let before = LoopDemands(entry, on: old, of: report, isJudged: true, isDenied: false)
      .violations.first { $0.demand == violation.demand && $0.subject == violation.subject }
    guard let before else { return nil }
    if let value = violation.value, let former = before.value {
      let isWorse =
        violation.demand == .max
        ? value > former * (1 + tolerance) : value < former * (1 - tolerance)
      if isWorse { return nil }
    }
    return Violation.Acceptance(.baseline)
  }

  /// What is new or worse, whatever a policy says: findings, and cycles of a multiply-accumulate.
  func regressions(of new: Report, tolerance: Double) -> [Violation] {
    var found = Self.findings(of: new) { fingerprints.contains($0.fingerprint) }
    guard comparable(with: new) else { return found }
    for loop in new.loops {
      guard let old = loops[loop.id], let before = old.code?.cyclesPerMAC,
        let after = loop.code?.cyclesPerMAC, loop.code?.model == old.code?.model,
        after > before * (1 + tolerance)
      else { continue }
      var violation = Violation(
        .slower, of: PolicyFigure.cyclesPerMAC.rawValue, entry: nil, severity: .error, loop: loop,
        message:
          "\(after.plain) \(PolicyFigure.cyclesPerMAC.words), \(before.plain) in the baseline")
      violation.value = after
      violation.limit = (before * (1 + tolerance)).rounded4
      found.append(violation)
    }
    return found
  }

  private static func findings(
    of report: Report, butFor isKnown: (Finding) -> Bool
  ) -> [Violation] {
    let loops = Dictionary(
      report.loops.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return report.findings.compactMap { finding in
      guard finding.severity > .note, finding.confirmed != false, !isKnown(finding),
        let loop = loops[finding.loop]
      else { return nil }
      var violation = Violation(
        .newFinding, of: finding.rule, entry: nil, severity: .error, loop: loop,
        message: finding.message)
      violation.advice = finding.suggestion
      violation.fingerprint = finding.fingerprint
      return violation
    }
  }

  /// Why the baseline tells less than it should.
  func doubts(about new: Report) -> [String] {
    guard let report, !comparable(with: new) else { return [] }
    return [
      "the baseline is of \(report.target.cpu), this of \(new.target.cpu): "
        + "write it anew with --write-baseline, or pass --cpu \(report.target.cpu)"
    ]
  }

  private func comparable(with new: Report) -> Bool {
    report?.target.cpu == new.target.cpu && report?.target.triple == new.target.triple
  }
}
