/// The reports on the inputs of one call, one or many, in their order. Its encoding is the JSON
/// report, schema `qdiag.report/2`.
public struct ReportCollection: Codable, Sendable, Equatable {
  public static let schema = "qdiag.report/2"

  public var schema = ReportCollection.schema
  public var tool: Tool
  public var reports: [Report]
  /// The inputs that have no report, and why.
  public var unanalyzed: [InputError]
  /// Integer loops beside float loops of other inputs; nil, and left out, where there are none.
  public var twins: [FileTwin]?

  public init(
    tool: Tool, reports: [Report], unanalyzed: [InputError] = [], twins: [FileTwin] = []
  ) {
    self.tool = tool
    self.reports = reports
    self.unanalyzed = unanalyzed
    self.twins = twins.isEmpty ? nil : twins
  }
}

/// Why an input has no report.
public struct InputError: Codable, Sendable, Equatable, Error {
  public var path: String
  /// What failed, where, and what to do: one line.
  public var message: String

  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}
