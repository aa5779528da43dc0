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
  private var prefixes: [(text: String, instructionClass: InstructionClass)] = []

  init(_ rows: [(InstructionClass, String)]) {
    for (instructionClass, words) in rows {
      for word in words.split(whereSeparator: \.isWhitespace) {
        if word.last == "*" {
          prefixes.append((String(word.dropLast()), instructionClass))
        } else {
          exact[String(word)] = instructionClass
        }
      }
    }
    // The longest prefix that fits decides.
    prefixes.sort { $0.text.utf8.count > $1.text.utf8.count }
  }

  subscript(mnemonic: String) -> InstructionClass? {
    exact[mnemonic] ?? prefixes.first { mnemonic.hasPrefix($0.text) }?.instructionClass
  }
}
