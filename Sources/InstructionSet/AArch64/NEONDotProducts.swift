internal import DiagnosisModel

/// AArch64 instructions that multiply and sum neighbours, of NEON and, by the same names, of SVE.
enum NEONDotProducts {
  static let rows: [InstructionRow] = [
    fours(
      "sdot", .s8, .s8, route: "sdot", calibrated: true, way: "dot",
      scalable: WrittenWay("dot", "sve", "sdot z{d}.s, z{a}.b, z{b}.b"), "dotprod 1:s*s sdot"),
    fours("usdot", .u8, .s8, route: "usdot", calibrated: true, "i8mm 1:u*s usdot"),
    fours("udot", .u8, .u8, route: "udot", calibrated: true, "dotprod 1:u*u udot"),
    matrix(
      "smmla", .s8, .s8, calibrated: true, way: "matrix",
      scalable: WrittenWay("matrix", "sve+i8mm", "smmla z{d}.s, z{a}.b, z{b}.b"),
      "i8mm 1:s*sx2 smmla"),
    matrix("usmmla", .u8, .s8, "i8mm 1:u*sx2 usmmla"),
    matrix("ummla", .u8, .u8, "i8mm 1:u*ux2 ummla"),
    // Only by a lane.
    InstructionRow(
      .dotProduct, "sudot",
      products: ProductShape(.s8, .u8, summed: 4, in: .any, accumulates: true),
      operands: [.other(.register, "v{d}.4s, v{a}.16b, v{b}.4b[0]")], lines: "128 i8mm"),
    InstructionRow(
      .dotProduct, "bfdot",
      products: ProductShape(.bf16, .bf16, summed: 2, in: .f32, accumulates: true),
      operands: [.accumulatingLanes("4s", "8h")], way: "dot", lines: "128 bf16 bfdot"),
    InstructionRow(
      .dotProduct, "bfmmla",
      products: ProductShape(.bf16, .bf16, summed: 4, in: .f32, accumulates: true),
      operands: [.accumulatingLanes("4s", "8h")], lines: "128 bf16 1:bf16*bf16x2 bfmmla"),
    InstructionRow(
      .dotProduct, "fmmla fdot cdot",
      lines: """
        f8f32mm|f8f16mm 1:f8*f8x2 fmmla
        fp8dot2 1:f8*f8 fp8.fdot2{,.lane}
        fp8dot4 1:f8*f8 fp8.fdot4{,.lane}
        """),
  ]

  /// Four bytes a 32-bit lane; SVE's also four halves a 64-bit lane, so that the operands tell the
  /// widths.
  private static func fours(
    _ name: String, _ lhs: NumberType, _ rhs: NumberType, route: String, calibrated: Bool = false,
    way: String? = nil, scalable: WrittenWay? = nil, _ line: String
  ) -> InstructionRow {
    InstructionRow(
      .dotProduct, name,
      products: ProductShape(
        NumberType(lhs.kind, nil), NumberType(rhs.kind, nil), summed: 4, in: .any,
        accumulates: true),
      operands: [.accumulatingLanes("4s", "16b")], calibrated: calibrated, way: way, route: route,
      otherWays: scalable.map { [$0] } ?? [],
      lines: "128 " + line)
  }

  /// Two rows of eight bytes by two, summed in four 32-bit lanes.
  private static func matrix(
    _ name: String, _ lhs: NumberType, _ rhs: NumberType, calibrated: Bool = false,
    way: String? = nil, scalable: WrittenWay? = nil, _ line: String
  ) -> InstructionRow {
    InstructionRow(
      .dotProduct, name,
      products: ProductShape(lhs, rhs, summed: 8, in: .s32, accumulates: true),
      operands: [.accumulatingLanes("4s", "16b")], calibrated: calibrated, way: way, route: name,
      otherWays: scalable.map { [$0] } ?? [],
      lines: "128 " + line)
  }
}
