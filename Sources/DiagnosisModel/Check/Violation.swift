/// A demand of a policy or of a baseline that a loop does not meet.
public struct Violation: Codable, Sendable, Equatable {
  /// What is demanded.
  public enum Demand: String, Codable, Sendable, CaseIterable {
    /// No finding of a rule.
    case deny
    /// An instruction, or one of a class.
    case require
    /// A figure of at most, or at least, so much.
    case max, min
    /// No finding that the baseline does not have.
    case newFinding = "new-finding"
    /// No more cycles per multiply-accumulate than in the baseline.
    case slower
  }

  public var demand: Demand
  /// The rule, the instruction or the figure: `widening-fallback`, `vpdpbusd`, `casts-per-mac`.
  public var subject: String
  /// The entry of the policy, by its name; nil for demands of the baseline.
  @ExplicitNull public var entry: String?
  public var severity: Severity
  /// The `id` of the loop, and its function.
  public var loop: String
  public var function: String
  @ExplicitNull public var location: SourceLocation?
  /// Nil for demands that are no figures.
  @ExplicitNull public var value: Double?
  @ExplicitNull public var limit: Double?
  /// The instructions of an iteration that are at fault, by mnemonic.
  public var instructions: [String: Int]
  /// One line, lower case, the number first, no full stop.
  public var message: String
  /// What to do; nil where no rule knows.
  @ExplicitNull public var advice: String?
  /// The same for the same violation in another version of the same function.
  public var fingerprint: String
  /// Why it fails nothing; nil where it does.
  @ExplicitNull public var acceptance: Acceptance?

  public init(
    _ demand: Demand, of subject: String, entry: String?, severity: Severity, loop: LoopProfile,
    message: String
  ) {
    self.demand = demand
    self.subject = subject
    self.entry = entry
    self.severity = severity
    self.loop = loop.id
    function = loop.function
    location = loop.location
    instructions = [:]
    self.message = message
    fingerprint = ""
  }

  /// Why a violation fails nothing.
  public struct Acceptance: Codable, Sendable, Equatable {
    public enum Source: String, Codable, Sendable {
      case baseline, exception
    }

    public var source: Source
    /// The exception's; nil for the baseline.
    @ExplicitNull public var reason: String?
    /// The last day of the exception, `2026-12-31`.
    @ExplicitNull public var until: String?

    public init(_ source: Source, reason: String? = nil, until: String? = nil) {
      self.source = source
      self.reason = reason
      self.until = until
    }
  }
}
