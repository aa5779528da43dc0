/// The instructions of AArch64's Neon that kernels of integers and floats are made of.
struct AArch64Forms {
  /// LLVM's names of what the machine has.
  let features: Set<String>

  /// What the others are compared with: it can run on every port that vectors have.
  var yardstick: InstructionForm { three("and", "16b") }

  var forms: [InstructionForm] {
    var forms = [
      yardstick, three("add", "4s"), three("mul", "4s"), accumulate("mla", "4s", "4s"),
      accumulate("fmla", "4s", "4s"), accumulate("smlal", "4s", "4h"),
      accumulate("smlal2", "4s", "8h"),
      InstructionForm(
        "smull", .register, bits: 128, "smull v{d}.8h, v{a}.8b, v{b}.8b",
        chain: "smull v{d}.8h, v{d}.8b, v{b}.8b"),
      InstructionForm(
        "saddw", .register, bits: 128, "saddw v{d}.4s, v{a}.4s, v{b}.4h",
        chain: "saddw v{d}.4s, v{d}.4s, v{b}.4h"),
      InstructionForm(
        "sshll", .register, bits: 128, "sshll v{d}.8h, v{a}.8b, #0",
        chain: "sshll v{d}.8h, v{d}.8b, #0"),
      InstructionForm(
        "addp", .register, bits: 128, "addp v{d}.4s, v{a}.4s, v{b}.4s",
        chain: "addp v{d}.4s, v{d}.4s, v{b}.4s"),
      InstructionForm("dup", .register, bits: 128, "dup v{d}.4s, v{a}.s[0]"),
      InstructionForm("dup", .generalRegister, bits: 128, "dup v{d}.4s, w2"),
      InstructionForm("ld1r", .memory, bits: 128, "ld1r {v{d}.4s}, [x1]"),
      InstructionForm("ldr", .memory, bits: 128, "ldr q{d}, [x1]"),
      InstructionForm("scvtf", .register, bits: 128, "scvtf v{d}.4s, v{a}.4s"),
    ]
    if features.contains("dotprod") {
      forms += [accumulate("sdot", "4s", "16b"), accumulate("udot", "4s", "16b")]
    }
    if features.contains("i8mm") {
      forms += [accumulate("usdot", "4s", "16b"), accumulate("smmla", "4s", "16b")]
    }
    return forms
  }

  private func three(_ mnemonic: String, _ lanes: String) -> InstructionForm {
    InstructionForm(
      mnemonic, .register, bits: 128, "\(mnemonic) v{d}.\(lanes), v{a}.\(lanes), v{b}.\(lanes)",
      chain: "\(mnemonic) v{d}.\(lanes), v{d}.\(lanes), v{b}.\(lanes)")
  }

  private func accumulate(
    _ mnemonic: String, _ sums: String, _ operands: String
  ) -> InstructionForm {
    let text = "\(mnemonic) v{d}.\(sums), v{a}.\(operands), v{b}.\(operands)"
    return InstructionForm(mnemonic, .register, bits: 128, text, chain: text)
  }
}
