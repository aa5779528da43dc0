internal import DiagnosisModel

/// x86 instructions that add, subtract, sum neighbours, divide, and choose the larger or smaller.
///
/// Averages (`pavg`) are additions with a shift built in; sums of absolute differences (`psad`,
/// `mpsadbw`) and horizontal additions reduce.
enum X86Additions {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .add, "vpaddd paddd", operands: [.three, .memory, .embedded], calibrated: true,
      lines: """
        512 avx512f
        256 avx2
        128 sse2
        """),
    InstructionRow(
      .add, "vpaddw paddw", operands: [.three],
      lines: """
        512 avx512bw
        256 avx2
        128 sse2
        """),
    InstructionRow(
      .add, "vpsubd psubd", operands: [.three], calibrated: true,
      lines: """
        512 avx512f
        256 avx2
        128 sse2
        """),
    InstructionRow(
      .add, "vaddps addps", operands: [.three], calibrated: true,
      lines: """
        512 avx512f
        256 avx
        128 sse
        """),
    InstructionRow(
      .add,
      """
      vpaddq vpsub{b,w,q} vpadds* vpaddus* vpsubs* vpsubus* vadd{pd,ss,sd,ph,sh}
      vsub{ps,pd,ss,sd,ph,sh} vaddsub*
      """,
      lines: """
        - {addcarry,subborrow}.{32,64}
        avx avx.addsub.{pd,ps}.256
        avx10.2 avx10.{vaddbf16,vsubbf16}{128,256,512} avx10.{vaddpd,vaddph,vaddps}256
        avx2 avx2.pavg.{b,w}
        avx512f* avx512.{add,sub}.{pd,ps}.512 avx512.mask.{add,sub}.{sd,ss}.round
        avx512dq* avx512.kadd.{b,w}
        avx512bw* avx512.kadd.{d,q} avx512.pavg.{b,w}.512
        avx512fp16* avx512fp16.{add,sub}.ph.512 avx512fp16.mask.{add,sub}.sh.round
        mmx mmx.{padd,psub}.{b,d,q,w} mmx.{padds,paddus,pavg,psubs,psubus}.{b,w}
        sse2 sse2.pavg.{b,w}
        sse3 sse3.addsub.{pd,ps}
        """),
    InstructionRow(
      .add, as: .reduce, "vhaddps vhaddpd vhsub* vphadd* vphsub*",
      lines: """
        avx avx.{hadd,hsub}.{pd,ps}.256
        avx10.2 avx10.vmpsadbw.512
        avx2 avx2.mpsadbw avx2.{phadd,phsub}.{d,sw,w} avx2.psad.bw
        avx512bw* avx512.dbpsadbw.{128,256,512} avx512.psad.bw.512
        mmx mmx.psad.bw
        sse2 sse2.psad.bw
        sse3 sse3.{hadd,hsub}.{pd,ps}
        sse4.1 sse41.{mpsadbw,phminposuw}
        ssse3 ssse3.{phadd,phsub}.{d,sw,w}{,.128}
        xop xop.{vphaddbd,vphaddbq,vphaddbw} xop.{vphadddq,vphaddubd,vphaddubq}
        xop xop.{vphaddubw,vphaddudq,vphadduwd} xop.{vphadduwq,vphaddwd,vphaddwq}
        xop xop.{vphsubbw,vphsubdq,vphsubwd}
        """),
    InstructionRow(
      .vectorLogic, as: .divide, "vdiv*",
      lines: """
        avx10.2 avx10.vdivbf16{128,256,512}
        avx512f* avx512.div.{pd,ps}.512 avx512.mask.div.{sd,ss}.round
        avx512fp16* avx512fp16.div.ph.512 avx512fp16.mask.div.sh.round
        """),
    InstructionRow(
      .vectorLogic, as: .minmax, "vpminsd pminsd", operands: [.three], calibrated: true,
      lines: """
        512 avx512f
        256 avx2
        128 sse4.1
        """),
    InstructionRow(
      .vectorLogic, as: .minmax, "vpmaxsd pmaxsd", operands: [.three], calibrated: true,
      lines: """
        512 avx512f
        256 avx2
        128 sse4.1
        """),
    InstructionRow(
      .vectorLogic, as: .minmax, "vpmin* vpmax* vmin* vmax* vpabs* vrange*",
      lines: """
        avx avx.{max,min}.{pd,ps}.256
        avx10.2 avx10.mask.{vminmaxpd,vminmaxph,vminmaxps}{128,256,.round}
        avx10.2 avx10.mask.{vminmaxsd,vminmaxsh,vminmaxss}.round
        avx10.2 avx10.{vmaxbf16,vminbf16,vminmaxbf16}{128,256,512}
        avx10.2 avx10.{vminmaxpd,vminmaxph,vminmaxps}{128,256}
        avx512f* avx512.mask.{max,min}.{sd,ss}.round avx512.{max,min}.{pd,ps}.512
        avx512dq* avx512.mask.range.{pd,ps}.{128,256,512} avx512.mask.range.{sd,ss}
        avx512fp16* avx512fp16.mask.{max,min}.sh.round avx512fp16.{max,min}.ph.{128,256,512}
        mmx mmx.{pmaxs,pmins}.w mmx.{pmaxu,pminu}.b
        sse sse.{max,min}.{ps,ss}
        sse2 sse2.{max,min}.{pd,sd}
        ssse3 ssse3.pabs.{b,d,w}
        """),
  ]
}
