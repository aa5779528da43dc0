public import DiagnosisModel

/// Judges a kernel's report by a policy and a baseline.
public struct PolicyJudge: Sendable {
  public let policy: Policy
  /// The first day that exceptions are compared with, `2026-11-28`.
  let today: String

  public init(_ policy: Policy, today: String) {
    self.policy = policy
    self.today = today
  }

  /// What the policy and the baseline say of a report.
  ///
  /// - Parameters:
  ///   - path: of the input, relative to the policy.
  ///   - entries: the places of the entries that the report was made for.
  ///   - baseline: the kernel in an earlier report; nil where nothing is compared.
  public func check(
    _ report: Report, path: String, entries: [Int], baseline: BaselineKernel? = nil
  ) -> KernelCheck {
    var check = KernelCheck(input: report.input, target: report.target)
    check.verdict = report.verdict
    check.diagnostics = report.diagnostics
    for index in entries {
      let entry = policy.entries[index]
      let selection = LoopSelection(entry, in: report, path: path)
      var unknown: [String] = []
      var judged = 0
      for loop in report.loops {
        let isJudged = selection.judged.contains { $0.id == loop.id }
        let isDenied = selection.denied.contains(loop.id)
        guard isJudged || isDenied else { continue }
        let demands = LoopDemands(
          entry, on: loop, of: report, isJudged: isJudged, isDenied: isDenied)
        if isJudged || demands.judged > 0 {
          check.matches.append(
            KernelCheck.Match(entry: index, loop: loop.id, demands: demands.judged))
        }
        judged += demands.judged
        unknown += demands.unjudged
        check.violations += demands.violations.map { violation in
          var violation = violation
          violation.acceptance =
            exception(for: violation, in: entry, path: path)
            ?? baseline?.acceptance(of: violation, by: entry, in: report, policy.tolerance)
          return violation
        }
      }
      if judged == 0, unknown.isEmpty, !selection.judged.isEmpty {
        unknown.append("entry '\(entry.name)': none of its demands concerns a loop that it matches")
      }
      check.unjudged += unknown
    }
    if let baseline {
      // A finding that the policy denies is said once.
      let denied = Set(check.violations.map(\.fingerprint))
      check.violations += baseline.regressions(of: report, tolerance: policy.tolerance)
        .filter { $0.fingerprint.isEmpty || !denied.contains($0.fingerprint) }
      check.unjudged += baseline.doubts(about: report)
    }
    Self.stamp(&check.violations)
    return check
  }

  private func exception(
    for violation: Violation, in entry: Policy.Entry, path: String
  ) -> Violation.Acceptance? {
    let found = entry.exceptions.first { exception in
      exception.until >= today
        && (exception.files.isEmpty || exception.files.contains { $0.matches(path) })
        && (exception.functions.isEmpty
          || exception.functions.contains { $0.matches(violation.function) })
        && (exception.subjects.isEmpty || exception.subjects.contains(violation.subject))
    }
    return found.map { Violation.Acceptance(.exception, reason: $0.reason, until: $0.until) }
  }

  /// Findings have fingerprints; other violations get theirs of what renumbering does not touch.
  private static func stamp(_ violations: inout [Violation]) {
    var fingerprinter = Fingerprinter()
    for index in violations.indices where violations[index].fingerprint.isEmpty {
      let violation = violations[index]
      violations[index].fingerprint = fingerprinter.fingerprint(
        of: "\(violation.demand.rawValue) \(violation.subject)", function: violation.function,
        detail: violation.entry ?? "")
    }
  }
}
