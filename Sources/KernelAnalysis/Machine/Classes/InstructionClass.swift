internal import LLVMInterop

/// What kind of work a machine instruction does.
enum InstructionClass: String, CaseIterable, Sendable {
  /// Products that something else sums: `vpmulld`, `smull`.
  case multiply
  /// Products added to an accumulator, lane by lane: FMA, `mla`, `smlal`.
  case multiplyAdd = "multiply-add"
  /// Products summed with their neighbours: `vpmaddwd`, `vpdpbusd`, `sdot`.
  case dotProduct = "dot-product"
  case add
  case extend, truncate, convert
  case broadcast, shuffle
  /// Bitwise operations, compares, minima and maxima of vectors.
  case vectorLogic = "vector-logic"
  /// Moves between general and vector registers.
  case gprVectorMove = "gpr-vector-move"
  case load, store
  case registerMove = "register-move"
  /// Scalar integer work: addresses and counters.
  case address
  /// Branches and the compares before them.
  case control
  case call
  /// A mnemonic that the tables do not have.
  case other

  /// The class of an instruction of an architecture ("x86_64", "aarch64").
  init(_ instruction: MachineInstruction, architecture: String) {
    if instruction.flags.contains(.call) {
      self = .call
    } else if !instruction.flags.isDisjoint(with: [.branch, .return]) {
      self = .control
    } else if architecture.hasPrefix("x86") || architecture.hasSuffix("86") {
      self = X86Mnemonics.instructionClass(of: instruction)
    } else if architecture.hasPrefix("aarch64") || architecture.hasPrefix("arm64") {
      self = AArch64Mnemonics.instructionClass(of: instruction)
    } else {
      self = .other
    }
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
