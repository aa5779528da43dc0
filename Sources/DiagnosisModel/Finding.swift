/// How much a finding matters. `--fail-on` compares by this order.
public enum Severity: String, Codable, Sendable, CaseIterable, Comparable {
  case note, warning, error

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// One cause for slow code, found in one loop.
public struct Finding: Codable, Sendable, Equatable {
  /// The rule's identifier, `widening-fallback`.
  public var rule: String
  public var severity: Severity
  /// The `id` of the loop.
  public var loop: String
  /// One line, lower case, the number first, no full stop.
  public var message: String
  /// Whether the machine code of the loop shows what the IR suggests; nil where it was not looked at.
  @ExplicitNull public var confirmed: Bool?
  @ExplicitNull public var location: SourceLocation?
  /// The line of the source at `location`; nil, and left out, where no source was read.
  public var excerpt: SourceExcerpt?
  public var evidence: [Evidence]
  /// How many times faster the loop would be without the cause; nil where unknown.
  @ExplicitNull public var estimatedSpeedup: Double?
  public var suggestion: String
  /// What the change came to that was tried; nil where none was.
  @ExplicitNull public var proof: Proof?
  /// The same for the same finding in another version of the same function: 16 hexadecimal digits.
  public var fingerprint: String

  public init(
    rule: String, severity: Severity, loop: String, message: String, confirmed: Bool? = nil,
    location: SourceLocation? = nil, evidence: [Evidence], estimatedSpeedup: Double? = nil,
    suggestion: String
  ) {
    self.rule = rule
    self.severity = severity
    self.loop = loop
    self.message = message
    self.confirmed = confirmed
    self.location = location
    self.evidence = evidence
    self.estimatedSpeedup = estimatedSpeedup
    self.suggestion = suggestion
    fingerprint = ""
  }

  /// A change that was applied to the loop, and what it came to.
  public struct Proof: Codable, Sendable, Equatable {
    public var change: ProvableChange
    /// What it was made to: features that were added, the schedule. Nil, and left out, where the change
    /// says it all.
    public var detail: String?
    /// Of one iteration of the loop as it was.
    public var cyclesBefore: Double
    /// Of as many multiply-accumulates.
    public var cyclesAfter: Double
    /// Whether both were timed, not predicted.
    public var measured: Bool
    /// By mnemonic: how many instructions of an iteration came, or went (below zero).
    public var instructions: [String: Int]

    public init(
      change: ProvableChange, cyclesBefore: Double, cyclesAfter: Double, measured: Bool,
      instructions: [String: Int], detail: String? = nil
    ) {
      self.change = change
      self.detail = detail
      self.instructions = instructions
      self.cyclesBefore = cyclesBefore.rounded4
      self.cyclesAfter = cyclesAfter.rounded4
      self.measured = measured
    }

    /// Whether the change gains more than a model's noise.
    public var helps: Bool { cyclesAfter < cyclesBefore * 0.98 }
  }
}

/// One figure that a finding rests on.
public struct Evidence: Codable, Sendable, Equatable {
  /// How the figure was obtained.
  public enum Origin: String, Codable, Sendable {
    /// Counted in the IR.
    case ir
    /// Counted in the machine code.
    case machineCode = "machine-code"
    /// Computed by a model.
    case model
    /// Timed on this machine.
    case measured
  }

  public var label: String
  @ExplicitNull public var value: Double?
  public var unit: String
  public var origin: Origin

  public init(label: String, value: Double?, unit: String, origin: Origin) {
    self.label = label
    self.value = value?.rounded4
    self.unit = unit
    self.origin = origin
  }
}
