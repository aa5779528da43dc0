internal import DiagnosisModel

/// x86 instructions that multiply and leave the sum to others, with those of one lane and of halves.
///
/// `vpmuldq` and `vpmuludq` read every other element. The complex ones (`cph`) form four products a
/// pair; the scalar forms of intrinsics with a mask (`.ss`, `.sd`, `.sh`) use one element of a vector.
enum X86Multiplies {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .multiply, "vpmulld pmulld", products: ProductShape(.i32, .i32, in: .i32),
      operands: [.three, .memory, .embedded], calibrated: true, anchor: true,
      way: "i32 multiply and add", completedBy: ["vpaddd"],
      lines: """
        512 avx512f
        256 avx2
        128 sse4.1
        """),
    InstructionRow(
      .multiply, "vpmullw pmullw", products: ProductShape(.i16, .i16, in: .i16),
      operands: [.three], calibrated: true, way: "i16 multiply and add", completedBy: ["vpaddw"],
      sumBits: 16,
      lines: """
        512 avx512bw
        256 avx2
        128 sse2
        mmx 0:s16*s16 mmx.pmull.w
        """),
    InstructionRow(
      .multiply, "vpmullq", products: ProductShape(.i64, .i64, in: .i64), operands: [.three],
      lines: "128,256,512 avx512dq*"),
    InstructionRow(
      .multiply, "vpmuldq pmuldq", products: ProductShape(.s32, .s32, in: .s64),
      operands: [.three], calibrated: true,
      lines: """
        512 avx512f
        256 avx2
        128 sse4.1
        """),
    InstructionRow(
      .multiply, "vpmuludq pmuludq", products: ProductShape(.u32, .u32, in: .u64),
      operands: [.three],
      lines: """
        512 avx512f
        256 avx2
        128 sse2
        mmx 0:u32*u32/2 mmx.pmulu.dq
        """),
    InstructionRow(
      .multiply, "vpmulhw pmulhw", products: ProductShape(.s16, .s16, in: .s16),
      operands: [.three],
      lines: """
        512 avx512bw avx512.pmulh.w.512
        256 avx2 avx2.pmulh.w
        128 sse2 sse2.pmulh.w
        mmx mmx.pmulh.w
        """),
    InstructionRow(
      .multiply, "vpmulhuw pmulhuw", products: ProductShape(.u16, .u16, in: .u16),
      operands: [.three],
      lines: """
        512 avx512bw avx512.pmulhu.w.512
        256 avx2 avx2.pmulhu.w
        128 sse2 sse2.pmulhu.w
        mmx mmx.pmulhu.w
        """),
    InstructionRow(
      .multiply, "vpmulhrsw pmulhrsw", products: ProductShape(.s16, .s16, in: .s16),
      operands: [.three],
      lines: """
        512 avx512bw avx512.pmul.hr.sw.512
        256 avx2 avx2.pmul.hr.sw
        128 ssse3 ssse3.pmul.hr.sw.128
        ssse3 ssse3.pmul.hr.sw
        """),
    InstructionRow(
      .multiply, "vmulps mulps", products: ProductShape(.f32, .f32, in: .f32), operands: [.three],
      calibrated: true, way: "f32 multiply and add", completedBy: ["vaddps"],
      lines: """
        512 avx512f 0:* avx512.mul.ps.512
        256 avx
        128 sse
        """),
    InstructionRow(
      .multiply, "vmulpd mulpd", products: ProductShape(.f64, .f64, in: .f64), operands: [.three],
      lines: """
        512 avx512f 0:* avx512.mul.pd.512
        256 avx
        128 sse2
        """),
    InstructionRow(
      .multiply, "vmulph", products: ProductShape(.f16, .f16, in: .f16), operands: [.three],
      lines: """
        512 avx512fp16 0:* avx512fp16.mul.ph.512
        128,256 avx512fp16*
        """),
    InstructionRow(
      .multiply, "vmulbf16", products: ProductShape(.bf16, .bf16, in: .bf16), operands: [.three],
      lines: "128,256,512 avx10.2 0:* avx10.vmulbf16{128,256,512}"),
    InstructionRow(
      .multiply, "vmulss mulss", products: ProductShape(.f32, .f32, in: .f32, isScalar: true),
      operands: [.three],
      lines: """
        128 sse
        avx512f* 0:*/4 avx512.mask.mul.ss.round
        """),
    InstructionRow(
      .multiply, "vmulsd mulsd", products: ProductShape(.f64, .f64, in: .f64, isScalar: true),
      operands: [.three],
      lines: """
        128 sse2
        avx512f* 0:*/2 avx512.mask.mul.sd.round
        """),
    InstructionRow(
      .multiply, "vmulsh", products: ProductShape(.f16, .f16, in: .f16, isScalar: true),
      operands: [.three],
      lines: """
        128 avx512fp16
        avx512fp16* 0:*/8 avx512fp16.mask.mul.sh.round
        """),
    InstructionRow(
      .multiply, "vfmulc* vfcmulc*",
      lines: """
        avx512fp16* 0:f16*f16x2 avx512fp16.mask.{vfcmul,vfmul}.cph.{128,256,512}
        avx512fp16* 0:f16*f16/2 avx512fp16.mask.{vfcmul,vfmul}.csh
        """),
    // Carry-less: polynomials, no products that anything sums.
    InstructionRow(
      .vectorLogic, as: .multiply, "pclmul* vpclmul*",
      lines: """
        pclmul pclmulqdq
        vpclmulqdq pclmulqdq.256
        vpclmulqdq+avx512f pclmulqdq.512
        """),
  ]
}
