public import DiagnosisModel
public import DiagnosisRules

/// What pairing needs to know of one input's report, to be handed from process to process.
public struct ReportJobs: Codable, Sendable {
  let jobs: [LoopJob]
  /// All functions with loops of their own or none, where the user names some.
  let functions: [String]

  /// Loops of a large library have their twins at home, if at all.
  private static let mostJobs = 4096

  fileprivate init() {
    (jobs, functions) = ([], [])
  }

  fileprivate init(of report: Report, for options: AnalysisOptions) {
    jobs = Array(
      LoopJob.hot(report.loops, path: report.input.path).prefix(Self.mostJobs))
    functions = options.pairs.isEmpty ? [] : Array(Set(report.loops.map(\.function))).sorted()
  }

  /// The twins that stand in different inputs.
  public static func twins(_ reports: [ReportJobs], pairs: [TwinWish]) -> [FileTwin] {
    TwinPairing.twins(across: reports.map(\.jobs), pairs: pairs)
  }

  /// What is wrong with the user's pairs; nil where all of them say something.
  public static func complaint(_ reports: [ReportJobs], pairs: [TwinWish]) -> String? {
    let (jobs, functions) = (reports.flatMap(\.jobs), reports.flatMap(\.functions))
    return pairs.lazy.compactMap { $0.complaint(jobs, functions: functions) }.first
  }
}

extension AnalysisRequest {
  /// Nothing where nobody pairs: one input, and no wish of the user's.
  public func jobs(of report: Report) -> ReportJobs {
    paths.count > 1 || !options.pairs.isEmpty
      ? ReportJobs(of: report, for: options) : ReportJobs()
  }
}
