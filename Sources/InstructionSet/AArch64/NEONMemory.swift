internal import DiagnosisModel

/// AArch64 instructions that move elements between lanes, registers and memory, of NEON and, by the
/// same names, of SVE. A load or store is one by what it does; those of SVE that have a vector of
/// addresses gather or scatter.
enum NEONMemory {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .registerMove, as: .other, "mov fmov umov smov"),
    InstructionRow(
      .broadcast, "dup",
      operands: [
        .other(.register, "v{d}.4s, v{a}.s[0]"), .other(.generalRegister, "v{d}.4s, w2"),
      ], calibrated: true, lines: "128 neon"),
    InstructionRow(
      .broadcast, as: .load, "ld1r", operands: [.other(.memory, "{v{d}.4s}, [x1]")],
      calibrated: true, lines: "128 neon"),
    InstructionRow(
      .broadcast, as: .load, "ld1r*"),
    InstructionRow(
      .load, "ldr", operands: [.other(.memory, "q{d}, [x1]")], calibrated: true, lines: "128 neon"),
    InstructionRow(
      .load, "ld*",
      lines: "neon ld1x2 ld1x3 ld1x4 ld2 ld2lane ld2r ld3 ld3lane ld3r ld4 ld4lane ld4r"),
    InstructionRow(
      .store, "st*", lines: "neon st1x2 st1x3 st1x4 st2 st2lane st3 st3lane st4 st4lane"),
    InstructionRow(
      .shuffle,
      "tbl tbx zip1 zip2 uzp1 uzp2 trn1 trn2 ext ins rev* splice compact insr last* clast*",
      lines: """
        neon tbl1 tbl2 tbl3 tbl4 tbx1 tbx2 tbx3 tbx4 vcopy.lane
        lut vluti2.{lane,laneq} vluti4q.{lane,laneq}{,.x2}
        """),
  ]
}
