internal import DiagnosisModel

/// AMX: instructions on tiles of up to 16 rows of 64 bytes (8192 bits). A lane of the result sums 64
/// products of bytes, or 32 of halves, where the tiles are full; how full is not in the instruction.
enum X86Tiles {
  static let rows: [InstructionRow] = [
    bytes("tdpbssd", .s8, .s8), bytes("tdpbsud", .s8, .u8), bytes("tdpbusd", .u8, .s8),
    bytes("tdpbuud", .u8, .u8),
    InstructionRow(
      .dotProduct, "tdpbf16ps",
      products: ProductShape(.bf16, .bf16, summed: 32, in: .f32, accumulates: true),
      operands: [.tiles], lines: "8192 amx-bf16 -:bf16*bf16 tdpbf16ps{,.internal}"),
    InstructionRow(
      .dotProduct, "tdpfp16ps",
      products: ProductShape(.f16, .f16, summed: 32, in: .f32, accumulates: true),
      operands: [.tiles], lines: "8192 amx-fp16 -:f16*f16 tdpfp16ps{,.internal}"),
    InstructionRow(
      .dotProduct, "tmmultf32ps",
      products: ProductShape(.f32, .f32, summed: 16, in: .f32, accumulates: true),
      operands: [.tiles], lines: "8192 amx-tf32 -:f32*f32 tmmultf32ps{,.internal}"),
    InstructionRow(
      .dotProduct, "tdpbf8ps tdpbhf8ps tdphbf8ps tdphf8ps",
      products: ProductShape(.f8, .f8, summed: 64, in: .f32, accumulates: true),
      operands: [.tiles],
      lines: "8192 amx-fp8 -:f8*f8 {tdpbf8ps,tdpbhf8ps,tdphbf8ps,tdphf8ps}{,.internal}"),
    InstructionRow(
      .dotProduct, "tcmmimfp16ps tcmmrlfp16ps",
      products: ProductShape(.f16, .f16, summed: 32, in: .f32, accumulates: true),
      operands: [.tiles],
      lines: "8192 amx-complex -:f16*f16 {tcmmimfp16ps,tcmmrlfp16ps}{,.internal}"),
    InstructionRow(
      .load, "tileload*",
      lines: """
        amx-tile {tileloadd64,tileloaddt164}{,.internal}
        amx-movrs {tileloaddrs64,tileloaddrst164}{,.internal}
        """),
    InstructionRow(.store, "tilestored", lines: "amx-tile tilestored64{,.internal}"),
    InstructionRow(
      .shuffle, "tilemovrow",
      lines: "amx-avx512+avx10.2 tilemovrow{,.internal} tilemovrowi"),
    InstructionRow(
      .truncate, "tcvtrowps2*",
      lines: """
        amx-avx512+avx10.2 {tcvtrowps2bf16h,tcvtrowps2bf16l}{,.internal} tcvtrowps2bf16hi
        amx-avx512+avx10.2 tcvtrowps2bf16li {tcvtrowps2phh,tcvtrowps2phl}{,.internal} tcvtrowps2phhi
        amx-avx512+avx10.2 tcvtrowps2phli
        """),
    InstructionRow(
      .convert, "tcvtrowd2ps", lines: "amx-avx512+avx10.2 tcvtrowd2ps{,.internal} tcvtrowd2psi"),
    InstructionRow(
      .other, "tilezero tilerelease ldtilecfg sttilecfg",
      lines: """
        amx-tile cast.tile.to.vector cast.vector.to.tile {ldtilecfg,tilezero}{,.internal} sttilecfg
        amx-tile tilerelease
        """),
  ]

  private static func bytes(_ name: String, _ lhs: NumberType, _ rhs: NumberType) -> InstructionRow
  {
    InstructionRow(
      .dotProduct, name,
      products: ProductShape(lhs, rhs, summed: 64, in: .s32, accumulates: true),
      operands: [.tiles],
      lines: "8192 amx-int8 -:\(notation(lhs))*\(notation(rhs)) \(name){,.internal}")
  }

  private static func notation(_ type: NumberType) -> String { type.kind == .signed ? "s8" : "u8" }
}
