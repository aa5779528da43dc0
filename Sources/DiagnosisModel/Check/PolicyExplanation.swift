/// Which loops each entry of a policy is about. Its encoding is the JSON of `qdiag check
/// --explain-policy`, schema `qdiag.policy/1`.
public struct PolicyExplanation: Codable, Sendable, Equatable {
  public static let schema = "qdiag.policy/1"

  public var schema = PolicyExplanation.schema
  public var path: String
  public var entries: [Entry]

  public struct Entry: Codable, Sendable, Equatable {
    public var name: String
    public var line: Int
    public var matches: [Match]
  }

  /// A loop that an entry is about.
  public struct Match: Codable, Sendable, Equatable {
    public var path: String
    public var cpu: String
    public var loop: String
    /// How many demands were judged on it, and how many of them it does not meet.
    public var demands: Int
    public var violations: Int
  }

  /// Nil where the result is of no policy.
  public init?(_ result: CheckResult) {
    guard let policy = result.policy else { return nil }
    path = policy.path
    entries = policy.entries.enumerated().map { index, entry in
      Entry(
        name: entry.name, line: entry.line,
        matches: result.kernels.flatMap { kernel in
          kernel.matches.filter { $0.entry == index }.map { match in
            Match(
              path: kernel.input.path, cpu: kernel.target.cpu, loop: match.loop,
              demands: match.demands,
              violations: kernel.violations.filter {
                $0.entry == entry.name && $0.loop == match.loop
              }.count)
          }
        })
    }
  }
}
