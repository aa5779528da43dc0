public import DiagnosisModel
internal import DiagnosisRules

/// A wish to see what differs between two sets of reports.
public struct DiffRequest: Sendable {
  public var base: String
  public var new: String
  /// By what share a figure may differ and still be the same.
  public var tolerance: Double

  public init(base: String, new: String, tolerance: Double) {
    self.base = base
    self.new = new
    self.tolerance = tolerance
  }

  /// - Throws: `InputError` where a file is no report, or nothing is of the same kernel.
  public func run() throws(InputError) -> ReportDiff {
    let old = try ReportSet(path: base)
    let reports = try ReportFile.read(new)
    var diff = ReportDiff(tool: ToolIdentity.tool, base: base, new: new, tolerance: tolerance)
    var matched: Set<Int> = []
    for report in reports {
      guard let place = old.place(of: report.input.path, for: report.target),
        matched.insert(place).inserted
      else {
        diff.added.append(report.input.path)
        continue
      }
      diff.kernels.append(KernelDiff.diff(old.reports[place], report, tolerance: tolerance))
    }
    diff.gone = old.reports.indices.filter { !matched.contains($0) }
      .map { old.reports[$0].input.path }
    if diff.kernels.isEmpty, !reports.isEmpty, !old.reports.isEmpty {
      throw InputError(path: new, message: "no kernel of it is in \(base)")
    }
    return diff
  }
}
