internal import DiagnosisModel
internal import LLVMInterop

extension InstructionClass {
  /// The class of an instruction of an architecture.
  init(_ instruction: MachineInstruction, architecture: Architecture) {
    if instruction.flags.contains(.call) {
      self = .call
    } else if !instruction.flags.isDisjoint(with: [.branch, .return]) {
      self = .control
    } else {
      switch architecture {
      case .x86: self = X86Mnemonics.instructionClass(of: instruction)
      case .aarch64: self = AArch64Mnemonics.instructionClass(of: instruction)
      default: self = .other
      }
    }
  }

  /// - Parameter architecture: as triples begin: "x86_64", "aarch64".
  init(_ instruction: MachineInstruction, architecture: String) {
    self.init(instruction, architecture: Architecture(triple: architecture))
  }
}

/// A table of mnemonics: blanks between, `*` at the end stands for any ending.
struct MnemonicTable: Sendable {
  private var exact: [String: InstructionClass] = [:]
  private var prefixes: [String: InstructionClass] = [:]

  init(_ rows: [(InstructionClass, String)]) {
    for (instructionClass, words) in rows {
      for word in words.split(separator: " ") {
        if word.last == "*" {
          prefixes[String(word.dropLast())] = instructionClass
        } else {
          exact[String(word)] = instructionClass
        }
      }
    }
  }

  /// The row that has the mnemonic, else the longest prefix that fits; nil where neither does.
  subscript(mnemonic: String) -> InstructionClass? {
    if let found = exact[mnemonic] { return found }
    let bytes = mnemonic.utf8
    for length in stride(from: bytes.count, through: 1, by: -1) {
      if let found = prefixes[String(Substring(bytes.prefix(length)))] { return found }
    }
    return nil
  }
}
