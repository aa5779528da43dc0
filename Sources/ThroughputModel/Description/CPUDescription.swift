public import DiagnosisModel

/// What is known of a CPU beyond LLVM's model of it: the content of a file of `CPUs/`, whose encoding is
/// `qdiag.cpu/1`.
public struct CPUDescription: Codable, Sendable, Equatable {
  public static let schema = "qdiag.cpu/1"

  public var schema: String
  /// "AMD Zen 5".
  public var name: String
  /// LLVM's names of the CPUs that it holds for.
  public var cpus: [String]
  /// Nil where LLVM's model has it right.
  public var processor: ProcessorOverride?
  /// The first that holds for an instruction counts.
  public var corrections: [Correction]
  /// Instructions that LLVM's model of it has only as others of their kind, being an older CPU's; nothing is
  /// promised of them. Nil for none.
  public var unmodelled: [String]?
  /// How it runs instructions out of order; nil where nobody described that.
  public var pipeline: PipelineDescription?
  /// What `qdiag calibrate` measured on one; nil where nothing was.
  public var measurements: CPUMeasurements?

  public init(
    name: String, cpus: [String], processor: ProcessorOverride? = nil,
    corrections: [Correction] = [], measurements: CPUMeasurements? = nil
  ) {
    schema = Self.schema
    self.name = name
    self.cpus = cpus
    self.processor = processor
    self.corrections = corrections
    self.measurements = measurements
  }
}
