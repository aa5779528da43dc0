internal import DiagnosisModel

/// x86 instructions that multiply and sum neighbours: SSE2 to AVX10.2. In the names of VNNI the letters
/// give the signs.
enum X86DotProducts {
  static let rows: [InstructionRow] =
    [
      InstructionRow(
        .dotProduct, "vpdpbusd", products: fours(.u8, .s8),
        operands: [.accumulating, .memory, .embedded], calibrated: true, way: "dot", route: "vnni",
        lines: """
          512 avx512vnni avx512.vpdpbusd.512
          128,256 avx512vnni*|avxvnni avx512.vpdpbusd.{128,256}
          """),
      InstructionRow(
        .dotProduct, "vpdpbusds", products: fours(.u8, .s8, saturates: true),
        operands: [.accumulating],
        lines: """
          512 avx512vnni avx512.vpdpbusds.512
          128,256 avx512vnni*|avxvnni avx512.vpdpbusds.{128,256}
          """),
      InstructionRow(
        .dotProduct, "vpdpwssd", products: pairs(.s16, .s16),
        operands: [.accumulating, .memory, .embedded], calibrated: true,
        lines: """
          512 avx512vnni avx512.vpdpwssd.512
          128,256 avx512vnni*|avxvnni avx512.vpdpwssd.{128,256}
          """),
      InstructionRow(
        .dotProduct, "vpdpwssds", products: pairs(.s16, .s16, saturates: true),
        operands: [.accumulating],
        lines: """
          512 avx512vnni avx512.vpdpwssds.512
          128,256 avx512vnni*|avxvnni avx512.vpdpwssds.{128,256}
          """),
      bytes("vpdpbssd", .s8, .s8, route: "vnni-int8"), bytes("vpdpbssds", .s8, .s8),
      bytes("vpdpbsud", .s8, .u8), bytes("vpdpbsuds", .s8, .u8),
      bytes("vpdpbuud", .u8, .u8), bytes("vpdpbuuds", .u8, .u8),
      words("vpdpwsud", .s16, .u16), words("vpdpwsuds", .s16, .u16),
      words("vpdpwusd", .u16, .s16), words("vpdpwusds", .u16, .s16),
      words("vpdpwuud", .u16, .u16), words("vpdpwuuds", .u16, .u16),
      InstructionRow(
        .dotProduct, "vpmaddubsw pmaddubsw",
        products: ProductShape(.u8, .s8, summed: 2, in: .s16, saturates: true),
        operands: [.three], calibrated: true, way: "pmaddubsw and pmaddwd", route: "maddubs",
        completedBy: ["vpmaddwd", "vpaddd"],
        lines: """
          512 avx512bw avx512.pmaddubs.w.512
          256 avx2 avx2.pmadd.ub.sw
          128 ssse3 ssse3.pmadd.ub.sw.128
          ssse3 ssse3.pmadd.ub.sw
          """),
      InstructionRow(
        .dotProduct, "vpmaddwd pmaddwd", products: ProductShape(.s16, .s16, summed: 2, in: .s32),
        operands: [.three, .memory], calibrated: true, way: "pairs", completedBy: ["vpaddd"],
        lines: """
          512 avx512bw avx512.pmaddw.d.512
          256 avx2 avx2.pmadd.wd
          128 sse2 sse2.pmadd.wd
          mmx mmx.pmadd.wd
          """),
      InstructionRow(
        .dotProduct, "vdpbf16ps",
        products: ProductShape(.bf16, .bf16, summed: 2, in: .f32, accumulates: true),
        operands: [.accumulating], way: "dot",
        lines: "128,256,512 avx512bf16* avx512bf16.dpbf16ps.{128,256,512}"),
      InstructionRow(
        .dotProduct, "vdpphps",
        products: ProductShape(.f16, .f16, summed: 2, in: .f32, accumulates: true),
        operands: [.accumulating], lines: "128,256,512 avx10.2 avx10.vdpphps.{128,256,512}"),
      // An immediate chooses which of the four or two products of 128 bits are summed.
      InstructionRow(
        .dotProduct, "vdpps dpps", operands: [.threeAndImmediate],
        lines: """
          256 avx 0:f32*f32 avx.dp.ps.256
          128 sse4.1 0:f32*f32 sse41.dpps
          """),
      InstructionRow(
        .dotProduct, "vdppd dppd", operands: [.threeAndImmediate],
        lines: "128 sse4.1 0:f64*f64 sse41.dppd"),
      // Of XOP, and VNNI's that are not known one by one.
      InstructionRow(
        .dotProduct, "vpmadcs* vpdp*", lines: "xop 0:s16*s16 xop.{vpmadcsswd,vpmadcswd}"),
    ]

  private static func fours(
    _ lhs: NumberType, _ rhs: NumberType, saturates: Bool = false
  ) -> ProductShape {
    ProductShape(lhs, rhs, summed: 4, in: .s32, accumulates: true, saturates: saturates)
  }

  private static func pairs(
    _ lhs: NumberType, _ rhs: NumberType, saturates: Bool = false
  ) -> ProductShape {
    ProductShape(lhs, rhs, summed: 2, in: .s32, accumulates: true, saturates: saturates)
  }

  /// Of AVX-VNNI-INT8 and AVX10.2; an `s` at the end clamps the sum.
  private static func bytes(
    _ name: String, _ lhs: NumberType, _ rhs: NumberType, route: String? = nil
  ) -> InstructionRow {
    InstructionRow(
      .dotProduct, name, products: fours(lhs, rhs, saturates: name.hasSuffix("ds")),
      operands: [.accumulating], route: route,
      lines: """
        512 avx10.2 avx10.\(name).512
        128,256 avxvnniint8|avx10.2 avx2.\(name).{128,256}
        """)
  }

  /// Of AVX-VNNI-INT16 and AVX10.2.
  private static func words(_ name: String, _ lhs: NumberType, _ rhs: NumberType) -> InstructionRow
  {
    InstructionRow(
      .dotProduct, name, products: pairs(lhs, rhs, saturates: name.hasSuffix("ds")),
      operands: [.accumulating],
      lines: """
        512 avx10.2 avx10.\(name).512
        128,256 avxvnniint16|avx10.2 avx2.\(name).{128,256}
        """)
  }
}
