internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// What a CPU must have to run instructions, as far as the catalogue knows them.
struct CodeNeeds {
  private(set) var features: Set<String> = []
  /// The width of the widest vectors; 0 without any.
  private(set) var vectorBits = 0

  init(of instructions: [MachineInstruction], _ architecture: Architecture) {
    for instruction in instructions where instruction.vectorBits > 0 {
      vectorBits = max(vectorBits, instruction.vectorBits)
      if instruction.isScalable, architecture == .aarch64 { features.insert("sve") }
      guard let row = Catalogue.instruction(named: instruction.mnemonic, architecture) else {
        continue
      }
      let encoding = Catalogue.encodings(of: row, architecture).first {
        $0.vectorBits == instruction.vectorBits
      }
      guard let encoding else { continue }
      let isLegacy = architecture == .x86 && instruction.mnemonic.first != "v"
      // Of an instruction of SSE the row knows, at 128 bits, what SSE needs.
      if isLegacy, encoding.vectorBits != 128 { continue }
      features.formUnion(Self.choice(encoding.features.alternatives, for: instruction))
    }
    // By the same names SVE has what NEON has as well.
    if features.contains("sve") { features.subtract(["neon", "dotprod"]) }
  }

  /// One of several lists of features suffices: that of the encoding which is used.
  private static func choice(
    _ alternatives: [[String]], for instruction: MachineInstruction
  ) -> [String] {
    func isEVEX(_ list: [String]) -> Bool {
      list.contains { $0.hasPrefix("avx512") || $0.hasPrefix("avx10") }
    }
    let isUsed = instruction.isEVEX
    return alternatives.first { isEVEX($0) == isUsed } ?? alternatives.first ?? []
  }
}

extension MachineInstruction {
  /// Whether x86 encodes it as AVX-512 does, by LLVM's name: `VPMULLDZ256rr`.
  fileprivate var isEVEX: Bool {
    opcodeName.first == "V"
      && (opcodeName.contains("Zr") || opcodeName.contains("Zm") || opcodeName.contains("Z128")
        || opcodeName.contains("Z256"))
  }
}
