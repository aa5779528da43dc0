public import DiagnosisModel

/// An instruction with one kind of operands, to be measured: `vpmulld zmm, zmm, zmm`.
///
/// Templates hold `{d}` for the number of the register that is written and `{a}` and `{b}` for two
/// that are only read: `vpmulld zmm{d}, zmm{a}, zmm{b}`. Memory is at `[rsi]` or `[x1]`; `{i}` is the
/// number of a register with the offsets of lanes.
public struct InstructionForm: Hashable, Sendable {
  public let mnemonic: String
  /// How the operands come: as measurement files name it.
  public let operands: OperandForm
  /// The width of the widest vector register; 0 where there is none.
  public let vectorBits: Int
  public let template: String
  /// One link of a chain through what the instruction writes; nil where that is not what it reads.
  public let chain: String?
  /// Whether it adds to the register that it writes, so that it waits for the one that wrote it before.
  public let isAccumulating: Bool
  /// What stands before it each time, and is measured with it: a mask that it uses up.
  public let setUp: String

  public init(
    _ mnemonic: String, _ operands: OperandForm, bits: Int, _ template: String,
    chain: String? = nil, accumulating: Bool = false, setUp: String = ""
  ) {
    self.mnemonic = mnemonic
    self.operands = operands
    vectorBits = bits
    self.template = template
    self.chain = chain
    isAccumulating = accumulating
    self.setUp = setUp
  }

  /// "vpmulld zmm, zmm, zmm".
  public var name: String {
    var name = Self.fill(template, destination: "", sources: ("", ""), index: "")
    for address in ["[rsi", "[x1"] { name = name.replacing(address, with: "[m") }
    return name
  }

  /// A template with the numbers of its registers.
  public static func fill(
    _ template: String, destination: String, sources: (String, String), index: String = "13"
  ) -> String {
    template.replacing("{d}", with: destination).replacing("{a}", with: sources.0)
      .replacing("{b}", with: sources.1).replacing("{i}", with: index)
  }
}
