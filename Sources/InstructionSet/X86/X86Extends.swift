internal import DiagnosisModel

/// x86 instructions that make elements wider or narrower; packs saturate.
enum X86Extends {
  static let rows: [InstructionRow] =
    [
      extend("vpmovsxbd", 4, anchor: true), extend("vpmovzxbd", 4), extend("vpmovsxwd", 2),
      extend("vpmovzxwd", 2), extend("vpmovsxdq", 2), extend("vpmovzxdq", 2),
      extend("vpmovsxbw", 2, "avx512bw"), extend("vpmovzxbw", 2, "avx512bw"),
      pack("vpackssdw"), pack("vpackusdw"),
    ] + others

  /// - Parameter ratio: how much wider the elements become.
  private static func extend(
    _ name: String, _ ratio: Int, _ wide: String = "avx512f", anchor: Bool = false
  ) -> InstructionRow {
    InstructionRow(
      .extend, "\(name) \(name.dropFirst())", operands: [.widening(ratio), .load],
      calibrated: true, anchor: anchor,
      lines: """
        512 \(wide)
        256 avx2
        128 sse4.1
        """)
  }

  private static func pack(_ name: String) -> InstructionRow {
    InstructionRow(
      .truncate, "\(name) \(name.dropFirst())", operands: [.three], calibrated: true,
      lines: """
        512 avx512bw
        256 avx2
        128 sse4.1
        """)
  }

  private static let others: [InstructionRow] = [
    InstructionRow(
      .truncate, "vpmovdb", operands: [.narrowing(4)], calibrated: true, lines: "512 avx512f"),
    InstructionRow(
      .truncate, "vpmovdw", operands: [.narrowing(2)], calibrated: true, lines: "512 avx512f"),
    InstructionRow(
      .extend, "vpmovsx* vpmovzx*",
      lines: """
        avx10.2 avx10.mask.vcvthf82ph{128,256,512}
        avx512f* avx512.mask.{cvtps2pd,vcvtph2ps}.512 avx512.mask.cvtss2sd.round
        avx512fp16* avx512fp16.mask.{vcvtph2pd,vcvtph2psx}.{128,256,512}
        avx512fp16* avx512fp16.mask.{vcvtsh2sd,vcvtsh2ss}.round
        avxneconvert {vbcstnebf162ps,vbcstnesh2ps}{128,256} {vcvtneebf162ps,vcvtneeph2ps}{128,256}
        avxneconvert {vcvtneobf162ps,vcvtneoph2ps}{128,256}
        """),
    InstructionRow(
      .truncate, "vpmovqb vpmovqw vpmovqd vpmovwb vpmovs* vpmovus* vpackss* vpackus*",
      lines: """
        avx avx.cvt.pd2.ps.256
        avx10.2 avx10.mask.vcvt2ps2phx.{128,256,512}
        avx10.2 avx10.mask.{vcvtbiasph2bf8,vcvtbiasph2bf8s}{128,256,512}
        avx10.2 avx10.mask.{vcvtbiasph2hf8s,vcvtph2bf8}{128,256,512}
        avx10.2 avx10.mask.vcvtbiasph2hf8{128,256,512}
        avx10.2 avx10.mask.{vcvtph2bf8s,vcvtph2hf8}{128,256,512} avx10.mask.vcvtph2hf8s{128,256,512}
        avx10.2 avx10.{vcvt2ph2bf8,vcvt2ph2bf8s}{128,256,512}
        avx10.2 avx10.{vcvt2ph2hf8,vcvt2ph2hf8s}{128,256,512}
        avx2 avx2.{packssdw,packsswb,packusdw,packuswb}
        avx512vl avx512.mask.cvtpd2ps
        avx512f* avx512.mask.cvtpd2ps.512 avx512.mask.cvtsd2ss.round
        avx512f* avx512.mask.pmov.{db,dw,qb,qw}.{128,256,512} avx512.mask.pmov.qd.128
        avx512f* avx512.mask.{pmovs,pmovus}.{db,dw,qb,qd,qw}.{128,256,512}
        avx512f* avx512.mask.vcvtps2ph.{128,256,512}
        avx512bw* avx512.mask.pmov.wb.128 avx512.mask.{pmovs,pmovus}.wb.{128,256,512}
        avx512bw* avx512.{packssdw,packsswb,packusdw,packuswb}.512
        avx512bf16* avx512bf16.cvtne2ps2bf16.{128,256,512} avx512bf16.cvtneps2bf16.{256,512}
        avx512bf16* avx512bf16.mask.cvtneps2bf16.128
        avx512fp16* avx512fp16.mask.{vcvtpd2ph,vcvtps2phx}.{128,256,512}
        avx512fp16* avx512fp16.mask.{vcvtsd2sh,vcvtss2sh}.round
        mmx mmx.{packssdw,packsswb,packuswb}
        sse2 sse2.{cvtpd2ps,cvtsd2ss} sse2.{packssdw,packsswb,packuswb}.128
        sse4.1 sse41.packusdw
        avxneconvert|avx512bf16+avx512vl vcvtneps2bf16{128,256}
        f16c|avx512vl vcvtps2ph.{128,256}
        """),
  ]
}
