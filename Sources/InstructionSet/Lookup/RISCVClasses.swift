internal import DiagnosisModel

/// RISC-V mnemonics (the unprivileged specification with its V and B extensions).
enum RISCVClasses {
  static let vector = MnemonicTable(Catalogue.riscv)
  private static let scalar = MnemonicTable(RISCVScalar.rows)

  static func instructionClass(_ instruction: InstructionTraits) -> InstructionClass {
    if let found = scalar[instruction.mnemonic] { return found.instructionClass }
    if let found = vector[instruction.mnemonic] { return found.instructionClass }
    if instruction.isStore { return .store }
    return instruction.isLoad ? .load : .other
  }
}
