internal import DiagnosisModel

/// x86 instructions on vectors that are in no other family: rounding, roots, cryptography, states.
enum X86Other {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .vectorLogic, as: .other,
      """
      vmovmsk* vpmovmsk* vpmovb2m vpmovd2m vpmovm2* vpsign* vpavg* vpconflict* vround*
      vrndscale* vsqrt* vrsqrt* vrcp* vfixupimm* vgetexp* vgetmant* vreduce* vscalef* zeroupper
      zeroall
      """,
      lines: """
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
        """)
  ]
}
