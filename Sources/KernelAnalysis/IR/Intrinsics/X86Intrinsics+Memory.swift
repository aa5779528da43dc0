internal import DiagnosisModel

extension X86Intrinsics {
  /// Permutations, memory, tiles, the rest; a truncation that stores (`pmov.*.mem`) is a store.
  static let memory: [IntrinsicSection] = [
    .init(
      .shuffle,
      """
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
      amx-avx512+avx10.2 tilemovrow{,.internal} tilemovrowi
      xop xop.{vpermil2pd,vpermil2ps}{,.256} xop.vpperm
      """),
    .init(
      .load,
      """
      avx avx.ldu.dq.256 avx.maskload.{pd,ps}{,.256}
      avx10.2+movrs avx10.{vmovrsb,vmovrsd,vmovrsq,vmovrsw}{128,256,512}
      avx2 avx2.maskload.{d,q}{,.256}
      sse3 sse3.ldu.dq
      amx-tile {tileloadd64,tileloaddt164}{,.internal}
      amx-movrs {tileloaddrs64,tileloaddrst164}{,.internal}
      """),
    .init(
      .store,
      """
      avx avx.maskstore.{pd,ps}{,.256}
      avx2 avx2.maskstore.{d,q}{,.256}
      avx512f avx512.mask.pmov.{db,dw,qb,qd,qw}.mem.{128,256}
      avx512f* avx512.mask.pmov.{db,dw,qb,qd,qw}.mem.512
      avx512f* avx512.mask.{pmovs,pmovus}.{db,dw,qb}.mem.{128,256,512}
      avx512f* avx512.mask.{pmovs,pmovus}.{qd,qw}.mem.{128,256,512}
      avx512bw avx512.mask.pmov.wb.mem.{128,256}
      avx512bw* avx512.mask.pmov.wb.mem.512 avx512.mask.{pmovs,pmovus}.wb.mem.{128,256,512}
      movdiri directstore32 directstore64
      mmx mmx.maskmovq mmx.movnt.dq
      sse2 sse2.maskmov.dqu
      amx-tile tilestored64{,.internal}
      """),
    .init(
      .gather,
      """
      avx2 avx2.gather.{d,q}.{d,pd,ps,q}{,.256}
      avx512f* avx512.gather.{dpd,dpi,dpq,dps,qpd,qpi,qpq,qps}.512
      avx512f* avx512.mask.gather.{dpd,dpi,dpq,dps,qpd,qpi,qpq,qps}.512
      avx512vl avx512.{gather3div2,gather3siv2}.{df,di}
      avx512vl avx512.{gather3div4,gather3siv4}.{df,di,sf,si}
      avx512vl avx512.{gather3div8,gather3siv8}.{sf,si}
      avx512vl avx512.mask.{gather3div2,gather3siv2}.{df,di}
      avx512vl avx512.mask.{gather3div4,gather3siv4}.{df,di,sf,si}
      avx512vl avx512.mask.{gather3div8,gather3siv8}.{sf,si}
      """),
    .init(
      .scatter,
      """
      avx512f* avx512.mask.scatter.{dpd,dpi,dpq,dps,qpd,qpi,qpq,qps}.512
      avx512f* avx512.scatter.{dpd,dpi,dpq,dps,qpd,qpi,qpq,qps}.512
      avx512vl avx512.mask.{scatterdiv2,scattersiv2}.{df,di}
      avx512vl avx512.mask.{scatterdiv4,scattersiv4}.{df,di,sf,si}
      avx512vl avx512.mask.{scatterdiv8,scattersiv8}.{sf,si}
      avx512vl avx512.{scatterdiv2,scattersiv2}.{df,di}
      avx512vl avx512.{scatterdiv4,scattersiv4}.{df,di,sf,si}
      avx512vl avx512.{scatterdiv8,scattersiv8}.{sf,si}
      """),
    .init(
      .other,
      """
      aes aesni.{aesdec,aesdeclast,aesenc} aesni.{aesenclast,aesimc,aeskeygenassist}
      vaes aesni.{aesdec,aesdeclast,aesenc,aesenclast}.256
      vaes+avx512f aesni.{aesdec,aesdeclast,aesenc,aesenclast}.512
      avx avx.{movmsk,round}.{pd,ps}.256 avx.{rcp,rsqrt}.ps.256 avx.{vzeroall,vzeroupper}
      avx10.2 avx10.mask.{getexp,getmant,rcp,reduce}.bf16.{128,256,512}
      avx10.2 avx10.mask.{rndscale,rsqrt,scalef}.bf16.{128,256,512}
      avx2 avx2.pmovmskb avx2.psign.{b,d,w}
      avx512cd* avx512.conflict.{d,q}.{128,256,512}
      avx512f* avx512.mask.{fixupimm,getexp,getmant,scalef}.{sd,ss}
      avx512f* avx512.mask.{fixupimm,getexp}.{pd,ps}.{128,256,512}
      avx512f* avx512.mask.{getmant,scalef}.{pd,ps}.{128,256,512} avx512.mask.rndscale.{pd,ps}.512
      avx512f* avx512.mask.rndscale.{sd,ss} avx512.mask.sqrt.{sd,ss}
      avx512f* avx512.maskz.fixupimm.{pd,ps}.{128,256,512} avx512.maskz.fixupimm.{sd,ss}
      avx512f* avx512.{rcp14,rsqrt14}.{pd,ps}.{128,256,512} avx512.{rcp14,rsqrt14}.{sd,ss}
      avx512f* avx512.sqrt.{pd,ps}.512
      avx512dq* avx512.mask.reduce.{pd,ps}.{128,256,512} avx512.mask.reduce.{sd,ss}
      avx512f avx512.mask.rndscale.{pd,ps}.{128,256}
      avx512fp16* avx512fp16.mask.{getexp,getmant,rcp,reduce}.ph.{128,256,512}
      avx512fp16* avx512fp16.mask.{getexp,getmant,rcp,reduce}.sh
      avx512fp16* avx512fp16.mask.{rndscale,rsqrt,scalef}.ph.{128,256,512}
      avx512fp16* avx512fp16.mask.{rndscale,rsqrt,scalef}.sh avx512fp16.mask.sqrt.sh
      avx512fp16* avx512fp16.sqrt.ph.512
      amx-tile cast.tile.to.vector cast.vector.to.tile {ldtilecfg,tilezero}{,.internal} sttilecfg
      amx-tile tilerelease
      cldemote cldemote
      clflushopt clflushopt
      clwb clwb
      mmx mmx.{emms,pmovmskb}
      movrs prefetchrs
      - rdtsc rdtscp
      sha sha1msg1 sha1msg2 sha1nexte sha1rnds4 sha256msg1 sha256msg2 sha256rnds2
      sse sse.{ldmxcsr,sfence,stmxcsr} sse.movmsk.ps sse.{rcp,rsqrt}.{ps,ss}
      sse2 sse2.{clflush,lfence,mfence,pause} sse2.movmsk.pd sse2.pmovmskb.128
      sse4.1 sse41.round.{pd,ps,sd,ss}
      crc32 sse42.crc32.32.{8,16,32} sse42.crc32.64.64
      ssse3 ssse3.psign.{b,d,w}{,.128}
      sha512 vsha512msg1 vsha512msg2 vsha512rnds2
      sm3 vsm3msg1 vsm3msg2 vsm3rnds2
      sm4 {vsm4key4,vsm4rnds4}{128,256}
      sm4+avx10.2 {vsm4key4,vsm4rnds4}512
      xop xop.vfrcz.{pd,ps}{,.256} xop.vfrcz.{sd,ss}
      """),
  ]
}
