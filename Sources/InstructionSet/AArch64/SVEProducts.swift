internal import DiagnosisModel

/// SVE and SVE2 instructions that multiply. Their widths are those of 128 bits of a vector.
///
/// Integer multiply-adds (`mla`, `mad`, `smlalb`) are `fma`: one instruction multiplies and adds.
/// Those in bottom and top halves (`smlalb`, `smlalt`) use every other element. Features are those
/// of functions outside streaming mode, save for the multi-vector forms (`.x2`, `.x4`) that exist
/// only in SME2.
enum SVEProducts {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .multiply, "smullb smullt umullb umullt", products: ProductShape(.any, .any, in: .any),
      operands: [.other(.register, "z{d}.h, z{a}.b, z{b}.b")], lines: "128 sve2"),
    InstructionRow(
      .multiply, "smulh umulh", products: ProductShape(.any, .any, in: .any),
      operands: [.other(.register, "z{d}.s, z{a}.s, z{b}.s")], lines: "128 sve2"),
    InstructionRow(
      .multiply,
      lines: """
        sve 1:* {fmul,fmulx,mul}{,.u}
        sve 0:* fmul.lane
        sme2p2 0:*x2 fmul.single.x2 fmul.x2
        sme2p2 0:*x4 fmul.single.x4 fmul.x4
        sve2 0:* mul.lane
        sve 1:s*s smulh{,.u}
        sve2 0:s*s/2 {smullb,smullt,sqdmullb,sqdmullt}{,.lane}
        sve2 0:s*s {sqdmulh,sqrdmulh}{,.lane}
        sme2 0:s*sx2 sqdmulh.single.vgx2 sqdmulh.vgx2
        sme2 0:s*sx4 sqdmulh.single.vgx4 sqdmulh.vgx4
        sve 1:u*u umulh{,.u}
        sve2 0:u*u/2 {umullb,umullt}{,.lane}
        sve ftsmul.x
        sve-aes2 {pmlal,pmull}.pair.x2
        sve2 pmul {pmullb,pmullt}.pair
        """),
    InstructionRow(
      .multiplyAdd, "mad msb", products: ProductShape(.any, .any, in: .any, accumulates: true),
      operands: [.other(.register, "z{d}.s, p0/m, z{a}.s, z{b}.s")], lines: "128 sve"),
    InstructionRow(
      .multiplyAdd, "fmad fmsb", products: ProductShape(.f, .f, in: .f, accumulates: true),
      operands: [.other(.register, "z{d}.s, p0/m, z{a}.s, z{b}.s")], lines: "128 sve"),
    InstructionRow(
      .multiplyAdd, "{smlal,smlsl,umlal,umlsl}{b,t}",
      products: ProductShape(.any, .any, in: .any, accumulates: true),
      operands: [.other(.register, "z{d}.h, z{a}.b, z{b}.b")],
      otherWays: [
        WrittenWay("pairs", "sve2", "smlalb z{d}.s, z{a}.h, z{b}.h"),
        WrittenWay("i8 products in i16", "sve2", "smlalb z{d}.h, z{a}.b, z{b}.b"),
      ], lines: "128 sve2"),
    InstructionRow(
      .multiplyAdd,
      lines: """
        sve+bf16 1:bf16*bf16/2 {bfmlalb,bfmlalt}{,.lane.v2}
        sve2p1 1:bf16*bf16/2 {bfmlslb,bfmlslt}{,.lane}
        sve2 0:* cmla.lane.x cmla.x {mla,mls}.lane
        sve 1:* fcmla fmad {fmla,fmls,fnmla,fnmls,mla,mls}{,.u} fmsb fnmad fnmsb mad msb
        sve 0:* {fcmla,fmla,fmls}.lane ftmad.x
        sve2 1:f16*f16/2 {fmlalb,fmlalt,fmlslb,fmlslt}{,.lane}
        sve2+fp8fma 1:f8*f8/2 fp8.{fmlalb,fmlalt}{,.lane}
        sve2+fp8fma 1:f8*f8/4 fp8.{fmlallbb,fmlallbt,fmlalltb,fmlalltt}{,.lane}
        sve2 1:s*s/2 {smlalb,smlalt,smlslb,smlslt}{,.lane} {sqdmlalb,sqdmlalt,sqdmlslb}{,.lane}
        sve2 1:s*s/2 sqdmlalbt sqdmlslbt sqdmlslt{,.lane}
        sve2 1:s*s sqrdcmlah.lane.x sqrdcmlah.x {sqrdmlah,sqrdmlsh}{,.lane}
        sve2 1:u*u/2 {umlalb,umlalt,umlslb,umlslt}{,.lane}
        """),
    InstructionRow(
      .dotProduct,
      lines: """
        sve+bf16 1:bf16*bf16 bfdot{,.lane.v2}
        sve+bf16 1:bf16*bf16x2 bfmmla
        sve2 1:s*s cdot{,.lane}
        sve2p1|sme2 1:f16*f16 fdot.lane.x2 fdot.x2
        sve+f32mm|sve+f64mm|sve2+sve-f16f32mm 1:*x2 fmmla
        sve2+fp8dot4|sve2+fp8dot2 1:f8*f8 fp8.fdot{,.lane}
        sve2+f8f32mm|sve2+f8f16mm 1:f8*f8x2 fp8.fmmla
        sve 1:s*s sdot{,.lane}
        sve2p1|sme2 1:s*s sdot.lane.x2 sdot.x2
        sve+i8mm 1:s*sx2 smmla
        sve+i8mm 1:s*u sudot.lane
        sve 1:u*u udot{,.lane}
        sve2p1|sme2 1:u*u udot.lane.x2 udot.x2
        sve+i8mm 1:u*ux2 ummla
        sve+i8mm 1:u*s usdot{,.lane}
        sve+i8mm 1:u*sx2 usmmla
        """),
  ]
}
