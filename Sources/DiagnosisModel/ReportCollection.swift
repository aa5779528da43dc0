/// The reports on several inputs of one call, schema `qdiag.reports/1`, in the order of the inputs.
public struct ReportCollection: Codable, Sendable, Equatable {
  public static let schema = "qdiag.reports/1"

  public var schema = ReportCollection.schema
  public var reports: [Report]
  /// The inputs that have no report, and why.
  public var errors: [InputError]

  public init(reports: [Report], errors: [InputError]) {
    self.reports = reports
    self.errors = errors
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
