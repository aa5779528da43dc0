/// What `qdiag check` found. Its encoding is the JSON, schema `qdiag.check/1`.
public struct CheckResult: Codable, Sendable, Equatable {
  public static let schema = "qdiag.check/1"

  public var schema = CheckResult.schema
  public var tool: Tool
  /// Nil where only a baseline was checked.
  @ExplicitNull public var policy: Policy?
  /// The file of the baseline; nil where there is none.
  @ExplicitNull public var baseline: String?
  /// In the order of the inputs, then of their targets.
  public var kernels: [KernelCheck]
  /// The inputs that could not be analysed, and why.
  public var unanalyzed: [InputError]
  /// What is wrong with the policy for these inputs, and what the reader should know.
  public var diagnostics: [Diagnostic]
  /// Violations from this severity on fail.
  public var failOn: Severity

  public init(
    tool: Tool, policy: Policy?, baseline: String? = nil, kernels: [KernelCheck] = [],
    unanalyzed: [InputError] = [], diagnostics: [Diagnostic] = [], failOn: Severity = .error
  ) {
    self.tool = tool
    self.policy = policy
    self.baseline = baseline
    self.kernels = kernels
    self.unanalyzed = unanalyzed
    self.diagnostics = diagnostics
    self.failOn = failOn
  }

  /// The policy, as far as a result tells.
  public struct Policy: Codable, Sendable, Equatable {
    public var path: String
    public var entries: [Entry]

    public init(path: String, entries: [Entry]) {
      self.path = path
      self.entries = entries
    }

    public struct Entry: Codable, Sendable, Equatable {
      public var name: String
      /// In the policy's file, from 1.
      public var line: Int

      public init(name: String, line: Int) {
        self.name = name
        self.line = line
      }
    }
  }

  /// What the result comes to.
  public enum Verdict: Int32, Sendable {
    case holds = 0
    case violated = 1
    /// Something could not be judged, which is no ground to let it pass.
    case unknown = 2
  }

  public var verdict: Verdict {
    if !unanalyzed.isEmpty || diagnostics.contains(where: { $0.severity == .error })
      || kernels.contains(where: { !$0.unjudged.isEmpty })
    {
      return .unknown
    }
    return kernels.contains { kernel in kernel.open.contains { $0.severity >= failOn } }
      ? .violated : .holds
  }
}
