public import DiagnosisModel

/// A whole `analyze`: what is analysed, how, and how its reports look. Children get it as it is, so
/// no option can be lost on the way.
public struct AnalysisRequest: Codable, Sendable, Equatable {
  /// How a report is written.
  public struct Form: Codable, Sendable, Equatable {
    /// As `--format` takes it.
    public var name: String
    public var isColored: Bool
    /// How many loops are shown besides those with findings; nil for all.
    public var loopLimit: Int?
    /// Whether each loop is shown in detail.
    public var isVerbose = false
    /// Columns that lines are wrapped to; nil for the form's own.
    public var width: Int?

    public init(name: String, isColored: Bool = false, loopLimit: Int? = nil) {
      self.name = name
      self.isColored = isColored
      self.loopLimit = loopLimit
    }
  }

  /// In the order of their reports; `-` is standard input.
  public var paths: [String]
  public var options: AnalysisOptions
  public var limits: AnalysisLimits
  /// All forms in which each report is written.
  public var forms: [Form]
  /// Findings from this severity on make an input fail; nil for none.
  public var failOn: Severity?

  public init(
    paths: [String], options: AnalysisOptions = AnalysisOptions(),
    limits: AnalysisLimits = AnalysisLimits(), forms: [Form] = [], failOn: Severity? = nil
  ) {
    self.paths = paths
    self.options = options
    self.limits = limits
    self.forms = forms
    self.failOn = failOn
  }

  /// Whether a report with these findings fails.
  public func isFailed(by findings: [Finding]) -> Bool {
    guard let failOn else { return false }
    return findings.contains { $0.severity >= failOn }
  }

  /// What `render` makes of the report on `path`, within the limits, for a process that does nothing
  /// else meanwhile: input that takes more, or on which LLVM aborts, ends the process with status 2
  /// and one line on standard error.
  ///
  /// - Parameter progress: hears of large machine code.
  /// - Throws: `InputError`, whose message says what failed, where, and what to do.
  public func report<Rendered>(
    on path: String, progress: FileAnalysis.Progress? = nil,
    render: (Report) throws(InputError) -> Rendered
  ) throws(InputError) -> Rendered {
    // Whoever fills the pipe may take its time; the clock starts with the first byte.
    if path == "-" { StandardInput.waitForFirstByte() }
    let subject = path == "-" ? "<stdin>" : path.onOneLine
    return try limits.bound(subject: subject) { () throws(InputError) in
      try FileAnalysis.guarded(subject: subject) { () throws(InputError) in
        let report = try FileAnalysis.report(on: path, options: options, progress: progress)
        if failOn != nil, let gap = UnjudgedInput(report, wantsCode: options.wantsCode) {
          throw InputError(path: path, message: "--fail-on: \(gap.reason)")
        }
        return try render(report)
      }
    }
  }
}
