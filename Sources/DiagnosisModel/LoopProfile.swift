/// What one innermost loop, or one function without loops, does per iteration, as IR.
public struct LoopProfile: Codable, Sendable, Equatable {
  public enum Region: String, Codable, Sendable {
    case loop, function
  }

  /// `function:header`, unique within a report.
  public var id: String
  public var function: String
  /// The name of the header block as LLVM prints it.
  public var header: String
  public var region: Region
  /// 1 for a loop that no other loop encloses, 0 for a function without loops.
  public var depth: Int
  /// Iterations each time the loop is entered; nil where unknown, 1 for a function without loops.
  @ExplicitNull public var tripCount: Int?
  @ExplicitNull public var location: SourceLocation?
  public var instructionMix: [InstructionMixRow]
  public var summary: LoopSummary
  public var products: [Product]
  public var casts: [CastGroup]
  @ExplicitNull public var machine: MachineProfile?
  /// Estimated iterations per call of the function; nil where unknown.
  @ExplicitNull public var executionWeight: Double?

  public init(
    id: String, function: String, header: String, region: Region, depth: Int, tripCount: Int?,
    location: SourceLocation?, instructionMix: [InstructionMixRow], summary: LoopSummary,
    products: [Product] = [], casts: [CastGroup] = [], machine: MachineProfile? = nil,
    executionWeight: Double?
  ) {
    self.id = id
    self.function = function
    self.header = header
    self.region = region
    self.depth = depth
    self.tripCount = tripCount
    self.location = location
    self.instructionMix = instructionMix
    self.summary = summary
    self.products = products
    self.casts = casts
    self.machine = machine
    self.executionWeight = executionWeight
  }

  /// All instructions of the mix.
  public var instructionCount: Int { instructionMix.reduce(0) { $0 + $1.count } }
}

/// A place in a source file, counted from 1; column 0 is unknown.
public struct SourceLocation: Codable, Sendable, Hashable {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}
