internal import DiagnosisModel

/// AArch64 mnemonics (Arm Architecture Reference Manual, A64); NEON's and SVE's are one table.
enum AArch64Classes {
  static let memory = MnemonicTable(
    NEONMemory.rows.filter { [.load, .store].contains($0.category) })
  static let vector = MnemonicTable(
    Catalogue.neon.filter { ![.load, .store].contains($0.category) } + Catalogue.sve)
  private static let scalar = MnemonicTable(AArch64Scalar.rows)

  static func instructionClass(_ instruction: InstructionTraits) -> InstructionClass {
    let mnemonic = instruction.mnemonic
    if let found = memory[mnemonic] {
      if found.instructionClass == .broadcast { return .broadcast }
      let hasVectorOfAddresses = hasVectorOfAddresses(instruction.operands)
      if instruction.isStore { return hasVectorOfAddresses ? .scatter : .store }
      return hasVectorOfAddresses ? .gather : .load
    }
    guard instruction.vectorBits > 0 else { return scalar[mnemonic]?.instructionClass ?? .other }
    let found = vector[mnemonic]?.instructionClass ?? .other
    guard found == .registerMove else { return found }
    return crossesFiles(instruction.operands) ? .gprVectorMove : .registerMove
  }

  /// Whether a general register stands among the operands.
  private static func crossesFiles(_ operands: String) -> Bool {
    operands.split(separator: ",").contains { operand in
      let name = operand.drop { $0 == " " }
      return (name.first == "w" || name.first == "x") && name.dropFirst().first?.isNumber == true
    }
  }

  /// `[x0, z1.s, uxtw]`, `[z1.d]`.
  private static func hasVectorOfAddresses(_ operands: String) -> Bool {
    guard let open = operands.lastIndex(of: "[") else { return false }
    return operands[open...].dropFirst().split(separator: ",").contains { operand in
      let name = operand.drop { $0 == " " }
      return name.first == "z" && name.dropFirst().first?.isNumber == true
    }
  }
}
