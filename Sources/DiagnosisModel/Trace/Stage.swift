/// What a compiler or a runtime has made of a model at one point, as a file shows it.
public struct Stage: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    // In the order in which stages follow each other.
    /// What qdiag's own lowering is asked for.
    case workload
    case onnx
    case relay
    case relax
    case graph = "graph-executor"
    case hlo
    case openVINO = "openvino-graph"
    case onnxRuntime = "onnxruntime-profile"
    case oneDNN = "onednn-verbose"
    case mlir
    case halide = "halide-stmt"
    case tir
    /// Of qdiag's own lowering.
    case loopNest = "loop-nest"
    case llvmIR = "llvm-ir"
    case machineCode = "machine-code"

    /// Its place in the order of stages.
    public var level: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether it says how a kernel computes, not only what.
    public var showsLoops: Bool { level >= Self.mlir.level }
  }

  public var path: String
  public var kind: Kind
  /// The pass after which it was printed; nil where the file does not say.
  @ExplicitNull public var pass: String?
  /// Whether the file was read and understood to its end.
  public var isComplete: Bool
  public var kernels: [StageKernel]
  /// Conversions of whole tensors that stand outside of kernels, those that take most time first.
  public var conversions: [StageConversion]
  /// What was not understood, and what a reader should know of the file.
  public var notes: [String]
  /// Of a stage that names functions: which functions each refers to. Not part of the report.
  public var references: [String: [String]]?

  public init(path: String, kind: Kind, pass: String? = nil) {
    self.path = path
    self.kind = kind
    self.pass = pass
    isComplete = true
    kernels = []
    conversions = []
    notes = []
  }
}

/// A conversion of a whole tensor: quantize, dequantize, cast, transpose, reorder.
public struct StageConversion: Codable, Sendable, Equatable {
  public enum Purpose: String, Codable, Sendable {
    case quantize, dequantize, cast, layout
    /// No conversion: other work that stands beside the kernels.
    case other
  }

  public var name: String
  /// As the stage calls it.
  public var operatorName: String
  public var purpose: Purpose
  @ExplicitNull public var from: NumberFormat?
  @ExplicitNull public var to: NumberFormat?
  @ExplicitNull public var shape: [Int]?
  /// Time of one execution, the best of those that the file has.
  @ExplicitNull public var microseconds: Double?

  public init(
    name: String, operatorName: String, purpose: Purpose, from: NumberFormat?, to: NumberFormat?,
    shape: [Int]? = nil, microseconds: Double? = nil
  ) {
    self.name = name
    self.operatorName = operatorName
    self.purpose = purpose
    self.from = from
    self.to = to
    self.shape = shape
    self.microseconds = microseconds?.rounded4
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case operatorName = "operator"
    case purpose, from, to, shape, microseconds
  }
}
