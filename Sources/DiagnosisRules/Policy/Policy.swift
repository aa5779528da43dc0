public import DiagnosisModel

/// What a project demands of its kernels.
public struct Policy: Sendable, Equatable {
  public var entries: [Entry]
  /// By what share a figure may be worse than in the baseline: 0.05.
  public var tolerance: Double

  public init(entries: [Entry] = [], tolerance: Double = Policy.usualTolerance) {
    self.entries = entries
    self.tolerance = tolerance
  }

  /// Above what the models' rounding and a renumbering of registers change.
  public static let usualTolerance = 0.02

  /// Demands on the loops that it matches.
  public struct Entry: Sendable, Equatable {
    public var name: String
    /// In the policy's file, from 1.
    public var line: Int
    /// Patterns of paths; none stands for every file.
    public var files: [PathPattern] = []
    /// Patterns of functions' symbols; none stands for every function.
    public var functions: [NamePattern] = []
    public var loops = Loops.hot
    public var target = PolicyTarget()
    /// The ids of rules whose findings count whatever their severity.
    public var deny: [String] = []
    /// Whether every finding of a warning or more counts.
    public var deniesAll = false
    /// Mnemonics, patterns of them or classes of instructions.
    public var require: [String] = []
    public var max: [Limit] = []
    public var min: [Limit] = []
    public var severity = Severity.error
    public var exceptions: [Exception] = []

    public init(name: String, line: Int) {
      self.name = name
      self.line = line
    }
  }

  /// Which loops of the functions an entry is about.
  public enum Loops: Sendable, Equatable {
    /// The one that does most of the work; findings count wherever they are.
    case hot
    case all
    /// Those whose `id` matches.
    case named([NamePattern])
  }

  /// A bound of a figure.
  public struct Limit: Sendable, Equatable {
    public var figure: PolicyFigure
    public var value: Double

    public init(_ figure: PolicyFigure, _ value: Double) {
      self.figure = figure
      self.value = value
    }
  }

  /// What is known to violate an entry, and may for a while.
  public struct Exception: Sendable, Equatable {
    public var files: [PathPattern] = []
    public var functions: [NamePattern] = []
    /// Rules, instructions and figures; none stands for every demand of the entry.
    public var subjects: [String] = []
    public var reason: String
    /// The last day on which it holds, `2026-12-31`.
    public var until: String

    public init(reason: String, until: String) {
      self.reason = reason
      self.until = until
    }
  }
}

/// The CPU for which an entry wants its kernels judged; nil is what the kernel says, or the command.
public struct PolicyTarget: Sendable, Hashable {
  public var cpu: String?
  public var features: String?
  public var triple: String?

  public init(cpu: String? = nil, features: String? = nil, triple: String? = nil) {
    self.cpu = cpu
    self.features = features
    self.triple = triple
  }
}
