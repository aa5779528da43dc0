/// Kernels beside each other, by what a multiply-accumulate costs. Its encoding is the JSON of
/// `qdiag compare`, schema `qdiag.comparison/1`.
public struct Comparison: Codable, Sendable, Equatable {
  public static let schema = "qdiag.comparison/1"

  public var schema = Comparison.schema
  public var tool: Tool
  /// One for each job that the inputs have in common, the one with most work first.
  public var jobs: [Job]
  /// What could not be done, and what the reader should know before trusting a figure.
  public var diagnostics: [Diagnostic]

  public init(tool: Tool, jobs: [Job], diagnostics: [Diagnostic] = []) {
    self.tool = tool
    self.jobs = jobs
    self.diagnostics = diagnostics
  }

  /// Hot loops that do the same.
  public struct Job: Codable, Sendable, Equatable {
    /// Why they stand beside each other.
    public enum Pairing: String, Codable, Sendable {
      /// Their functions have the same name, but for element types.
      case name
      /// Each does most of the multiply-accumulates of its input.
      case work
      /// The user named them.
      case option
    }

    /// The name of the function, with `*` in place of element types.
    public var name: String
    public var pairing: Pairing
    /// What the others are compared with.
    public var base: Subject
    public var others: [Step]

    public init(name: String, pairing: Pairing, base: Subject, others: [Step]) {
      self.name = name
      self.pairing = pairing
      self.base = base
      self.others = others
    }
  }

  /// One kernel's hot loop.
  public struct Subject: Codable, Sendable, Equatable {
    /// What tells it from the others: the function's name, or what differs of the input's path.
    public var label: String
    public var input: Input
    public var target: Target
    /// Complete, as an analysis reports it.
    public var loop: LoopProfile

    public init(label: String = "", input: Input, target: Target, loop: LoopProfile) {
      self.label = label
      self.input = input
      self.target = target
      self.loop = loop
    }

    /// Predicted cycles of one multiply-accumulate, or measured ones where there are; nil where either
    /// is unknown.
    public var cyclesPerMAC: Double? {
      guard let macs = loop.macs?.perIteration, macs > 0, let cycles = loop.code?.bestCycles
      else { return nil }
      return cycles / Double(macs)
    }
  }

  /// The way from the base to another kernel.
  public struct Step: Codable, Sendable, Equatable {
    public var subject: Subject
    /// Its cycles per multiply-accumulate as a multiple of the base's; nil where unknown.
    @ExplicitNull public var ratioPerMAC: Double?
    /// What the difference is made of; the parts add up to it. Nil where unknown.
    @ExplicitNull public var waterfall: [Part]?
    /// One sentence.
    public var verdict: String

    public init(subject: Subject, ratioPerMAC: Double?, waterfall: [Part]?, verdict: String) {
      self.subject = subject
      self.ratioPerMAC = ratioPerMAC?.rounded4
      self.waterfall = waterfall
      self.verdict = verdict
    }
  }

  /// What one group of instructions adds to the difference.
  public struct Part: Codable, Sendable, Equatable {
    public var group: WorkGroup
    /// Cycles of a thousand multiply-accumulates: in the base, and in the other.
    public var baseCycles: Double
    public var cycles: Double

    public init(group: WorkGroup, baseCycles: Double, cycles: Double) {
      self.group = group
      self.baseCycles = baseCycles.rounded4
      self.cycles = cycles.rounded4
    }

    public var difference: Double { cycles - baseCycles }
  }
}

extension CodeProfile {
  /// Measured cycles of an iteration, or the best estimate; nil where neither is known.
  public var bestCycles: Double? { measured?.cyclesPerIteration ?? cyclesPerIteration }
}
