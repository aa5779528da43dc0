internal import DiagnosisModel

/// x86 instructions on bits of vectors, with compares and selections.
enum X86Logic {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .vectorLogic, "vpand pand", operands: [.three], calibrated: true, yardstick: true,
      lines: """
        256 avx2
        128 sse2
        """),
    InstructionRow(
      .vectorLogic, "vpandd", operands: [.three], calibrated: true, yardstick: true,
      lines: "512 avx512f"),
    InstructionRow(
      .vectorLogic, "vpsrad psrad", operands: [.immediate], calibrated: true,
      lines: """
        512 avx512f
        256 avx2
        128 sse2
        """),
    InstructionRow(
      .vectorLogic,
      """
      vpand* vpor* vpxor* vand{ps,pd} vandn{ps,pd} vor{ps,pd} vxor{ps,pd} vpternlog* vpsll*
      vpsrl* vpsra* vprol* vpror* vpshl* vpshr* vgf2p8* k* vpopcnt* vplzcnt*
      """,
      lines: """
        avx2 avx2.{psll,pslli,psrl,psrli}.{d,q,w} avx2.{psllv,psrlv}.{d,q}{,.256}
        avx2 avx2.{psra,psrai}.{d,w} avx2.psrav.d{,.256}
        avx512vbmi* avx512.pmultishift.qb.{128,256,512}
        avx512f* avx512.{psll,pslli,psllv,psra,psrai}.{d,q}.512
        avx512f* avx512.{psrav,psrl,psrli,psrlv,pternlog}.{d,q}.512
        avx512bw* avx512.{psll,pslli,psra,psrai,psrl,psrli}.w.512
        avx512bw* avx512.{psllv,psrav,psrlv}.w.{128,256,512}
        avx512f avx512.{psra,psrai,psrav}.q.{128,256} avx512.pternlog.{d,q}.{128,256}
        avx512bitalg* avx512.vpshufbitqmb.{128,256,512}
        bmi bmi.bextr.{32,64}
        bmi2 bmi.{bzhi,pdep,pext}.{32,64}
        mmx mmx.{pand,pandn,por,pxor} mmx.{psll,pslli,psrl,psrli}.{d,q,w} mmx.{psra,psrai}.{d,w}
        sse2 sse2.{psll,pslli,psrl,psrli}.{d,q,w} sse2.{psra,psrai}.{d,w}
        sse4a sse4a.{extrq,extrqi,insertq,insertqi}
        tbm tbm.bextri.{u32,u64}
        gfni {vgf2p8affineinvqb,vgf2p8affineqb,vgf2p8mulb}.128
        gfni+avx {vgf2p8affineinvqb,vgf2p8affineqb,vgf2p8mulb}.256
        gfni+avx512f {vgf2p8affineinvqb,vgf2p8affineqb,vgf2p8mulb}.512
        xop xop.{vpshab,vpshad,vpshaq,vpshaw} xop.{vpshlb,vpshld,vpshlq,vpshlw}
        """),
    InstructionRow(
      .vectorLogic, as: .compare, "vpcmp* vcmp* vptest* vtest* vucomis* vcomis*",
      lines: """
        avx avx.cmp.{pd,ps}.256 avx.{ptestc,ptestnzc,ptestz}.256
        avx avx.{vtestc,vtestnzc,vtestz}.{pd,ps}{,.256}
        avx10.2 avx10.fpclass.bf16.{128,256,512}
        avx10.2 avx10.{vcomisbf16eq,vcomisbf16ge,vcomisbf16gt,vcomisbf16le}
        avx10.2 avx10.{vcomisbf16lt,vcomisbf16neq}
        avx512dq* avx512.fpclass.{pd,ps}.{128,256,512} avx512.{ktestc,ktestz}.{b,w}
        avx512dq* avx512.mask.fpclass.{sd,ss}
        avx512bw* avx512.{ktestc,ktestz}.{d,q}
        avx512f* avx512.mask.cmp.{pd,ps}.{128,256,512} avx512.mask.cmp.{sd,ss} avx512.vcomi.{sd,ss}
        avx512vp2intersect* avx512.vp2intersect.{d,q}.{128,256,512}
        avx512fp16* avx512fp16.fpclass.ph.{128,256,512} avx512fp16.mask.cmp.ph.{128,256,512}
        avx512fp16* avx512fp16.mask.cmp.sh avx512fp16.mask.fpclass.sh avx512fp16.vcomi.sh
        mmx mmx.{pcmpeq,pcmpgt}.{b,d,w}
        sse sse.cmp.{ps,ss} sse.{comieq,comige,comigt,comile}.ss
        sse sse.{comilt,comineq,ucomieq,ucomige}.ss sse.{ucomigt,ucomile,ucomilt,ucomineq}.ss
        sse2 sse2.cmp.{pd,sd} sse2.{comieq,comige,comigt,comile}.sd
        sse2 sse2.{comilt,comineq,ucomieq,ucomige}.sd sse2.{ucomigt,ucomile,ucomilt,ucomineq}.sd
        sse4.1 sse41.{ptestc,ptestnzc,ptestz}
        sse4.2 sse42.{pcmpestri,pcmpestria,pcmpestric}128 sse42.{pcmpestrio,pcmpestris}128
        sse4.2 sse42.{pcmpestriz,pcmpestrm,pcmpistri}128 sse42.{pcmpistria,pcmpistric}128
        sse4.2 sse42.{pcmpistrio,pcmpistris,pcmpistriz,pcmpistrm}128
        """),
    InstructionRow(
      .shuffle, as: .select, "vblend* vpblend*",
      lines: """
        avx avx.blendv.{pd,ps}.256
        avx2 avx2.pblendvb
        sse4.1 sse41.{blendvpd,blendvps,pblendvb}
        """),
  ]
}
