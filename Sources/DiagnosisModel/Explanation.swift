/// One workload through one schedule as float32 and as integers. Its encoding is `qdiag.explain/2`.
public struct Explanation: Codable, Sendable, Equatable {
  public static let schema = "qdiag.explain/2"

  public var schema = Explanation.schema
  public var tool: Tool
  public var workload: Workload
  public var target: Target
  /// float32, then the integers that were asked about.
  public var kernels: [Kernel]
  public var ladder: Ladder
  public var answer: Answer
  public var diagnostics: [Diagnostic]

  public init(
    tool: Tool, workload: Workload, target: Target, kernels: [Kernel], ladder: Ladder,
    answer: Answer, diagnostics: [Diagnostic]
  ) {
    self.tool = tool
    self.workload = workload
    self.target = target
    self.kernels = kernels
    self.ladder = ladder
    self.answer = answer
    self.diagnostics = diagnostics
  }

  /// The convolution that is lowered.
  public struct Workload: Codable, Sendable, Equatable {
    /// `1,32,64,64,16,3,3,pad=1`, as `--workload` takes it.
    public var specification: String
    /// "conv2d 1×32×64×64 → 16, 3×3, pad 1".
    public var description: String
    /// Multiply-accumulates of the whole convolution.
    public var macs: Int

    public init(specification: String, description: String, macs: Int) {
      self.specification = specification
      self.description = description
      self.macs = macs
    }
  }

  /// The workload lowered for one combination of types.
  public struct Kernel: Codable, Sendable, Equatable {
    /// "float32", "int8 (s8×s8)".
    public var name: String
    /// With all its parameters: `spatial-pack:ic_bn=16,oc_bn=16,reg_n=16`.
    public var schedule: String
    public var dataType: OperandType
    public var weightType: OperandType
    public var accumulatorType: OperandType
    /// The loop nest before LLVM, as text.
    public var loopNest: String
    public var loops: [LoopProfile]
    public var findings: [Finding]
    /// Its types from the workload to the machine code; nil, and left out, where nobody followed them.
    public var trace: Trace.Build?

    public init(
      name: String, schedule: String, dataType: OperandType, weightType: OperandType,
      accumulatorType: OperandType, loopNest: String, loops: [LoopProfile], findings: [Finding]
    ) {
      self.name = name
      self.schedule = schedule
      self.dataType = dataType
      self.weightType = weightType
      self.accumulatorType = accumulatorType
      self.loopNest = loopNest
      self.loops = loops
      self.findings = findings
    }

    /// The loop that does most of the multiply-accumulates.
    public var hotLoop: LoopProfile? { loops.first { $0.macs != nil } }
  }

  /// The answer to "is there an int16 fallback?".
  public struct Answer: Codable, Sendable, Equatable {
    /// Vector operations on i16 in the integer kernel's hot loop; nil where it has none that counts.
    @ExplicitNull public var int16VectorOperations: Int?
    /// The type to which products are widened, `i32`; nil where they are not.
    @ExplicitNull public var fallback: ElementType?
    /// In words, a sentence each.
    public var sentences: [String]

    public init(int16VectorOperations: Int?, fallback: ElementType?, sentences: [String]) {
      self.int16VectorOperations = int16VectorOperations
      self.fallback = fallback
      self.sentences = sentences
    }
  }
}
