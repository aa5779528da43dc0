/// What a CPU has for low precision, and what binaries have of it. Its encoding is `qdiag.host/1`.
public struct HostReport: Codable, Sendable, Equatable {
  public static let schema = "qdiag.host/1"

  public var schema = HostReport.schema
  public var tool: Tool
  public var target: Target
  /// By the element type that is multiplied.
  public var peaks: [Peaks]
  public var binaries: [Binary]

  public init(tool: Tool, target: Target, peaks: [Peaks], binaries: [Binary]) {
    self.tool = tool
    self.target = target
    self.peaks = peaks
    self.binaries = binaries
  }

  public struct Peaks: Codable, Sendable, Equatable {
    public var elementType: ElementType
    /// The best first.
    public var routes: [CodeProfile.Peak]

    public init(elementType: ElementType, routes: [CodeProfile.Peak]) {
      self.elementType = elementType
      self.routes = routes
    }
  }

  /// An instruction that multiplies narrow numbers and sums neighbours.
  public struct Instruction: Codable, Sendable, Equatable {
    public var name: String
    public var vectorBits: Int
    /// What a CPU must have for it, as LLVM spells it; empty where the base has it.
    public var features: [String]
    /// Occurrences in the binary.
    public var count: Int
    /// Whether the CPU has all of the features.
    public var isAvailable = false

    public init(name: String, vectorBits: Int, features: [String], count: Int) {
      self.name = name
      self.vectorBits = vectorBits
      self.features = features
      self.count = count
    }
  }

  public struct Binary: Codable, Sendable, Equatable {
    public var path: String
    public var triple: String
    /// Most first.
    public var instructions: [Instruction]

    public init(path: String, triple: String, instructions: [Instruction]) {
      self.path = path
      self.triple = triple
      self.instructions = instructions
    }
  }
}
