/// The CPUs that can be asked about, and what is known of each. Its encoding is `qdiag.cpus/1`.
public struct CPUList: Codable, Sendable, Equatable {
  public static let schema = "qdiag.cpus/1"

  public var schema = CPUList.schema
  public var architectures: [Section]

  public init(architectures: [Section]) {
    self.architectures = architectures
  }

  /// The CPUs of one architecture, in alphabetical order.
  public struct Section: Codable, Sendable, Equatable {
    /// As triples begin: `x86_64`.
    public var architecture: String
    public var cpus: [Entry]

    public init(architecture: String, cpus: [Entry]) {
      self.architecture = architecture
      self.cpus = cpus
    }
  }

  public struct Entry: Codable, Sendable, Equatable {
    /// LLVM's name.
    public var name: String
    /// Other names that are understood.
    public var aliases: [String]
    /// Whether LLVM knows what its instructions cost: without, there are no cycles.
    public var hasSchedulingModel: Bool
    /// The CPU whose model stands in for it, where it is no processor itself.
    @ExplicitNull public var standIn: String?
    /// "AMD Zen 5" where qdiag knows more of it than LLVM does.
    @ExplicitNull public var description: String?
    /// Instructions that were measured on one.
    public var measuredInstructions: Int
    /// Figures of LLVM's that are corrected.
    public var corrections: Int
    /// Whether loops are simulated out of order.
    public var hasPipeline: Bool
    /// How far its predictions were compared with measurements; nil where they were not.
    @ExplicitNull public var validation: String?

    public init(name: String, aliases: [String], hasSchedulingModel: Bool, standIn: String?) {
      self.name = name
      self.aliases = aliases
      self.hasSchedulingModel = hasSchedulingModel
      self.standIn = standIn
      description = nil
      measuredInstructions = 0
      corrections = 0
      hasPipeline = false
      validation = nil
    }
  }
}
