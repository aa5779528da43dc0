/// What kernels do now, as a policy that holds: for each kernel the demands that it meets. Its encoding
/// is the JSON of `qdiag init`, schema `qdiag.sketch/1`; its text is the policy.
public struct PolicySketch: Codable, Sendable, Equatable {
  public static let schema = "qdiag.sketch/1"

  public var schema = PolicySketch.schema
  public var tool: Tool
  public var kernels: [Kernel]
  /// The inputs that could not be analysed, and why.
  public var unanalyzed: [InputError]

  public init(tool: Tool, kernels: [Kernel], unanalyzed: [InputError]) {
    self.tool = tool
    self.kernels = kernels
    self.unanalyzed = unanalyzed
  }

  /// A kernel whose hot loop multiplies.
  public struct Kernel: Codable, Sendable, Equatable {
    /// Relative to the policy.
    public var path: String
    /// What the analysis was for, where the command named it; nil where the kernel itself did.
    @ExplicitNull public var cpu: String?
    @ExplicitNull public var triple: String?
    /// The hot loop, and its function.
    public var loop: String
    public var function: String
    public var macs: Int
    /// The instruction that makes its dot products; nil where it has none.
    @ExplicitNull public var dotProduct: String?
    @ExplicitNull public var cyclesPerMAC: Double?
    @ExplicitNull public var stackReferences: Int?
    /// The ids of the rules that find something, and of those that find nothing.
    public var found: [String]
    public var silent: [String]

    public init(path: String, loop: String, function: String, macs: Int) {
      self.path = path
      self.loop = loop
      self.function = function
      self.macs = macs
      found = []
      silent = []
    }
  }
}
