internal import DiagnosisModel

/// x86 instructions of which nothing is told but their class, by name, so that a calibration can
/// measure one of every kind: packs, permutes, shifts, small additions, divisions, roots, masked moves,
/// gathers and scatters. The patterns of the other files have the rest.
enum X86Plain {
  static let rows: [InstructionRow] =
    [
      plain(.shuffle, "punpcklwd", .three, "avx512bw avx2 sse2"),
      plain(.shuffle, "punpckldq", .three, "avx512f avx2 sse2"),
      plain(.shuffle, "pshufd", .immediate, "avx512f avx2 sse2"),
      plain(.shuffle, "shufps", .threeAndImmediate, "avx512f avx sse"),
      plain(.shuffle, "palignr", .threeAndImmediate, "avx512bw avx2 ssse3"),
      plain(.shuffle, "vpermq", .immediate, "avx512f avx2"),
      plain(.shuffle, "vpermw", .three, "avx512bw avx512bw+avx512vl"),
      plain(.shuffle, "vpermb", .three, "avx512vbmi avx512vbmi+avx512vl"),
      plain(.shuffle, "vpermt2d", .overwriting, "avx512f avx512vl"),
      plain(.shuffle, "vpermt2b", .overwriting, "avx512vbmi avx512vbmi+avx512vl"),
      plain(.shuffle, "vinserti128", .inserting, "- avx2"),
      plain(.shuffle, "vinserti32x4", .inserting, "avx512f"),
      plain(.shuffle, "vextracti128", .extracting, "- avx2"),
      plain(.shuffle, "vextracti32x4", .extracting, "avx512f"),
      plain(.truncate, "packsswb", .three, "avx512bw avx2 sse2"),
      plain(.truncate, "packuswb", .three, "avx512bw avx2 sse2"),
      plain(.vectorLogic, "pslld", .immediate, "avx512f avx2 sse2"),
      plain(.vectorLogic, "psrlw", .immediate, "avx512bw avx2 sse2"),
      plain(.vectorLogic, "vpsravd", .three, "avx512f avx2 avx2"),
      plain(.vectorLogic, "vpternlogd", .ternary, "avx512f avx512vl avx512vl"),
      plain(.vectorLogic, as: .compare, "pcmpgtb", .three, "- avx2 sse2"),
      plain(.shuffle, as: .select, "vpblendvb", .blending, "- avx2 avx"),
      plain(.add, "paddb", .three, "avx512bw avx2 sse2"),
      plain(.add, "paddsw", .three, "avx512bw avx2 sse2"),
      plain(.add, as: .reduce, "psadbw", .three, "avx512bw avx2 sse2"),
      plain(.vectorLogic, as: .minmax, "pminub", .three, "avx512bw avx2 sse2"),
      plain(.vectorLogic, as: .minmax, "pabsd", .two, "avx512f avx2 ssse3"),
      plain(.vectorLogic, as: .divide, "divps", .dividing, "avx512f avx sse"),
      plain(.vectorLogic, as: .divide, "divpd", .dividing, "avx512f avx sse2"),
      plain(.vectorLogic, as: .other, "sqrtps", .two, "avx512f avx sse"),
      plain(
        .registerMove, as: .load, "vmovdqu32", [.maskedLoad, .maskedStore], "avx512f avx512vl"),
      plain(.gather, as: .gather, "vpgatherdd", .gathering, "avx512f avx512vl"),
      plain(.scatter, as: .scatter, "vpscatterdd", .scattering, "avx512f avx512vl"),
    ]

  private static func plain(
    _ instructionClass: InstructionClass, as category: OperationCategory? = nil, _ name: String,
    _ operands: OperandTemplate, _ features: String
  ) -> InstructionRow {
    plain(instructionClass, as: category, name, [operands], features)
  }

  /// - Parameters:
  ///   - name: as SSE spells it, or with its `v` where SSE does not have it.
  ///   - features: what 512, 256 and 128 bits need; `-` where that width does not exist.
  private static func plain(
    _ instructionClass: InstructionClass, as category: OperationCategory? = nil, _ name: String,
    _ operands: [OperandTemplate], _ features: String
  ) -> InstructionRow {
    let lines = zip([512, 256, 128], features.split(separator: " ")).filter { $0.1 != "-" }
    return InstructionRow(
      instructionClass, as: category, name.first == "v" ? name : "v\(name) \(name)",
      operands: operands, calibrated: true,
      lines: lines.map { "\($0) \($1)" }.joined(separator: "\n"))
  }
}
