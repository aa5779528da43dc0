public import DiagnosisModel
internal import DiagnosisRules
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A whole `check`: kernels, and what is demanded of them.
public struct CheckRequest: Sendable {
  /// One kernel for one target.
  public struct Job: Sendable, Equatable {
    public var path: String
    /// The places of the entries that it is analysed for.
    public var entries: [Int]
    var target: PolicyTarget
  }

  public let policy: PolicyFile?
  let baseline: ReportSet?
  private let judge: PolicyJudge
  private let options: AnalysisOptions
  public let limits: AnalysisLimits
  /// In the order of the inputs, then of the policy.
  public private(set) var jobs: [Job] = []
  /// What was named and is no file.
  public let inputErrors: [InputError]
  /// The inputs that no entry is about.
  public private(set) var unconcerned: [String] = []

  /// - Parameters:
  ///   - options: the target of entries that name none.
  ///   - tolerance: in place of the policy's; nil for that.
  /// - Throws: `InputError` where the policy or the baseline cannot be read.
  public init(
    list: InputList, policy: String?, baseline: String?, options: AnalysisOptions,
    limits: AnalysisLimits, tolerance: Double? = nil
  ) throws(InputError) {
    if let policy { self.policy = try PolicyFile(path: policy) } else { self.policy = nil }
    if let baseline { self.baseline = try ReportSet(path: baseline) } else { self.baseline = nil }
    var demands = self.policy?.policy ?? Policy()
    if let tolerance { demands.tolerance = tolerance }
    judge = PolicyJudge(demands, today: Self.today)
    self.options = options
    self.limits = limits
    inputErrors = list.errors
    for path in list.paths { plan(path) }
  }

  private mutating func plan(_ path: String) {
    let relative = policy?.relative(path) ?? path
    var targets: [PolicyTarget] = []
    var entries: [PolicyTarget: [Int]] = [:]
    for (index, entry) in judge.policy.entries.enumerated()
    where entry.files.isEmpty || entry.files.contains(where: { $0.matches(relative) }) {
      if entries[entry.target] == nil { targets.append(entry.target) }
      entries[entry.target, default: []].append(index)
    }
    if targets.isEmpty {
      guard baseline != nil || policy == nil else {
        unconcerned.append(path)
        return
      }
      targets = [PolicyTarget()]
    }
    jobs += targets.map { Job(path: path, entries: entries[$0] ?? [], target: $0) }
  }

  /// The analysis that a job needs.
  public func analysis(of job: Job) -> AnalysisRequest {
    var options = options
    if let cpu = job.target.cpu { options.cpu = cpu }
    if let features = job.target.features { options.features = features }
    if let triple = job.target.triple { options.triple = triple }
    return AnalysisRequest(paths: [job.path], options: options, limits: limits)
  }

  /// All that results depend on beside their inputs.
  public var cacheContext: [String] {
    get throws(InputError) {
      let analysis = AnalysisRequest(paths: [], options: options, limits: limits)
      let earlier = try baseline.map { file throws(InputError) in
        try AnalysisRequest.content(of: file.path)
      }
      // Exceptions end.
      return [
        "check", policy?.path ?? "", policy?.text ?? "", earlier ?? "", Self.today,
        String(judge.policy.tolerance), FileManager.default.currentDirectoryPath,
      ] + (try analysis.cacheContext)
    }
  }

  /// What a job's result depends on beside its input and the run.
  public func cacheDetail(of job: Job) -> String {
    let target = [job.target.cpu, job.target.features, job.target.triple].map { $0 ?? "-" }
    return (target + job.entries.map(String.init)).joined(separator: " ")
  }

  /// What the demands come to on a job's report.
  public func check(_ report: Report, of job: Job) -> KernelCheck {
    let earlier = baseline.flatMap { set in
      set.place(of: job.path, for: report.target).map { set.reports[$0] }
    }
    var check = judge.check(
      report, path: policy?.relative(job.path) ?? job.path, entries: job.entries,
      baseline: baseline == nil ? nil : BaselineKernel(earlier, of: report))
    if let baseline, earlier == nil {
      check.diagnostics.append(
        Diagnostic(
          severity: .note, message: "not in the baseline \(baseline.path): all of it is new"))
    }
    return check
  }

  /// The result of all jobs.
  ///
  /// - Parameter isComplete: whether the inputs are all that the policy is about, so that an entry
  ///   which matches none of them is an error.
  public func result(
    _ kernels: [KernelCheck], unanalyzed: [InputError], failOn: Severity, isComplete: Bool
  ) -> CheckResult {
    var result = CheckResult(
      tool: ToolIdentity.tool,
      policy: policy.map { file in
        CheckResult.Policy(
          path: file.path,
          entries: file.policy.entries.map {
            CheckResult.Policy.Entry(name: $0.name, line: $0.line)
          })
      }, baseline: baseline?.path, kernels: kernels, unanalyzed: unanalyzed, failOn: failOn)
    if isComplete { result.diagnostics += unmatched(by: kernels, unanalyzed) }
    if let first = unconcerned.first {
      let others = unconcerned.count - 1
      result.diagnostics.append(
        Diagnostic(
          severity: .note,
          message: "no entry of the policy is about \(first.onOneLine)"
            + (others > 0 ? " and \(others) more of the inputs" : "")))
    }
    result.diagnostics += expired
    return result
  }

  /// Entries that match nothing.
  private func unmatched(by kernels: [KernelCheck], _ unanalyzed: [InputError]) -> [Diagnostic] {
    let matched = Set(kernels.flatMap { $0.matches.map(\.entry) })
    let failed = Set(unanalyzed.map(\.path))
    // What an input that could not be read holds is unknown.
    let unknown = Set(jobs.filter { failed.contains($0.path) }.flatMap(\.entries))
    return judge.policy.entries.enumerated().compactMap { index, entry in
      guard !matched.contains(index), !unknown.contains(index) else { return nil }
      let files = entry.files.map(\.description).joined(separator: ", ")
      let functions = entry.functions.map(\.description).joined(separator: ", ")
      let concerned = jobs.contains { $0.entries.contains(index) }
      let why =
        concerned
        ? "no loop of the files that it is about"
          + (functions.isEmpty ? "" : " has a function like \(functions)")
        : "no file is like \(files)"
      return Diagnostic(
        severity: .error,
        message:
          "\(policy?.path ?? ""):\(entry.line): entry '\(entry.name)' matches nothing: \(why)")
    }
  }

  private var expired: [Diagnostic] {
    judge.policy.entries.flatMap { entry in
      entry.exceptions.filter { $0.until < Self.today }.map {
        Diagnostic(
          severity: .warning,
          message: "\(policy?.path ?? ""):\(entry.line): an exception of '\(entry.name)' ended on "
            + "\($0.until): \($0.reason)")
      }
    }
  }

  /// The day in Greenwich, `2026-11-28`.
  static var today: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
  }
}
