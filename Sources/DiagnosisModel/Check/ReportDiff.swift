/// What differs between two versions of the same kernels. Its encoding is the JSON of `qdiag diff`,
/// schema `qdiag.diff/1`.
public struct ReportDiff: Codable, Sendable, Equatable {
  public static let schema = "qdiag.diff/1"

  public var schema = ReportDiff.schema
  public var tool: Tool
  /// The files of the reports.
  public var base: String
  public var new: String
  /// By what share a figure may differ and still be the same.
  public var tolerance: Double
  /// The kernels that both have, in the order of the new ones.
  public var kernels: [Kernel]
  /// The kernels that only one has, by path.
  public var added: [String]
  public var gone: [String]

  public init(tool: Tool, base: String, new: String, tolerance: Double) {
    self.tool = tool
    self.base = base
    self.new = new
    self.tolerance = tolerance
    kernels = []
    added = []
    gone = []
  }

  public struct Kernel: Codable, Sendable, Equatable {
    public var path: String
    public var target: Target
    /// Those that differ, and those of which it is not known.
    public var loops: [Loop]
    /// How many loops are the same.
    public var unchanged: Int
    /// Findings that only one version has; those that machine code refutes are none.
    public var newFindings: [Finding]
    public var goneFindings: [Finding]

    public init(path: String, target: Target) {
      self.path = path
      self.target = target
      loops = []
      unchanged = 0
      newFindings = []
      goneFindings = []
    }
  }

  public struct Loop: Codable, Sendable, Equatable {
    public enum Change: String, Codable, Sendable {
      case new, gone, better, worse
      /// One of the figures is not known, or they are of different models.
      case unknown
    }

    /// The loop's `id`, in the new version where it is there.
    public var loop: String
    public var function: String
    @ExplicitNull public var location: SourceLocation?
    public var change: Change
    /// What is compared: `cycles-per-mac`, or `cycles-per-iteration` where no product is recognised.
    public var figure: String
    @ExplicitNull public var before: Double?
    @ExplicitNull public var after: Double?
    /// `after` as a multiple of `before`.
    @ExplicitNull public var ratio: Double?

    public init(_ loop: LoopProfile, _ change: Change, figure: String) {
      self.loop = loop.id
      function = loop.function
      location = loop.location
      self.change = change
      self.figure = figure
    }
  }

  /// Whether a loop got slower, or has a finding of a warning or more that it did not have.
  public var hasRegression: Bool {
    kernels.contains { kernel in
      kernel.loops.contains { $0.change == .worse }
        || kernel.newFindings.contains { $0.severity > .note }
    }
  }
}
