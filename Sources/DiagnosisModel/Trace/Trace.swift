/// Kernels followed through the stages of their compilation. Its encoding is the JSON of
/// `qdiag trace`, schema `qdiag.trace/1`.
public struct Trace: Codable, Sendable, Equatable {
  public static let schema = "qdiag.trace/1"

  public var schema = Trace.schema
  public var tool: Tool
  /// What the trace says of each kernel that is not as fast as it could be, in sentences; those that
  /// cost most first.
  public var answers: [String]
  public var builds: [Build]
  /// The inputs that are no stage that can be read, and why.
  public var unread: [InputError]
  public var diagnostics: [Diagnostic]

  public init(tool: Tool, builds: [Build]) {
    self.tool = tool
    self.builds = builds
    answers = []
    unread = []
    diagnostics = []
  }

  /// Files that show one compilation of one model.
  public struct Build: Codable, Sendable, Equatable {
    public var name: String
    /// In the order of compilation. Their kernels stand in `kernels`.
    public var stages: [Stage]
    public var kernels: [Lineage]

    public init(name: String, stages: [Stage], kernels: [Lineage] = []) {
      self.name = name
      self.stages = stages
      self.kernels = kernels
    }
  }

  /// One kernel, stage by stage.
  public struct Lineage: Codable, Sendable, Equatable {
    /// The name in the stage that names it best.
    public var name: String
    public var operation: StageKernel.Operation
    public var steps: [Step]
    /// Where its operands became wider, in the order of stages; empty where they did not, or no stage
    /// tells.
    public var widthChanges: [WidthChange]
    /// How its weights lie where it computes; nil where no stage tells.
    @ExplicitNull public var packing: Packing?
    /// Nil where nothing of the kind was compared.
    @ExplicitNull public var cost: Cost?
    /// What it is and what that costs, in sentences; empty where nothing is remarkable.
    public var answer: [String] = []

    public init(name: String, operation: StageKernel.Operation, steps: [Step]) {
      self.name = name
      self.operation = operation
      self.steps = steps
      widthChanges = []
    }
  }

  /// A kernel in one stage.
  public struct Step: Codable, Sendable, Equatable {
    /// How it was found there.
    public enum Tie: String, Codable, Sendable {
      /// It is where the lineage begins.
      case first
      case hash, name, shape
      /// It is the only one there.
      case only
    }

    /// An index into the build's stages.
    public var stage: Int
    public var tie: Tie
    public var kernel: StageKernel

    public init(stage: Int, tie: Tie, kernel: StageKernel) {
      self.stage = stage
      self.tie = tie
      self.kernel = kernel
    }
  }

  /// Where the operands of a product became wider than they lie in memory.
  public struct WidthChange: Codable, Sendable, Equatable {
    public enum Place: String, Codable, Sendable {
      /// The stage shows casts before the product; those before it show none.
      case castBeforeProduct = "cast-before-product"
      /// The cast of a scalar that is broadcast became a cast of the whole vector.
      case castOfBroadcast = "cast-of-broadcast"
      /// The kernel computes in floats what the model has as integers.
      case stayedFloat = "stayed-float"
    }

    public var place: Place
    /// An index into the build's stages: the first that shows it.
    public var stage: Int
    /// The last stage that does not show it yet; nil where the first stage does.
    @ExplicitNull public var after: Int?
    public var from: NumberFormat
    public var to: NumberFormat
    /// The pass that did it; nil where no file says.
    @ExplicitNull public var pass: String?

    public init(place: Place, stage: Int, after: Int?, from: NumberFormat, to: NumberFormat) {
      self.place = place
      self.stage = stage
      self.after = after
      self.from = from
      self.to = to
    }
  }

  /// How the weights of a kernel lie in memory.
  public struct Packing: Codable, Sendable, Equatable {
    /// An index into the build's stages.
    public var stage: Int
    /// As the stage spells it; nil where it has none.
    @ExplicitNull public var layout: String?
    @ExplicitNull public var shape: [Int]?
    /// How many neighbours in memory belong to one sum: 4 is what a dot product of bytes takes, 1
    /// leaves none; nil where unknown.
    @ExplicitNull public var group: Int?

    public init(stage: Int, layout: String?, shape: [Int]?, group: Int?) {
      self.stage = stage
      self.layout = layout
      self.shape = shape
      self.group = group
    }
  }

  /// What a kernel costs beside the same kernel of another build.
  public struct Cost: Codable, Sendable, Equatable {
    public enum Origin: String, Codable, Sendable {
      /// By our model of the CPU.
      case predicted
      /// By times that the files have.
      case measured
    }

    /// The build that it is compared with.
    public var base: String
    public var ratio: Double
    public var origin: Origin
    /// Predicted: the stage of this build whose machine code it is.
    @ExplicitNull public var stage: Int?
    /// Predicted: what the difference is made of, in cycles of a thousand multiply-accumulates. The
    /// parts add up to it.
    @ExplicitNull public var parts: [Comparison.Part]?

    public init(
      base: String, ratio: Double, origin: Origin, stage: Int? = nil,
      parts: [Comparison.Part]? = nil
    ) {
      self.base = base
      self.ratio = ratio.rounded4
      self.origin = origin
      self.stage = stage
      self.parts = parts
    }
  }
}
