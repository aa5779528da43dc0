/// A line of NDJSON: a report, or why there is none. Schema `qdiag.record/1`.
public struct ReportRecord: Codable, Sendable, Equatable {
  public static let schema = "qdiag.record/1"

  public var schema = ReportRecord.schema
  public var tool: Tool
  public var report: Report?
  /// What a policy says of the kernel, in the records of `qdiag check`.
  public var check: KernelCheck?
  public var error: InputError?

  public init(
    tool: Tool, report: Report? = nil, check: KernelCheck? = nil, error: InputError? = nil
  ) {
    self.tool = tool
    self.report = report
    self.check = check
    self.error = error
  }
}
