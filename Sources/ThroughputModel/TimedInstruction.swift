public import DiagnosisModel

/// A machine instruction with what a model says it costs.
public struct TimedInstruction: Sendable, Equatable {
  /// One demand: `cycles` of work that any of the ports can do.
  public struct Demand: Sendable, Hashable {
    public let ports: PortSet
    public let cycles: Double

    public init(ports: PortSet, cycles: Double) {
      self.ports = ports
      self.cycles = cycles
    }
  }

  public typealias Write = RegisterWrite
  public typealias Read = RegisterRead

  /// An address: base + index · scale + displacement, of first register units.
  public struct Address: Sendable, Hashable {
    public let base: Int?
    public let index: Int?
    public let scale: Int
    public let displacement: Int

    public init(base: Int?, index: Int? = nil, scale: Int = 0, displacement: Int = 0) {
      self.base = base
      self.index = index
      self.scale = scale
      self.displacement = displacement
    }
  }

  /// A register that becomes another, or itself, plus a constant; of first register units.
  public struct Step: Sendable, Hashable {
    public let unit: Int
    public let from: Int
    public let constant: Int

    public init(unit: Int, from: Int, constant: Int) {
      self.unit = unit
      self.from = from
      self.constant = constant
    }
  }

  /// What becomes of an instruction while registers are renamed.
  public enum Renaming: Sendable {
    case none
    /// Its result is zero whatever it reads: it takes no port and waits for nothing.
    case zero
    /// A copy of a register that takes no port and no time.
    case move
  }

  public enum Branch: Sendable {
    case taken
    case notTaken
  }

  /// As a listing shows it.
  public var text: String
  public let shape: InstructionShape
  /// Nil where the model knows the instruction; else why it does not.
  public var unknownReason: String?
  public var uops: Int
  public var demands: [Demand]
  public var reads: [Read]
  public var writes: [Write]
  /// Nil where it names no address.
  public var address: Address?
  /// Nil where it does more than add a constant to a register.
  public var step: Step?
  public var renaming: Renaming
  public var branch: Branch?
  /// Of its encoding; 0 is unknown.
  public var bytes: Int
  /// Nil where it is not known, or follows from the instruction before.
  public var place: CodePlace?
  /// Whether it costs nothing, as if it were not there: a what-if. Its results are ready at once.
  public private(set) var isFree = false

  public init(
    text: String = "", shape: InstructionShape, unknownReason: String? = nil, uops: Int = 1,
    demands: [Demand] = [], reads: [Read] = [], writes: [Write] = [],
    address: Address? = nil, step: Step? = nil, renaming: Renaming = .none,
    branch: Branch? = nil, bytes: Int = 0
  ) {
    self.text = text
    self.shape = shape
    self.unknownReason = unknownReason
    self.uops = uops
    self.demands = demands
    self.reads = reads
    self.writes = writes
    self.address = address
    self.step = step
    self.renaming = renaming
    self.branch = branch
    self.bytes = bytes
  }

  public var instructionClass: InstructionClass { shape.instructionClass }

  public var touchesMemory: Bool { shape.touchesMemory }

  /// "rax" and "[rbx + 8]" of "mov rax, [rbx + 8]".
  var operandTexts: [Substring] {
    guard let space = text.firstIndex(of: " ") else { return [] }
    return text[space...].split(separator: ",").map { $0.drop { $0 == " " } }
  }

  /// The instruction at no cost. To leave it out instead would make those that read its results wait
  /// for whatever wrote the same registers before, and addresses that it steps would stand still.
  public var freed: TimedInstruction {
    var instruction = self
    instruction.isFree = true
    instruction.uops = 0
    instruction.demands = []
    instruction.reads = []
    instruction.writes = writes.map { Write(unit: $0.unit, latency: 0) }
    instruction.renaming = .zero
    instruction.branch = nil
    instruction.bytes = 0
    return instruction
  }
}
