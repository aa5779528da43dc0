internal import DiagnosisModel

/// x86 instructions that add products to an accumulator, lane by lane.
enum X86MultiplyAdds {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .multiplyAdd, "vfmadd231ps", products: fused(.f32),
      operands: [.accumulating, .memory, .embedded], calibrated: true, anchor: true,
      way: "f32 FMA",
      lines: """
        512 avx512f
        128,256 fma
        """),
    InstructionRow(
      .multiplyAdd,
      "vfmadd{132,213}ps {vfmsub,vfnmadd,vfnmsub,vfmaddsub,vfmsubadd}{132,213,231}ps",
      products: fused(.f32), operands: [.accumulating],
      lines: """
        512 avx512f 0:* avx512.{vfmadd,vfmaddsub}.ps.512
        128,256 fma
        fma|avx512f 0:* avx512.vfmadd.f32 fma.vfmaddsub.ps{,.256}
        """),
    InstructionRow(
      .multiplyAdd, "{vfmadd,vfmsub,vfnmadd,vfnmsub,vfmaddsub,vfmsubadd}{132,213,231}pd",
      products: fused(.f64), operands: [.accumulating],
      lines: """
        512 avx512f 0:* avx512.{vfmadd,vfmaddsub}.pd.512
        128,256 fma
        fma|avx512f 0:* avx512.vfmadd.f64 fma.vfmaddsub.pd{,.256}
        """),
    InstructionRow(
      .multiplyAdd, "{vfmadd,vfmsub,vfnmadd,vfnmsub,vfmaddsub,vfmsubadd}{132,213,231}ph",
      products: fused(.f16), operands: [.accumulating],
      lines: """
        512 avx512fp16 0:* avx512fp16.{vfmadd,vfmaddsub}.ph.512
        128,256 avx512fp16* 0:* avx512fp16.vfmaddsub.ph.{128,256}
        avx512fp16* 0:* avx512fp16.vfmadd.f16
        """),
    InstructionRow(
      .multiplyAdd, "{vfmadd,vfmsub,vfnmadd,vfnmsub}{132,213,231}bf16", products: fused(.bf16),
      operands: [.accumulating],
      lines: """
        128,256,512 avx10.2 0:* avx10.{vfmadd132bf16,vfmadd231bf16}{128,256,512}
        avx10.2 0:* avx10.vfmadd213bf16{128,256}
        avx10.2 0:* avx10.{vfmsub132bf16,vfmsub213bf16}{128,256,512}
        avx10.2 0:* avx10.{vfmsub231bf16,vfnmadd132bf16}{128,256,512}
        avx10.2 0:* avx10.{vfnmadd213bf16,vfnmadd231bf16}{128,256,512}
        avx10.2 0:* avx10.{vfnmsub132bf16,vfnmsub213bf16}{128,256,512}
        avx10.2 0:* avx10.vfnmsub231bf16{128,256,512}
        """),
    InstructionRow(
      .multiplyAdd, "{vfmadd,vfmsub,vfnmadd,vfnmsub}{132,213,231}{ss,sd}",
      products: ProductShape(.f, .f, in: .f, accumulates: true, isScalar: true),
      operands: [.accumulating], lines: "128 fma"),
    InstructionRow(
      .multiplyAdd, "{vfmadd,vfmsub,vfnmadd,vfnmsub}{132,213,231}sh",
      products: ProductShape(.f16, .f16, in: .f16, accumulates: true, isScalar: true),
      operands: [.accumulating], lines: "128 avx512fp16"),
    // Low and high halves of the products of 52-bit numbers in 64-bit lanes.
    InstructionRow(
      .multiplyAdd, "vpmadd52luq vpmadd52huq", products: fused(.u64), operands: [.accumulating],
      lines: """
        512 avx512ifma avx512.{vpmadd52h,vpmadd52l}.uq.512
        128,256 avx512ifma*|avxifma avx512.{vpmadd52h,vpmadd52l}.uq.{128,256}
        """),
    // Complex numbers, four operands, and the sums of XOP.
    InstructionRow(
      .multiplyAdd, "vfmadd* vfmsub* vfnmadd* vfnmsub* vfcmaddc* vpmadd52* vpmacs*",
      lines: """
        avx512fp16* 0:f16*f16x2 avx512fp16.{mask,maskz}.{vfcmadd,vfmadd}.cph.{128,256,512}
        avx512fp16* 0:f16*f16/2 avx512fp16.{mask,maskz}.{vfcmadd,vfmadd}.csh
        xop 0:s*s xop.{vpmacsdd,vpmacssdd,vpmacssww,vpmacsww}
        xop 0:s*s/2 xop.{vpmacsdqh,vpmacsdql,vpmacssdqh} xop.{vpmacssdql,vpmacsswd,vpmacswd}
        """),
  ]

  private static func fused(_ type: NumberType) -> ProductShape {
    ProductShape(type, type, in: type, accumulates: true)
  }
}
