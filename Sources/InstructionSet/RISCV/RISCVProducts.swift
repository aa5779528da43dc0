internal import DiagnosisModel

/// RISC-V vector instructions that multiply. The width of elements is in `vsetvli`, not in them;
/// those whose name has a `w` double it.
enum RISCVProducts {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .multiply, "{vmul,vmulh,vmulhsu,vmulhu,vsmul,vwmul,vwmulsu,vwmulu}.{vv}",
      products: ProductShape(.any, .any, in: .any),
      operands: [.other(.register, "v{d}, v{a}, v{b}")], lines: "128 v"),
    InstructionRow(
      .multiply, "{vfmul,vfwmul}.{vv}", products: ProductShape(.f, .f, in: .any),
      operands: [.other(.register, "v{d}, v{a}, v{b}")], lines: "128 v"),
    InstructionRow(
      .multiply, "vmul* vsmul* vwmul* vfmul* vfwmul*",
      lines: """
        v 1:* {vfmul,vfwmul,vmul}{,.mask}
        v 1:s*s {vmulh,vsmul,vwmul}{,.mask}
        v 1:s*u {vmulhsu,vwmulsu}{,.mask}
        v 1:u*u {vmulhu,vwmulu}{,.mask}
        v {vclmul,vclmulh}{,.mask}
        """),
    InstructionRow(
      .multiplyAdd, "{vmacc,vmadd,vnmsac,vnmsub,vwmacc,vwmaccu,vwmaccsu}.vv",
      products: ProductShape(.any, .any, in: .any, accumulates: true),
      operands: [.other(.register, "v{d}, v{a}, v{b}")], lines: "128 v"),
    InstructionRow(
      .multiplyAdd,
      """
      {vfmacc,vfmadd,vfmsac,vfmsub,vfnmacc,vfnmadd,vfnmsac,vfnmsub}.vv
      {vfwmacc,vfwmsac,vfwnmacc,vfwnmsac}.vv
      """, products: ProductShape(.f, .f, in: .any, accumulates: true),
      operands: [.other(.register, "v{d}, v{a}, v{b}")], lines: "128 v"),
    InstructionRow(
      .multiplyAdd,
      """
      vmacc* vmadd* vnmsac* vnmsub* vwmacc* vfmacc* vfmadd* vfmsac* vfmsub* vfnmacc* vfnmadd*
      vfnmsac* vfnmsub* vfwmacc* vfwmsac* vfwnmacc* vfwnmsac*
      """,
      lines: """
        v 0:* {vfmacc,vfmadd,vfmsac,vfmsub}{,.mask} {vfnmacc,vfnmadd,vfnmsac,vfnmsub}{,.mask}
        v 0:* {vmacc,vmadd,vnmsac,vnmsub}{,.mask}
        v 2:* {vfwmacc,vfwmsac,vfwnmacc,vfwnmsac}{,.mask}
        v 2:bf16*bf16 vfwmaccbf16{,.mask}
        v 2:s*s vwmacc{,.mask}
        v 2:u*s vwmaccsu{,.mask}
        v 2:u*u vwmaccu{,.mask}
        v 2:s*u vwmaccus{,.mask}
        """),
    InstructionRow(
      .dotProduct, "vqdot.vv",
      products: ProductShape(.s8, .s8, summed: 4, in: .s32, accumulates: true),
      operands: [.other(.register, "v{d}, v{a}, v{b}")],
      lines: "128 experimental-zvqdotq vqdot{,.mask}"),
    InstructionRow(
      .dotProduct, "vqdotsu.vv",
      products: ProductShape(.s8, .u8, summed: 4, in: .s32, accumulates: true),
      operands: [.other(.register, "v{d}, v{a}, v{b}")],
      lines: "128 experimental-zvqdotq vqdotsu{,.mask}"),
    InstructionRow(
      .dotProduct, "vqdotu.vv",
      products: ProductShape(.u8, .u8, summed: 4, in: .s32, accumulates: true),
      operands: [.other(.register, "v{d}, v{a}, v{b}")],
      lines: "128 experimental-zvqdotq vqdotu{,.mask}"),
    InstructionRow(
      .dotProduct, "vqdot*", lines: "experimental-zvqdotq 1:u8*s8 vqdotus{,.mask}"),
  ]
}
