import DiagnosisModel

/// A check and a diff made by hand that show every line that they can have.
extension Sample {
  static var check: CheckResult {
    var require = violation(
      .require, "vpdpbusd", "no vpdpbusd in 52 instructions, but 16 vpmulld")
    require.instructions = ["vpmulld": 16]
    require.advice = "use dot products"
    var casts = violation(.max, "casts-per-mac", "0.0664 casts per MAC, at most 0.01")
    casts.value = 0.0664
    casts.limit = 0.01
    casts.instructions = ["vpmovsxbd": 1, "vpmovzxbd": 16]
    casts.acceptance = Violation.Acceptance(.exception, reason: "known", until: "2099-12-31")
    var slower = violation(.slower, "cycles-per-mac", "0.05 cycles per MAC, 0.04 in the baseline")
    slower.entry = nil
    slower.acceptance = Violation.Acceptance(.baseline)
    var kernel = KernelCheck(
      input: report.input, target: report.target,
      matches: [.init(entry: 0, loop: int8Loop.id, demands: 3)],
      violations: [require, casts, slower],
      unjudged: ["min peak-share is unknown for conv:copy: there is no machine code of it"])
    kernel.violations[0].location = SourceLocation(file: "src/conv, v2.c", line: 12, column: 3)
    return CheckResult(
      tool: tool,
      policy: .init(path: "qdiag.yml", entries: [.init(name: "dot <1>", line: 3)]),
      baseline: "base.json", kernels: [kernel],
      unanalyzed: [InputError(path: "b|c.ll", message: "33:78: expected `value` token & more")],
      diagnostics: [
        Diagnostic(severity: .warning, message: "qdiag.yml:3: an exception of 'dot <1>' ended")
      ])
  }

  private static func violation(
    _ demand: Violation.Demand, _ subject: String, _ message: String
  ) -> Violation {
    var violation = Violation(
      demand, of: subject, entry: "dot <1>", severity: .error, loop: int8Loop, message: message)
    violation.fingerprint = "0123456789abcdef"
    return violation
  }

  static var diff: ReportDiff {
    var kernel = ReportDiff.Kernel(path: "kernel.ll", target: report.target)
    for change in [ReportDiff.Loop.Change.worse, .better, .new, .gone, .unknown] {
      var loop = ReportDiff.Loop(int8Loop, change, figure: "cycles-per-mac")
      loop.before = change == .new ? nil : 0.05
      loop.after = change == .gone ? nil : change == .worse ? 0.1 : 0.025
      loop.ratio = change == .worse ? 2 : change == .better ? 0.5 : nil
      kernel.loops.append(loop)
    }
    kernel.unchanged = 2
    kernel.newFindings = Array(report.findings.prefix(1))
    kernel.goneFindings = Array(report.findings.dropFirst(2).prefix(1))
    var diff = ReportDiff(tool: tool, base: "base.json", new: "new.json", tolerance: 0.02)
    diff.kernels = [kernel]
    diff.added = ["c.ll"]
    diff.gone = ["d.ll"]
    return diff
  }
}
