/// One innermost loop, or one function without loops: who it is, how much it weighs, what its IR and
/// what its machine code do per iteration.
public struct LoopProfile: Codable, Sendable, Equatable {
  public enum Region: String, Codable, Sendable {
    case loop, function
  }

  /// `function:header`, unique within a report.
  public var id: String
  /// As the symbol is spelled.
  public var function: String
  /// As the source spells it; nil where the symbol is not mangled, or nobody asked.
  @ExplicitNull public var demangled: String?
  public var region: Region
  /// 1 for a loop that no other loop encloses, 0 for a function without loops.
  public var depth: Int
  @ExplicitNull public var location: SourceLocation?
  /// How much of the work it does; nil where unknown.
  @ExplicitNull public var weight: LoopWeight?
  /// Nil where no multiply-accumulate is recognised.
  @ExplicitNull public var macs: MultiplyAccumulates?
  /// Why it is slow, in one sentence; nil where nobody judged.
  @ExplicitNull public var verdict: String?
  /// Nil where there is no IR.
  @ExplicitNull public var ir: IRProfile?
  /// Nil where there is no machine code, or nobody looked at it.
  @ExplicitNull public var code: CodeProfile?

  public init(
    id: String, function: String, region: Region, depth: Int, location: SourceLocation? = nil,
    weight: LoopWeight? = nil, macs: MultiplyAccumulates? = nil, ir: IRProfile? = nil,
    code: CodeProfile? = nil
  ) {
    self.id = id
    self.function = function
    self.region = region
    self.depth = depth
    self.location = location
    self.weight = weight
    self.macs = macs
    self.ir = ir
    self.code = code
  }

  /// `figure` divided by the loop's multiply-accumulates; nil where none is recognised.
  public func perMAC(_ figure: Int) -> Double? {
    guard let macs = macs?.perIteration, macs > 0 else { return nil }
    return (Double(figure) / Double(macs)).rounded4
  }
}

/// How much of a program's work a loop does.
public struct LoopWeight: Codable, Sendable, Equatable {
  public enum Unit: String, Codable, Sendable {
    case iterationsPerCall = "iterations per call"
    case shareOfTime = "share of time"
  }

  public enum Origin: String, Codable, Sendable {
    /// Estimated from trip counts and branches.
    case `static`
    /// Sampled while the program ran.
    case profile
  }

  public var value: Double
  public var unit: Unit
  public var origin: Origin

  public init(value: Double, unit: Unit, origin: Origin) {
    self.value = value.rounded4
    self.unit = unit
    self.origin = origin
  }

  /// Estimated iterations per call of the function.
  public static func iterationsPerCall(_ value: Double) -> LoopWeight {
    LoopWeight(value: value, unit: .iterationsPerCall, origin: .static)
  }
}

/// Scalar products that an iteration adds to accumulators.
public struct MultiplyAccumulates: Codable, Sendable, Equatable {
  public enum Origin: String, Codable, Sendable {
    case ir
    case machineCode = "machine-code"
  }

  public var perIteration: Int
  /// Whether vectors of scalable length make them: the figure is for a `vscale` of 1.
  public var perVscale: Bool
  public var origin: Origin

  public init(perIteration: Int, perVscale: Bool = false, origin: Origin) {
    self.perIteration = perIteration
    self.perVscale = perVscale
    self.origin = origin
  }
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
