public import DiagnosisModel

/// Every instruction that the tool knows, by what asks for it.
public enum Catalogue {
  static let x86: [InstructionRow] =
    X86DotProducts.rows + X86Multiplies.rows + X86MultiplyAdds.rows + X86Tiles.rows
    + X86Additions.rows + X86Logic.rows + X86Extends.rows + X86Conversions.rows + X86Shuffles.rows
    + X86Memory.rows + X86Plain.rows + X86Other.rows
  static let neon: [InstructionRow] =
    NEONDotProducts.rows + NEONMultiplies.rows + NEONArithmetic.rows + NEONConversions.rows
    + NEONMemory.rows
  static let sve: [InstructionRow] = SVEProducts.rows + SVEArithmetic.rows + SVEOther.rows
  static let riscv: [InstructionRow] =
    RISCVProducts.rows + RISCVArithmetic.rows + RISCVConversions.rows + RISCVMemory.rows

  /// The rows of an architecture's vector instructions with the prefix of their intrinsics.
  static func families(_ architecture: Architecture) -> [(prefix: String, rows: [InstructionRow])] {
    switch architecture {
    case .x86: [("llvm.x86.", x86)]
    case .aarch64: [("llvm.aarch64.neon.", neon), ("llvm.aarch64.sve.", sve)]
    case .riscv: [("llvm.riscv.", riscv)]
    default: []
    }
  }

  /// What is known of a vector instruction; nil where the catalogue does not have it.
  ///
  /// - Parameter mnemonic: lower case, as a disassembler prints it.
  public static func instruction(named mnemonic: String, _ architecture: Architecture)
    -> InstructionRow?
  {
    switch architecture {
    case .x86: X86Classes.vector[X86Classes.spelling(mnemonic)]
    case .aarch64: AArch64Classes.memory[mnemonic] ?? AArch64Classes.vector[mnemonic]
    case .riscv: RISCVClasses.vector[mnemonic]
    default: nil
    }
  }

  /// Whether some architecture has a vector instruction of this name.
  public static func knows(_ mnemonic: String) -> Bool {
    architectures.contains { instruction(named: mnemonic, $0) != nil }
  }

  /// The names of all vector instructions; on x86 both those of SSE and those of AVX.
  public static var names: [String] {
    architectures.flatMap { architecture in
      families(architecture).flatMap(\.rows).flatMap(\.mnemonics).flatMap { name in
        architecture == .x86 && !name.hasPrefix("v") ? [name, "v" + name] : [name]
      }
    }
  }

  private static let architectures: [Architecture] = [.x86, .aarch64, .riscv]

  /// The instructions that schedules can be asked for, in the order of preference.
  public static func routes(_ architecture: Architecture) -> [InstructionRow] {
    families(architecture).flatMap(\.rows).filter { $0.use.route != nil }
  }

  /// The instructions that stand for a way of multiplying, in the catalogue's order.
  public static func ways(_ architecture: Architecture) -> [InstructionRow] {
    families(architecture).flatMap(\.rows).filter {
      $0.use.way != nil || !$0.use.otherWays.isEmpty
    }
  }

  /// The widths at which an instruction exists, the order of the row.
  public static func encodings(of instruction: InstructionRow, _ architecture: Architecture)
    -> [Encoding]
  {
    // The prefix matters for intrinsics only, which SVE's rows with widths do not name.
    instruction.encodings(prefix: families(architecture).first?.prefix ?? "")
  }
}
