internal import DiagnosisModel

extension X86Intrinsics {
  /// Bit operations, comparisons, and changes of the element type.
  static let conversions: [IntrinsicSection] = [
    .init(
      .bitwise,
      """
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
    .init(
      .compare,
      """
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
    .init(
      .select,
      """
      avx avx.blendv.{pd,ps}.256
      avx2 avx2.pblendvb
      sse4.1 sse41.{blendvpd,blendvps,pblendvb}
      """),
    .init(
      .extend,
      """
      avx10.2 avx10.mask.vcvthf82ph{128,256,512}
      avx512f* avx512.mask.{cvtps2pd,vcvtph2ps}.512 avx512.mask.cvtss2sd.round
      avx512fp16* avx512fp16.mask.{vcvtph2pd,vcvtph2psx}.{128,256,512}
      avx512fp16* avx512fp16.mask.{vcvtsh2sd,vcvtsh2ss}.round
      avxneconvert {vbcstnebf162ps,vbcstnesh2ps}{128,256} {vcvtneebf162ps,vcvtneeph2ps}{128,256}
      avxneconvert {vcvtneobf162ps,vcvtneoph2ps}{128,256}
      """),
    .init(
      .truncate,
      """
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
      amx-avx512+avx10.2 {tcvtrowps2bf16h,tcvtrowps2bf16l}{,.internal} tcvtrowps2bf16hi
      amx-avx512+avx10.2 tcvtrowps2bf16li {tcvtrowps2phh,tcvtrowps2phl}{,.internal} tcvtrowps2phhi
      amx-avx512+avx10.2 tcvtrowps2phli
      avxneconvert|avx512bf16+avx512vl vcvtneps2bf16{128,256}
      f16c|avx512vl vcvtps2ph.{128,256}
      """),
    .init(
      .convert,
      """
      avx avx.{cvt,cvtt}.{pd2dq,ps2dq}.256
      avx10.2 avx10.mask.{vcvtph2ibs,vcvtph2iubs,vcvtps2ibs}{128,256,512}
      avx10.2 avx10.mask.{vcvtps2iubs,vcvttph2ibs}{128,256,512}
      avx10.2 avx10.mask.{vcvttpd2dqs,vcvttpd2qqs}.{128,256}
      avx10.2 avx10.mask.{vcvttpd2dqs,vcvttpd2qqs}.round.512
      avx10.2 avx10.mask.{vcvttpd2udqs,vcvttpd2uqqs}.{128,256}
      avx10.2 avx10.mask.{vcvttpd2udqs,vcvttpd2uqqs}.round.512
      avx10.2 avx10.mask.{vcvttph2iubs,vcvttps2ibs}{128,256,512}
      avx10.2 avx10.mask.{vcvttps2dqs,vcvttps2qqs}.{128,256}
      avx10.2 avx10.mask.{vcvttps2dqs,vcvttps2qqs}.round.512 avx10.mask.vcvttps2iubs{128,256,512}
      avx10.2 avx10.mask.{vcvttps2udqs,vcvttps2uqqs}.{128,256}
      avx10.2 avx10.mask.{vcvttps2udqs,vcvttps2uqqs}.round.512
      avx10.2 avx10.{vcvtbf162ibs,vcvtbf162iubs}{128,256,512}
      avx10.2 avx10.{vcvttbf162ibs,vcvttbf162iubs}{128,256,512} avx10.{vcvttsd2sis,vcvttsd2sis64}
      avx10.2 avx10.{vcvttsd2usis,vcvttsd2usis64} avx10.{vcvttss2sis,vcvttss2sis64}
      avx10.2 avx10.{vcvttss2usis,vcvttss2usis64}
      avx512f* avx512.{cvtsi2sd64,cvtsi2ss32,cvtsi2ss64} avx512.{cvttsd2si,cvttsd2si64}
      avx512f* avx512.{cvttsd2usi,cvttsd2usi64,cvttss2si} avx512.{cvttss2si64,cvttss2usi}
      avx512f* avx512.{cvttss2usi64,cvtusi2ss,cvtusi642sd} avx512.{cvtusi642ss,vcvtsd2si32}
      avx512f* avx512.mask.{cvtpd2dq,cvttpd2dq}.{128,512}
      avx512f* avx512.mask.{cvtpd2udq,cvtps2udq}.{128,256,512} avx512.mask.{cvtps2dq,cvttps2dq}.512
      avx512f* avx512.mask.{cvttpd2udq,cvttps2udq}.{128,256,512} avx512.{sitofp,uitofp}.round
      avx512f* avx512.{vcvtsd2si64,vcvtsd2usi32,vcvtsd2usi64,vcvtss2si32}
      avx512f* avx512.{vcvtss2si64,vcvtss2usi32,vcvtss2usi64}
      avx512dq* avx512.mask.{cvtpd2qq,cvtpd2uqq,cvtps2qq}.{128,256,512}
      avx512dq* avx512.mask.{cvtps2uqq,cvttpd2qq,cvttpd2uqq}.{128,256,512}
      avx512dq* avx512.mask.{cvtqq2ps,cvtuqq2ps}.128
      avx512dq* avx512.mask.{cvttps2qq,cvttps2uqq}.{128,256,512}
      avx512f avx512.mask.cvtps2dq.{128,256}
      avx512fp16* avx512fp16.mask.{vcvtdq2ph,vcvtudq2ph}.128
      avx512fp16* avx512fp16.mask.{vcvtph2dq,vcvtph2qq}.{128,256,512}
      avx512fp16* avx512fp16.mask.vcvtph2udq.{128,256,512}
      avx512fp16* avx512fp16.mask.{vcvtph2uqq,vcvtph2uw}.{128,256,512}
      avx512fp16* avx512fp16.mask.vcvtph2w.{128,256,512}
      avx512fp16* avx512fp16.mask.{vcvtqq2ph,vcvtuqq2ph}.{128,256}
      avx512fp16* avx512fp16.mask.{vcvttph2dq,vcvttph2qq}.{128,256,512}
      avx512fp16* avx512fp16.mask.vcvttph2udq.{128,256,512}
      avx512fp16* avx512fp16.mask.{vcvttph2uqq,vcvttph2uw}.{128,256,512}
      avx512fp16* avx512fp16.mask.vcvttph2w.{128,256,512}
      avx512fp16* avx512fp16.{vcvtsh2si32,vcvtsh2si64,vcvtsh2usi32}
      avx512fp16* avx512fp16.{vcvtsh2usi64,vcvtsi2sh} avx512fp16.{vcvtsi642sh,vcvttsh2si32}
      avx512fp16* avx512fp16.{vcvttsh2si64,vcvttsh2usi32}
      avx512fp16* avx512fp16.{vcvttsh2usi64,vcvtusi2sh,vcvtusi642sh}
      sse2 sse2.{cvtpd2dq,cvtps2dq,cvtsd2si} sse2.{cvtsd2si64,cvttpd2dq,cvttps2dq}
      sse2 sse2.{cvttsd2si,cvttsd2si64} sse.{cvtpd2pi,cvtpi2pd,cvttpd2pi}
      sse sse.{cvtpi2ps,cvtps2pi,cvtss2si} sse.{cvtss2si64,cvttps2pi,cvttss2si} sse.cvttss2si64
      amx-avx512+avx10.2 tcvtrowd2ps{,.internal} tcvtrowd2psi
      """),
  ]
}
