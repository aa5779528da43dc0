/// Rules in their own words. Its encoding is `qdiag.rules/1`.
public struct RuleList: Codable, Sendable, Equatable {
  public static let schema = "qdiag.rules/1"

  public var schema = RuleList.schema
  /// In the order in which a report names them.
  public var rules: [Entry]

  public init(rules: [Entry]) {
    self.rules = rules
  }

  public struct Entry: Codable, Sendable, Equatable {
    public var id: String
    /// One line, lower case.
    public var summary: String
    /// Markdown with a heading for what it finds, why that is slow, what to do, when it stays silent, and
    /// an example.
    public var documentation: String

    public init(id: String, summary: String, documentation: String) {
      self.id = id
      self.summary = summary
      self.documentation = documentation
    }
  }
}
