internal import DiagnosisModel
internal import DiagnosisRules

/// A finding or a violation as tools for code review take it: a place, a rule, a line of text.
struct Annotation {
  /// `widening-fallback`, `policy-require`.
  var rule: String
  var severity: Severity
  var message: String
  var advice: String?
  /// Of the input.
  var path: String
  var cpu: String
  var loop: String
  var function: String
  /// In the source or in the input; nil where unknown.
  var location: SourceLocation?
  var fingerprint: String
  /// Why it fails nothing; nil where it counts.
  var acceptance: Violation.Acceptance?

  /// Where a review shows it: the source where that is known, else the input.
  var file: String { location?.file ?? path }

  /// The message, and what to do.
  var text: String { advice.map { "\(message)\n→ \($0)" } ?? message }

  /// The findings of a report; those that the machine code refutes are none.
  static func annotations(of report: Report) -> [Annotation] {
    let functions = Dictionary(
      report.loops.map { ($0.id, $0.function) }, uniquingKeysWith: { first, _ in first })
    return report.findings.filter { $0.confirmed != false }.map { finding in
      Annotation(
        rule: finding.rule, severity: finding.severity, message: finding.message,
        advice: finding.suggestion, path: report.input.path, cpu: report.target.cpuWords,
        loop: finding.loop, function: functions[finding.loop] ?? "", location: finding.location,
        fingerprint: finding.fingerprint)
    }
  }

  static func annotations(of result: CheckResult) -> [Annotation] {
    result.kernels.flatMap { kernel in
      kernel.violations.map { violation in
        return Annotation(
          rule: violation.ruleID, severity: violation.severity,
          message: "\(violation.messageWithFaults) [\(violation.demandPhrase)]",
          advice: violation.advice, path: kernel.input.path, cpu: kernel.target.cpuWords,
          loop: violation.loop, function: violation.function, location: violation.location,
          fingerprint: violation.fingerprint, acceptance: violation.acceptance)
      }
    }
  }
}

/// What could not be judged, as tools for code review take it.
struct Notification {
  var severity: Severity
  var message: String
  /// Nil for what concerns no file.
  var path: String?

  static func notifications(of errors: [InputError]) -> [Notification] {
    errors.map { Notification(severity: .error, message: $0.message, path: $0.path) }
  }

  static func notifications(of result: CheckResult) -> [Notification] {
    notifications(of: result.unanalyzed)
      + result.kernels.flatMap { kernel in
        kernel.unjudged.map {
          Notification(severity: .error, message: "not judged: \($0)", path: kernel.input.path)
        }
      }
      + result.diagnostics.map {
        Notification(severity: $0.severity, message: $0.message, path: nil)
      }
  }
}

extension Violation {
  /// The message of a figure with the instructions that make it; other messages name theirs.
  var messageWithFaults: String {
    instructions.isEmpty || (demand != .max && demand != .min)
      ? message : "\(message): \(instructions.counted)"
  }
}

extension Violation.Acceptance {
  /// Why a violation is accepted, for people.
  var words: String {
    switch source {
    case .baseline: "as in the baseline"
    case .exception: "until \(until ?? "?"): \(reason ?? "")"
    }
  }
}

extension Target {
  /// The CPU's name, or words for none in particular.
  var cpuWords: String { cpu.isEmpty ? "a generic CPU" : cpu }
}
