/// What was measured on a machine, and what a throughput model takes from it. Its encoding is
/// `qdiag.measurements/1`: what `qdiag calibrate -o` writes and `--measurements` reads.
public struct CPUMeasurements: Codable, Sendable, Equatable {
  public static let schema = "qdiag.measurements/1"
  /// The same under its former name, which is still read.
  public static let formerSchema = "qdiag.machine/1"

  public var schema = CPUMeasurements.schema
  public var tool: Tool
  /// LLVM's name of the CPU.
  public var cpu: String
  public var triple: String
  public var provenance: Provenance
  public var instructions: [Instruction]
  public var groups: [Group]
  /// Nil in files that were made before they were measured.
  public var sequences: [Sequence]?
  /// How well the figures predict the groups; nil in files that were made before there was a check, and
  /// where no description to compare with comes with the tool.
  public var check: Check?

  public init(
    tool: Tool, cpu: String, triple: String, provenance: Provenance, instructions: [Instruction],
    groups: [Group]
  ) {
    self.tool = tool
    self.cpu = cpu
    self.triple = triple
    self.provenance = provenance
    self.instructions = instructions
    self.groups = groups
  }

  /// How the figures were obtained.
  public struct Provenance: Codable, Sendable, Equatable {
    public var method: String
    public var coreGigahertz: Double
    /// "quick" or "full".
    public var mode: String?
    /// As the user gave it.
    public var date: String?
    /// The processor's own numbers; nil where it has none.
    public var processor: Processor?

    public init(
      method: String, coreGigahertz: Double, mode: String? = nil, date: String? = nil,
      processor: Processor? = nil
    ) {
      self.method = method
      self.coreGigahertz = coreGigahertz.rounded4
      self.mode = mode
      self.date = date
      self.processor = processor
    }
  }

  /// What a processor says that it is.
  public struct Processor: Codable, Sendable, Equatable {
    public var family: Int
    public var model: Int
    public var stepping: Int
    /// Whether it is a part of a virtual machine.
    public var isVirtual: Bool

    public init(family: Int, model: Int, stepping: Int, isVirtual: Bool) {
      self.family = family
      self.model = model
      self.stepping = stepping
      self.isVirtual = isVirtual
    }
  }

  /// The groups, whose cycles are not used for any figure, predicted with the file and without it.
  public struct Check: Codable, Sendable, Equatable {
    public var groups: Int
    /// Mean of |predicted / measured - 1| with the file's figures, and with what comes with the tool.
    public var meanError: Double
    public var shippedMeanError: Double
    /// Whether the file predicts them notably worse: by more than a hundredth.
    public var isWorse: Bool

    /// - Parameter predictions: measured cycles with both predictions.
    /// - Returns: nil where there are none.
    public init?(_ predictions: [(measured: Double, withFile: Double, shipped: Double)]) {
      guard !predictions.isEmpty else { return nil }
      let count = Double(predictions.count)
      groups = predictions.count
      meanError =
        (predictions.reduce(0) { $0 + abs($1.withFile / $1.measured - 1) } / count).rounded4
      shippedMeanError =
        (predictions.reduce(0) { $0 + abs($1.shipped / $1.measured - 1) } / count).rounded4
      isWorse = meanError > shippedMeanError + 0.01
    }
  }

  /// One instruction with one kind of operands.
  public struct Instruction: Codable, Sendable, Equatable {
    /// "vpmulld zmm, zmm, zmm".
    public var form: String
    public var mnemonic: String
    public var operands: OperandForm
    /// The width of the widest vector register.
    public var vectorBits: Int
    /// In cycles of the core.
    public var reciprocalThroughput: Double
    /// In cycles; nil where it was not measured.
    @ExplicitNull public var latency: Double?
    /// What it takes of the ports of vectors, in bitwise ANDs of that width, which all of them can do; nil
    /// where unknown.
    @ExplicitNull public var portShare: Double?
    /// Cycles of one beside one of another, by the other's mnemonic (of registers, of the same width):
    /// from these follows which ports they share.
    public var beside: [String: Double]
    /// LLVM's figures for the CPU; nil where it has none.
    @ExplicitNull public var modelReciprocalThroughput: Double?
    @ExplicitNull public var modelLatency: Double?

    public init(
      form: String, mnemonic: String, operands: OperandForm, vectorBits: Int,
      reciprocalThroughput: Double, latency: Double?, portShare: Double?,
      beside: [String: Double], modelReciprocalThroughput: Double?, modelLatency: Double?
    ) {
      self.form = form
      self.mnemonic = mnemonic
      self.operands = operands
      self.vectorBits = vectorBits
      self.reciprocalThroughput = reciprocalThroughput.rounded4
      self.latency = latency?.rounded4
      self.portShare = portShare?.rounded4
      self.beside = beside.mapValues(\.rounded4)
      self.modelReciprocalThroughput = modelReciprocalThroughput?.rounded4
      self.modelLatency = modelLatency?.rounded4
    }

    /// Whether LLVM's throughput or latency is off by more than a quarter.
    public var isModelWrong: Bool {
      Self.differ(reciprocalThroughput, modelReciprocalThroughput)
        || latency.map { Self.differ($0, modelLatency) } ?? false
    }

    private static func differ(_ measured: Double, _ model: Double?) -> Bool {
      guard let model, measured > 0 else { return false }
      return abs(model / measured - 1) > 0.25
    }
  }

  /// Instructions beside each other, once each.
  public struct Group: Codable, Sendable, Equatable {
    public var forms: [String]
    /// Measured, for one of each.
    public var cycles: Double
    /// By LLVM's model as it is.
    @ExplicitNull public var modelCycles: Double?
    /// By the model with the measured instructions.
    @ExplicitNull public var correctedCycles: Double?

    public init(forms: [String], cycles: Double, modelCycles: Double?, correctedCycles: Double?) {
      self.forms = forms
      self.cycles = cycles.rounded4
      self.modelCycles = modelCycles?.rounded4
      self.correctedCycles = correctedCycles?.rounded4
    }
  }
}
