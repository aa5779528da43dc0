/// An instruction with one kind of operands, to be measured: `vpmulld zmm, zmm, zmm`.
///
/// Templates hold `{d}` for the number of the register that is written and `{a}` and `{b}` for two
/// that are only read: `vpmulld zmm{d}, zmm{a}, zmm{b}`. Memory is at `[rsi]` or `[x1]`.
public struct InstructionForm: Hashable, Sendable {
  public let mnemonic: String
  /// How the operands come: as machine files name it.
  public let operands: OperandForm
  /// The width of the widest vector register; 0 where there is none.
  public let vectorBits: Int
  public let template: String
  /// One link of a chain through what the instruction writes; nil where that is not what it reads.
  public let chain: String?

  public enum OperandForm: String, Sendable {
    case register
    case memory
    /// A scalar in memory, for every lane.
    case broadcast
    case generalRegister = "general-register"
    /// Written to memory.
    case store
  }

  public init(
    _ mnemonic: String, _ operands: OperandForm, bits: Int, _ template: String,
    chain: String? = nil
  ) {
    self.mnemonic = mnemonic
    self.operands = operands
    vectorBits = bits
    self.template = template
    self.chain = chain
  }

  /// "vpmulld zmm, zmm, zmm".
  public var name: String {
    var name = template.replacing("{d}", with: "").replacing("{a}", with: "")
      .replacing("{b}", with: "")
    for address in ["[rsi]", "[x1]"] { name = name.replacing(address, with: "[m]") }
    return name
  }

  /// Whether it adds to the register that it writes, so that it waits for the one that wrote it before.
  var isAccumulating: Bool {
    ["vfmadd", "vpdp", "fmla", "mla", "smlal", "sdot", "udot", "usdot", "smmla"]
      .contains { mnemonic.hasPrefix($0) }
  }

  /// The instruction writing register `destination`.
  func text(_ destination: Int, in registers: RegisterFile) -> String {
    Self.fill(template, destination, registers)
  }

  static func fill(_ template: String, _ destination: Int, _ registers: RegisterFile) -> String {
    template.replacing("{d}", with: "\(destination)")
      .replacing("{a}", with: "\(registers.sources.0)")
      .replacing("{b}", with: "\(registers.sources.1)")
  }
}

/// Which vector registers a measuring loop writes, and which it only reads.
struct RegisterFile: Sendable {
  let destinations: Int
  let sources: (Int, Int)

  /// The first fourteen or twenty are written, two behind them read.
  static func of(_ count: Int) -> RegisterFile {
    count >= 32
      ? RegisterFile(destinations: 20, sources: (30, 31))
      : RegisterFile(destinations: 14, sources: (14, 15))
  }
}
