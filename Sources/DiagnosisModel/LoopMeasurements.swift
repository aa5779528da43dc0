/// Loops or basic blocks, run on this machine, beside what models say of them. Its encoding is
/// `qdiag.measurement/1`.
public struct LoopMeasurements: Codable, Sendable, Equatable {
  public static let schema = "qdiag.measurement/1"

  public var schema = LoopMeasurements.schema
  public var tool: Tool
  /// Where it ran, by LLVM's name.
  public var cpu: String
  public var loops: [MeasuredLoop]

  public init(tool: Tool, cpu: String, loops: [MeasuredLoop]) {
    self.tool = tool
    self.cpu = cpu
    self.loops = loops
  }
}

/// A loop or a basic block that ran, or the reason why it did not.
public struct MeasuredLoop: Codable, Sendable, Equatable {
  /// `function:0x40`; `block 17`, by line, for a block.
  public var id: String
  /// The file that it stands in.
  public var input: String
  /// What kind of code it is, as its source calls it.
  public var group: String
  public var instructions: Int
  /// The branches inside the loop whose other side was left out, too.
  public var forks: Int
  @ExplicitNull public var measured: MeasuredFigures?
  /// Why it was not run; nil where it was.
  @ExplicitNull public var refusal: String?
  /// What models say; the best of them is the first.
  public var estimates: [CycleEstimate]
  /// The model that all estimates but MCA's are by.
  public var model: String

  public init(
    id: String, input: String, group: String, instructions: Int, forks: Int,
    estimates: [CycleEstimate], model: String
  ) {
    self.id = id
    self.input = input
    self.group = group
    self.instructions = instructions
    self.forks = forks
    measured = nil
    refusal = nil
    self.estimates = estimates
    self.model = model
  }
}

/// Core cycles of an iteration over the rounds of a measurement.
public struct MeasuredFigures: Codable, Sendable, Equatable {
  /// The median.
  public var cyclesPerIteration: Double
  /// The interquartile range as a share of the median.
  public var spread: Double
  public var rounds: Int
  /// Rounds during which the core's clock changed or memory was touched for the first time.
  public var droppedRounds: Int
  /// Pages of memory touched.
  public var pages: Int
  /// What a reader should know of it.
  public var notes: [String]

  public init(
    cyclesPerIteration: Double, spread: Double, rounds: Int, droppedRounds: Int, pages: Int,
    notes: [String]
  ) {
    self.cyclesPerIteration = cyclesPerIteration.rounded4
    self.spread = spread.rounded4
    self.rounds = rounds
    self.droppedRounds = droppedRounds
    self.pages = pages
    self.notes = notes
  }
}
