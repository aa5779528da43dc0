public import DiagnosisModel

/// What a disassembler tells of an instruction that its class depends on.
public struct InstructionTraits: Sendable {
  /// Lower case: `vpmulld`.
  public let mnemonic: String
  /// Intel syntax on x86.
  public let operands: String
  /// Width of the widest vector register touched; 0 is none.
  public let vectorBits: Int
  public let isLoad: Bool
  public let isStore: Bool

  public init(
    mnemonic: String, operands: String, vectorBits: Int, isLoad: Bool, isStore: Bool
  ) {
    self.mnemonic = mnemonic
    self.operands = operands
    self.vectorBits = vectorBits
    self.isLoad = isLoad
    self.isStore = isStore
  }
}

extension InstructionClass {
  /// The class of an instruction that is no branch, call or return.
  public init(_ instruction: InstructionTraits, _ architecture: Architecture) {
    switch architecture {
    case .x86: self = X86Classes.instructionClass(instruction)
    case .aarch64: self = AArch64Classes.instructionClass(instruction)
    case .riscv: self = RISCVClasses.instructionClass(instruction)
    default: self = .other
    }
  }
}
