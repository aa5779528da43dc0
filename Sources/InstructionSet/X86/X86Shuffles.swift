internal import DiagnosisModel

/// x86 instructions that move elements to other lanes, one of them to all lanes.
enum X86Shuffles {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .broadcast, "vpbroadcastd", operands: [.broadcast("dword"), .fromVector, .fromGeneral],
      calibrated: true,
      lines: """
        512 avx512f
        256 avx2
        128 avx2
        """),
    InstructionRow(
      .broadcast, "vpbroadcastb", operands: [.broadcast("byte"), .fromVector], calibrated: true,
      lines: """
        512 avx512bw
        256 avx2
        128 avx2
        """),
    InstructionRow(
      .broadcast, "vpbroadcastw", operands: [.broadcast("word"), .fromVector], calibrated: true,
      lines: """
        512 avx512bw
        256 avx2
        128 avx2
        """),
    InstructionRow(
      .broadcast, "vbroadcastss", operands: [.broadcast("dword")], calibrated: true,
      lines: """
        512 avx512f
        256 avx
        128 avx
        """),
    InstructionRow(
      .broadcast, "vpbroadcast* vbroadcast* vmovddup"),
    InstructionRow(
      .shuffle, "vpshufb pshufb", operands: [.three], calibrated: true,
      lines: """
        512 avx512bw
        256 avx2
        128 ssse3
        """),
    InstructionRow(
      .shuffle, "vpunpcklbw punpcklbw", operands: [.three], calibrated: true,
      lines: """
        512 avx512bw
        256 avx2
        128 sse2
        """),
    InstructionRow(
      .shuffle, "vpermd", operands: [.three], calibrated: true,
      lines: """
        512 avx512f
        256 avx2
        """),
    InstructionRow(
      .shuffle,
      """
      vpshuf* vshuf* vperm* vpack* vpunpck* vunpck* vpinsr* vpextr* vinsert* vextract*
      valign* vpslldq vpsrldq vmovshdup vmovsldup vmovhlps vmovlhps vpcompress* vpexpand*
      vcompress* vexpand* vpmultishiftqb
      """,
      lines: """
        avx avx.vpermilvar.{pd,ps}{,.256}
        avx2 avx2.{permd,permps} avx2.pshuf.b
        avx512cd* avx512.{broadcastmb,broadcastmw}.{128,256,512}
        avx512f* avx512.mask.{compress,expand} avx512.permvar.{df,di}.{256,512}
        avx512f* avx512.permvar.{sf,si}.512 avx512.vpermi2var.{d,pd,ps,q}.{128,256,512}
        avx512f* avx512.vpermilvar.{pd,ps}.512
        avx512bw* avx512.{permvar,vpermi2var}.hi.{128,256,512} avx512.pshuf.b.512
        avx512vbmi* avx512.{permvar,vpermi2var}.qi.{128,256,512}
        mmx+ssse3 mmx.palignr.b
        mmx mmx.{pextr,pinsr}.w mmx.{punpckhbw,punpckhdq,punpckhwd}
        mmx mmx.{punpcklbw,punpckldq,punpcklwd}
        sse sse.pshuf.w
        sse4.1 sse41.insertps
        ssse3 ssse3.pshuf.b{,.128}
        xop xop.{vpermil2pd,vpermil2ps}{,.256} xop.vpperm
        """),
  ]
}
