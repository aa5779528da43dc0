public import DiagnosisModel
internal import DiagnosisRules

/// A wish to see kernels beside each other.
public struct CompareRequest: Sendable {
  /// One kernel: a file, or one function of a file.
  public struct Kernel: Sendable, Equatable {
    public var path: String
    /// A shell pattern; nil takes all functions.
    public var function: String?

    /// `kernel.ll`, or `kernel.ll:conv*` where there is no file of that name.
    public init(_ argument: String) {
      path = argument
      guard !Self.exists(argument), let colon = argument.lastIndex(of: ":"),
        Self.exists(String(argument[..<colon]))
      else { return }
      path = String(argument[..<colon])
      function = String(argument[argument.index(after: colon)...])
    }

    private static func exists(_ path: String) -> Bool { ReportFile.exists(path) }
  }

  /// The base first.
  public var kernels: [Kernel]
  public var options: AnalysisOptions
  public var limits: AnalysisLimits

  public init(kernels: [Kernel], options: AnalysisOptions, limits: AnalysisLimits) {
    self.kernels = kernels
    self.options = options
    self.options.wantsBreakdown = true
    self.limits = limits
  }

  /// The analysis of a kernel that is not a report yet; nil where it is one.
  public func analysis(of kernel: Kernel) -> AnalysisRequest? {
    if ReportFile.isJSON(kernel.path) { return nil }
    var options = options
    if let function = kernel.function { options.functions = [function] }
    return AnalysisRequest(paths: [kernel.path], options: options, limits: limits)
  }

  /// The loops of a kernel that is a report.
  ///
  /// - Throws: `InputError` where it is none.
  public func loops(ofReport kernel: Kernel) throws(InputError) -> Report {
    try loops(of: kernel, in: ReportFile.read(kernel.path))
  }

  /// The report on a kernel that was analysed.
  ///
  /// - Parameter written: as `JSONRenderer` writes one report.
  public func loops(ofAnalysis kernel: Kernel, written: [UInt8]) throws(InputError) -> Report {
    try loops(of: kernel, in: [ReportFile.decode(written, path: kernel.path)])
  }

  private func loops(
    of kernel: Kernel, in reports: [Report]
  ) throws(InputError) -> Report {
    guard var report = reports.first else {
      throw InputError(path: kernel.path, message: "the report is of no input")
    }
    guard reports.count == 1 else {
      throw InputError(
        path: kernel.path,
        message: "the report is of \(reports.count) inputs: compare reports of one each")
    }
    if let function = kernel.function {
      let choice = FunctionChoice([function])
      report.loops = report.loops.filter { choice.includes($0.function) }
      if let complaint = choice.complaint {
        throw InputError(path: kernel.path, message: complaint)
      }
    }
    return report
  }

  /// - Parameter reports: one a kernel, in their order.
  /// - Throws: `InputError` where nothing can be compared.
  public func comparison(of reports: [Report]) throws(InputError) -> Comparison {
    try checkTargets(of: reports)
    let kernels = zip(self.kernels, reports).map { kernel, report in
      KernelComparison.Kernel(
        input: report.input, target: report.target, loops: report.loops,
        isChosen: kernel.function != nil)
    }
    let jobs = KernelComparison.jobs(of: kernels)
    if jobs.isEmpty { throw InputError(path: self.kernels[0].path, message: Self.gap(kernels)) }
    return Comparison(
      tool: ToolIdentity.tool, jobs: jobs, diagnostics: Self.doubts(about: jobs, reports))
  }

  /// Nobody can analyse a finished report again for another CPU, and cycles of two say nothing of kernels.
  private func checkTargets(of reports: [Report]) throws(InputError) {
    for (kernel, report) in zip(kernels, reports) where ReportFile.isJSON(kernel.path) {
      let cpu = report.target.cpu
      if let wish = options.cpu, wish != cpu {
        throw InputError(
          path: kernel.path,
          message:
            "the report is for \(cpu), not for \(wish): analyze its kernel again, or name the "
            + "kernel itself")
      }
      guard let other = zip(kernels, reports).first(where: { $0.1.target.cpu != cpu }) else {
        continue
      }
      throw InputError(
        path: kernel.path,
        message: "the report is for \(cpu), and \(other.0.path) is for \(other.1.target.cpu): "
          + (ReportFile.isJSON(other.0.path)
            ? "analyze both for one CPU" : "pass --cpu \(cpu)"))
    }
  }

  private static func gap(_ kernels: [KernelComparison.Kernel]) -> String {
    if kernels.count == 1 {
      return
        "no function for integers has a twin for floats whose name differs only in the element "
        + "type: name two kernels, FILE:FUNCTION where they are in one file"
    }
    let empty = kernels.first { $0.loops.isEmpty }
    return "nothing to compare: \(empty?.input.path ?? "an input") has no loop"
  }

  private static func doubts(about jobs: [Comparison.Job], _ reports: [Report]) -> [Diagnostic] {
    var doubts: [Diagnostic] = []
    let loops = jobs.flatMap { [$0.base] + $0.others.map(\.subject) }.map(\.loop)
    let models = Set(loops.compactMap { $0.code?.model })
    if models.count > 1 {
      doubts.append(
        Diagnostic(
          severity: .warning,
          message: "the cycles are of different models, so that ratios say little: pass --cpu or "
            + "--simulate-on to all"))
    }
    if jobs.contains(where: { $0.others.contains { $0.waterfall == nil && $0.ratioPerMAC != nil } })
    {
      doubts.append(
        Diagnostic(
          severity: .note,
          message: "what makes the difference is unknown for a report of 'analyze', which has no "
            + "breakdown: name the kernel itself"))
    }
    return doubts + reports.flatMap(\.diagnostics).filter { $0.severity > .note }
  }
}
