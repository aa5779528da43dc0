/// What LLVM makes of a loop for a CPU, and what an iteration costs there by a model.
public struct MachineProfile: Codable, Sendable, Equatable {
  public var instructions: Int
  /// Micro-ops of an iteration; nil where an instruction is unknown to the model.
  @ExplicitNull public var uops: Int?
  /// The largest of `bounds`; nil where an instruction is unknown to the model.
  @ExplicitNull public var cyclesPerIteration: Double?
  @ExplicitNull public var cyclesPerMAC: Double?
  @ExplicitNull public var macsPerCycle: Double?
  /// What the CPU could do for these operand types by its best route; nil where unknown.
  @ExplicitNull public var peakMACsPerCycle: Double?
  /// The bound that decides, in words.
  @ExplicitNull public var bottleneck: String?
  /// The bound that would decide next.
  @ExplicitNull public var nextBottleneck: String?
  public var bounds: [Bound]
  /// Loads and stores relative to the stack or frame pointer: spills and reloads.
  public var stackReferences: Int
  public var mnemonics: [String: Int]
  /// Instructions by class: `multiply`, `dot-product`, `extend`, …
  public var classes: [String: Int]
  /// Instructions by the width in bits of the widest vector register that they touch.
  public var vectorWidths: [String: Int]
  /// Which IR operation the instructions were made for, most first.
  public var origins: [Origin]
  /// Instructions that carry no debug line: made for no IR instruction in particular.
  public var unmapped: Int
  /// Instructions made for IR outside the loop.
  public var fromOutside: Int
  /// How many machine loops were made of the IR loop (unrolled, peeled); this is the largest.
  public var copies: Int
  /// What an iteration would cost without a class of instructions.
  public var whatIf: [WhatIf]
  /// LLVM's MCA simulation of the same instructions; nil where it was not run.
  @ExplicitNull public var simulatedCyclesPerIteration: Double?
  /// The most multiply-accumulates a cycle by each route that the CPU has.
  public var peaks: [Peak]
  /// Which scheduling model, with which corrections.
  public var model: String

  public init(instructions: Int, mnemonics: [String: Int], model: String) {
    self.instructions = instructions
    self.mnemonics = mnemonics
    self.model = model
    bounds = []
    stackReferences = 0
    classes = [:]
    vectorWidths = [:]
    origins = []
    unmapped = 0
    fromOutside = 0
    copies = 1
    whatIf = []
    peaks = []
  }

  /// Instructions of a class that were made for an IR operation `isWanted` accepts; nil stands for
  /// unmapped ones.
  public func origins(
    ofClass name: String, where isWanted: (String?) -> Bool = { _ in true }
  ) -> [Origin] {
    origins.filter { $0.instructionClass == name && isWanted($0.operation) }
  }

  /// A lower bound on the cycles of an iteration.
  public struct Bound: Codable, Sendable, Equatable {
    /// "dispatch", "ports FP0 FP1", "loop-carried dependency".
    public var name: String
    public var cycles: Double

    public init(name: String, cycles: Double) {
      self.name = name
      self.cycles = cycles.rounded4
    }
  }

  /// Instructions that are alike and come from the same IR operation.
  public struct Origin: Codable, Sendable, Hashable {
    public var mnemonic: String
    public var instructionClass: String
    /// "zext <16 x i8>"; nil for unmapped instructions.
    @ExplicitNull public var operation: String?
    public var count: Int

    public init(mnemonic: String, instructionClass: String, operation: String?, count: Int) {
      self.mnemonic = mnemonic
      self.instructionClass = instructionClass
      self.operation = operation
      self.count = count
    }
  }

  public struct WhatIf: Codable, Sendable, Equatable {
    /// "without the 17 extends".
    public var change: String
    public var instructions: Int
    public var cyclesPerIteration: Double

    public init(change: String, instructions: Int, cyclesPerIteration: Double) {
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
