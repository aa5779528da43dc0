internal import DiagnosisModel

/// Why the findings on an input are no ground to let it pass.
struct UnjudgedInput {
  let reason: String

  /// Nil where the rules could judge.
  ///
  /// - Parameter wantsCode: whether findings were to be confirmed by machine code.
  init?(_ report: Report, wantsCode: Bool) {
    switch report.input.kind {
    case .assembly, .object, .archiveMember, .rawCode, .profile:
      let architecture = Architecture(triple: report.target.triple)
      guard architecture != .x86, architecture != .aarch64 else { return nil }
      reason =
        "of this architecture the rules judge IR, and machine code alone has none: analyze the .ll "
        + "or .bc file that it was made from"
    case .llvmIR, .bitcode, .schedule, .source:
      guard wantsCode, !report.loops.isEmpty, report.loops.allSatisfy({ $0.code == nil })
      else { return nil }
      let cause = report.diagnostics.first { $0.severity > .note }?.message
      reason =
        "there is no machine code to confirm findings by" + (cause.map { " (\($0))" } ?? "")
        + "; --ir-only judges the IR alone"
    }
  }
}
