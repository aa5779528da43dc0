/// What the machine code of a loop does per iteration, and what that costs on a CPU.
public struct CodeProfile: Codable, Sendable, Equatable {
  /// Of the first instruction, in hexadecimal (`0x1f40`); nil for code that was generated to be
  /// looked at and has no place.
  @ExplicitNull public var address: String?
  public var instructions: Int
  /// Micro-ops of an iteration; nil where an instruction is unknown to the model.
  @ExplicitNull public var uops: Int?
  public var mnemonics: [String: Int]
  /// Instructions by what they do.
  public var classes: [InstructionClass: Int]
  /// Instructions by the width in bits of the widest vector register that they touch.
  public var vectorWidths: [Int: Int]
  /// The width in bits of the widest vector registers that the code's features allow; nil where unknown,
  /// and for scalable ones.
  @ExplicitNull public var registerBits: Int?
  /// Loads and stores relative to the stack or frame pointer: spills and reloads.
  public var stackReferences: Int
  /// The instructions that multiply, with the products that they make; nil where unknown.
  @ExplicitNull public var products: [CodeProduct]?
  /// What the machine code alone tells of the loop's data; nil, and left out, where there is IR to tell it.
  public var facts: LoopFacts?
  /// The best estimate there is; nil where an instruction is unknown to the model.
  @ExplicitNull public var cyclesPerIteration: Double?
  /// Nil where nobody compared predictions for the CPU with measurements.
  @ExplicitNull public var cyclesInterval: CycleInterval?
  /// What the model cannot know of the loop; empty where nothing is in doubt.
  public var doubts: [CodeDoubt]
  @ExplicitNull public var cyclesPerMAC: Double?
  @ExplicitNull public var macsPerCycle: Double?
  /// What the CPU could do for these operand types by its best route, in vectors of the loop's kind and
  /// into sums of its width; nil where unknown. Of scalable vectors it is the figure of a `vscale` of 1.
  @ExplicitNull public var peakMACsPerCycle: Double?
  /// The most multiply-accumulates a cycle by each route that the CPU has, the best first.
  public var peaks: [Peak]
  /// The bound that decides.
  @ExplicitNull public var bottleneck: CycleLimit?
  /// The bound that would decide next.
  @ExplicitNull public var nextBottleneck: CycleLimit?
  /// Lower bounds on the cycles of an iteration, the largest first.
  public var bounds: [Bound]
  /// What an iteration would cost after a change, the largest gain first.
  public var whatIf: [WhatIf]
  /// The cycles of an iteration by what the instructions are for, the largest first; nil, and left
  /// out, where nobody asked.
  public var breakdown: [CycleShare]?
  /// The instructions in the order of their addresses; nil, and left out, where nobody asked.
  public var listing: [CodeLine]?
  /// Cycles of an iteration by each method that was used, the most trusted first.
  public var estimates: [CycleEstimate]
  /// Nil where the loop did not run.
  @ExplicitNull public var measured: MeasuredCycles?
  /// What IR operations the instructions were made for, most first.
  public var origins: [CodeOrigin]
  /// Instructions that were made for no IR instruction in particular; nil where there is no IR.
  @ExplicitNull public var unmapped: Int?
  /// Instructions made for IR outside the loop; nil where there is no IR.
  @ExplicitNull public var fromOutside: Int?
  /// How many loops of machine code were made of the IR loop (unrolled, peeled); this is the largest.
  public var copies: Int
  /// Which scheduling model, with which corrections.
  public var model: String

  public init(instructions: Int, mnemonics: [String: Int], model: String) {
    self.instructions = instructions
    self.mnemonics = mnemonics
    self.model = model
    classes = [:]
    vectorWidths = [:]
    stackReferences = 0
    doubts = []
    peaks = []
    bounds = []
    whatIf = []
    estimates = []
    origins = []
    copies = 1
  }

  /// The estimate of one method; nil where it was not used.
  public func cycles(by method: CycleEstimate.Method) -> Double? {
    estimates.first { $0.method == method }?.cyclesPerIteration
  }

  /// Instructions of a class that were made for an IR operation `isWanted` accepts; nil stands for
  /// unmapped ones.
  public func origins(
    of instructionClass: InstructionClass, where isWanted: (IROperation?) -> Bool = { _ in true }
  ) -> [CodeOrigin] {
    origins.filter { $0.instructionClass == instructionClass && isWanted($0.operation) }
  }

  /// A lower bound on the cycles of an iteration.
  public struct Bound: Codable, Sendable, Equatable {
    public var limit: CycleLimit
    public var cycles: Double

    public init(_ limit: CycleLimit, cycles: Double) {
      self.limit = limit
      self.cycles = cycles.rounded4
    }

    private enum CodingKeys: String, CodingKey {
      case limit = "name"
      case cycles
    }
  }

  public struct WhatIf: Codable, Sendable, Equatable {
    public var change: CodeChange
    /// How many instructions it concerns.
    public var instructions: Int
    public var cyclesPerIteration: Double

    public init(change: CodeChange, instructions: Int, cyclesPerIteration: Double) {
      self.change = change
      self.instructions = instructions
      self.cyclesPerIteration = cyclesPerIteration.rounded4
    }
  }

  public struct Peak: Codable, Sendable, Equatable {
    /// "f32 FMA", "pairs", "dot".
    public var route: String
    public var instruction: String
    public var macsPerCycle: Double

    public init(route: String, instruction: String, macsPerCycle: Double) {
      self.route = route
      self.instruction = instruction
      self.macsPerCycle = macsPerCycle.rounded4
    }
  }
}
