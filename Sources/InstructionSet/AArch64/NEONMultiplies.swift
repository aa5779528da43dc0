internal import DiagnosisModel

/// AArch64 instructions that multiply, or multiply and add lane by lane, of NEON and, by the same
/// names, of SVE. Polynomial products form no scalar products.
enum NEONMultiplies {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .multiply, "mul", products: ProductShape(.any, .any, in: .any),
      operands: [.lanes("4s", "4s")], calibrated: true, anchor: true, lines: "128 neon"),
    InstructionRow(
      .multiply, "fmul fmulx", products: ProductShape(.f, .f, in: .f),
      operands: [.lanes("4s", "4s")],
      lines: """
        128 neon
        neon 0:* fmulx
        """),
    InstructionRow(
      .multiply, "smull", products: ProductShape(.s, .s, in: .s),
      operands: [.lanes("8h", "8b")], calibrated: true,
      otherWays: [
        WrittenWay(
          "smull and sadalp", "neon", "smull v{d}.8h, v{a}.8b, v{b}.8b", "sadalp v{d}.4s, v{a}.8h")
      ], lines: "128 neon smull"),
    InstructionRow(
      .multiply, "umull", products: ProductShape(.u, .u, in: .u),
      operands: [.lanes("8h", "8b")], lines: "128 neon umull"),
    InstructionRow(
      .multiply, "smull2", products: ProductShape(.s, .s, in: .s),
      operands: [.lanes("8h", "16b")], lines: "128 neon"),
    InstructionRow(
      .multiply, "umull2", products: ProductShape(.u, .u, in: .u),
      operands: [.lanes("8h", "16b")], lines: "128 neon"),
    InstructionRow(
      .multiply, "sqdmulh sqrdmulh", products: ProductShape(.s, .s, in: .s),
      operands: [.lanes("8h", "8h")],
      lines: "128 neon 0:s*s {sqdmulh,sqrdmulh} {sqdmulh,sqrdmulh}.{lane,laneq}"),
    InstructionRow(
      .multiply, "sqdmull", products: ProductShape(.s, .s, in: .s),
      operands: [.lanes("4s", "4h")],
      lines: """
        128 neon sqdmull
        neon 0:s*s sqdmulls.scalar
        """),
    InstructionRow(
      .multiply, "sqdmull*"),
    InstructionRow(
      .multiply, "pmul*",
      lines: """
        neon pmul pmull
        aes pmull64
        """),
    InstructionRow(
      .multiplyAdd, "mla", products: ProductShape(.any, .any, in: .any, accumulates: true),
      operands: [.accumulatingLanes("4s", "4s")], calibrated: true, way: "i32 multiply and add",
      otherWays: [
        WrittenWay("i16 multiply and add", "neon", "mla v{d}.8h, v{a}.8h, v{b}.8h"),
        WrittenWay("i8 multiply and add", "neon", "mla v{d}.16b, v{a}.16b, v{b}.16b"),
        WrittenWay("i32 multiply and add", "sve", "mla z{d}.s, p0/m, z{a}.s, z{b}.s"),
        WrittenWay("i16 multiply and add", "sve", "mla z{d}.h, p0/m, z{a}.h, z{b}.h"),
        WrittenWay("i8 multiply and add", "sve", "mla z{d}.b, p0/m, z{a}.b, z{b}.b"),
      ], lines: "128 neon"),
    InstructionRow(
      .multiplyAdd, "mls", products: ProductShape(.any, .any, in: .any, accumulates: true),
      operands: [.accumulatingLanes("4s", "4s")], lines: "128 neon"),
    InstructionRow(
      .multiplyAdd, "fmla", products: ProductShape(.f, .f, in: .f, accumulates: true),
      operands: [.accumulatingLanes("4s", "4s")], calibrated: true, anchor: true, way: "f32 FMA",
      otherWays: [WrittenWay("f32 FMA", "sve", "fmla z{d}.s, p0/m, z{a}.s, z{b}.s")],
      lines: "128 neon"),
    InstructionRow(
      .multiplyAdd, "fmls", products: ProductShape(.f, .f, in: .f, accumulates: true),
      operands: [.accumulatingLanes("4s", "4s")], lines: "128 neon"),
    InstructionRow(
      .multiplyAdd, "smlal", products: ProductShape(.s, .s, in: .s, accumulates: true),
      operands: [.accumulatingLanes("4s", "4h")], calibrated: true, way: "pairs",
      otherWays: [WrittenWay("i8 products in i16", "neon", "smlal v{d}.8h, v{a}.8b, v{b}.8b")],
      lines: "128 neon"),
    InstructionRow(
      .multiplyAdd, "smlal2", products: ProductShape(.s, .s, in: .s, accumulates: true),
      operands: [.accumulatingLanes("4s", "8h")], calibrated: true, lines: "128 neon"),
    InstructionRow(
      .multiplyAdd, "umlal smlsl umlsl",
      products: ProductShape(.any, .any, in: .any, accumulates: true),
      operands: [.accumulatingLanes("4s", "4h")], lines: "128 neon"),
    InstructionRow(
      .multiplyAdd, "umlal2 smlsl2 umlsl2",
      products: ProductShape(.any, .any, in: .any, accumulates: true),
      operands: [.accumulatingLanes("4s", "8h")], lines: "128 neon"),
    InstructionRow(
      .multiplyAdd, "fmadd fmsub fnmadd fnmsub",
      products: ProductShape(.f, .f, in: .f, accumulates: true, isScalar: true),
      operands: [.other(.register, "s{d}, s{a}, s{b}, s{d}")], lines: "64 -"),
    InstructionRow(
      .multiplyAdd,
      "fmlal* fmlsl* smlal* umlal* smlsl* umlsl* sqdmlal* sqdmlsl* sqrdmlah sqrdmlsh",
      lines: """
        bf16 1:bf16*bf16/2 bfmlalb bfmlalt
        fp16fml 1:f16*f16/2 fmlal fmlal2 fmlsl fmlsl2
        fp8fma 1:f8*f8/2 fp8.{fmlalb,fmlalt}{,.lane}
        fp8fma 1:f8*f8/4 fp8.{fmlallbb,fmlallbt,fmlalltb,fmlalltt}{,.lane}
        rdm 1:s*s sqrdmlah sqrdmlsh
        complxnum 1:* vcmla.{rot0,rot90,rot180,rot270}
        """),
  ]
}
