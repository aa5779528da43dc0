/// What a policy and a baseline say of one kernel for one target.
public struct KernelCheck: Codable, Sendable, Equatable {
  public var input: Input
  public var target: Target
  /// The main cause, in one sentence; nil where nobody judged.
  @ExplicitNull public var verdict: String?
  /// Which loops each entry of the policy is about.
  public var matches: [Match]
  /// Accepted ones included, in the order of the policy, then of the loops.
  public var violations: [Violation]
  /// Demands that could not be judged, and why: one line each.
  public var unjudged: [String]
  public var diagnostics: [Diagnostic]

  public init(
    input: Input, target: Target, matches: [Match] = [], violations: [Violation] = [],
    unjudged: [String] = [], diagnostics: [Diagnostic] = []
  ) {
    self.input = input
    self.target = target
    self.matches = matches
    self.violations = violations
    self.unjudged = unjudged
    self.diagnostics = diagnostics
  }

  /// A loop that an entry is about.
  public struct Match: Codable, Sendable, Equatable {
    /// The entry's place in the policy, from 0.
    public var entry: Int
    /// The loop's `id`.
    public var loop: String
    /// How many demands were judged on it.
    public var demands: Int

    public init(entry: Int, loop: String, demands: Int) {
      self.entry = entry
      self.loop = loop
      self.demands = demands
    }
  }

  /// The violations that nothing excuses.
  public var open: [Violation] { violations.filter { $0.acceptance == nil } }
}
