public import DiagnosisModel

/// What differs between two reports on one kernel.
public enum KernelDiff {
  /// - Parameter tolerance: by what share a figure may differ and still be the same.
  public static func diff(
    _ base: Report, _ new: Report, tolerance: Double
  ) -> ReportDiff.Kernel {
    var kernel = ReportDiff.Kernel(path: new.input.path, target: new.target)
    for (old, loop) in LoopPairing.pairs(base.loops, new.loops) {
      if let change = self.change(old, loop, tolerance: tolerance) {
        kernel.loops.append(change)
      } else {
        kernel.unchanged += 1
      }
    }
    kernel.newFindings = findings(of: new, butNotOf: base)
    kernel.goneFindings = findings(of: base, butNotOf: new)
    return kernel
  }

  /// Nil where nothing differs.
  private static func change(
    _ old: LoopProfile?, _ new: LoopProfile?, tolerance: Double
  ) -> ReportDiff.Loop? {
    guard let loop = new ?? old else { return nil }
    let figure: PolicyFigure =
      [old, new].allSatisfy { $0 == nil || $0?.macs != nil } ? .cyclesPerMAC : .cyclesPerIteration
    let before = old.flatMap { value(figure, of: $0) }
    let after = new.flatMap { value(figure, of: $0) }
    func result(_ change: ReportDiff.Loop.Change) -> ReportDiff.Loop {
      var result = ReportDiff.Loop(loop, change, figure: figure.rawValue)
      result.before = before
      result.after = after
      if let before, let after, before > 0 { result.ratio = (after / before).rounded4 }
      return result
    }
    guard let old else { return result(.new) }
    guard let new else { return result(.gone) }
    // Of loops without machine code on both sides there is nothing to compare.
    if old.code == nil, new.code == nil { return nil }
    guard let before, let after, old.code?.model == new.code?.model else {
      return old == new ? nil : result(.unknown)
    }
    if after > before * (1 + tolerance) { return result(.worse) }
    return after < before * (1 - tolerance) ? result(.better) : nil
  }

  private static func value(_ figure: PolicyFigure, of loop: LoopProfile) -> Double? {
    figure == .cyclesPerMAC ? loop.code?.cyclesPerMAC : loop.code?.bestCycles
  }

  private static func findings(of report: Report, butNotOf other: Report) -> [Finding] {
    let known = Set(other.findings.filter { $0.confirmed != false }.map(\.fingerprint))
    return report.findings.filter { $0.confirmed != false && !known.contains($0.fingerprint) }
  }
}
