internal import DiagnosisModel

/// AArch64 instructions that change the type of elements, of NEON and, by the same names, of SVE.
enum NEONConversions {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .extend, "sshll",
      operands: [.other(.register, "v{d}.8h, v{a}.8b, #0", chain: "v{d}.8h, v{d}.8b, #0")],
      calibrated: true, anchor: true, lines: "128 neon sshll"),
    InstructionRow(
      .extend,
      """
      sshll2 ushll ushll2 sxtl sxtl2 uxtl uxtl2 sunpk* uunpk* shll shll2 sxtb sxth sxtw uxtb
      uxth uxtw
      """,
      lines: """
        fp8 fp8.{cvtl1,cvtl2}
        neon shll ushll vcvthf2fp
        """),
    InstructionRow(
      .truncate,
      """
      xtn xtn2 sqxtn* uqxtn* sqxtun* shrn* rshrn* sqshrn* uqshrn* sqrshrn* uqrshrn* sqshrun*
      sqrshrun* addhn* subhn* raddhn* rsubhn*
      """,
      lines: """
        neon fcvtxn rshrn scalar.{sqxtn,sqxtun,uqxtn} sqrshrn sqrshrun sqshrn sqshrun sqxtn sqxtun
        neon uqrshrn uqshrn uqxtn vcvtfp2hf
        fp8 fp8.{fcvtn,fcvtn2}
        """),
    InstructionRow(
      .convert, "scvtf", operands: [.other(.register, "v{d}.4s, v{a}.4s")], calibrated: true,
      lines: "128 neon"),
    InstructionRow(
      .convert, "ucvtf fcvt* bfcvt*",
      lines: """
        neon fcvtas fcvtau fcvtms fcvtmu fcvtns fcvtnu fcvtps fcvtpu fcvtzs fcvtzu vcvtfp2fxs
        neon vcvtfp2fxu vcvtfxs2fp vcvtfxu2fp
        """),
  ]
}
