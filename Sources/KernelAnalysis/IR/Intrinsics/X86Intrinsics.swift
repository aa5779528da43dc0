internal import DiagnosisModel

/// The intrinsics of x86, from the Intel and AMD manuals, up to AVX10.2 and AMX.
///
/// Averages (`pavg`) are additions with a shift built in; sums of absolute differences (`psad`,
/// `mpsadbw`) and horizontal additions are `reduce`; in the VNNI names the letters give the signs.
/// `vpmadd52` multiplies the low 52 bits of 64-bit elements. The scalar forms with a mask (`.ss`,
/// `.sd`, `.sh`) use one element of a whole vector; the complex ones (`cph`) form four products a
/// pair.
enum X86Intrinsics {
  /// Arithmetic, dot products and reductions.
  static let arithmetic: [IntrinsicSection] = [
    .init(
      .multiply,
      """
      avx10.2 0:* avx10.vmulbf16{128,256,512}
      avx2 0:s16*s16 avx2.pmul.hr.sw avx2.pmulh.w
      avx2 0:u16*u16 avx2.pmulhu.w
      avx512f* 0:*/2 avx512.mask.mul.sd.round
      avx512f* 0:*/4 avx512.mask.mul.ss.round
      avx512f* 0:* avx512.mul.{pd,ps}.512
      avx512bw* 0:s16*s16 avx512.pmul.hr.sw.512 avx512.pmulh.w.512
      avx512bw* 0:u16*u16 avx512.pmulhu.w.512
      avx512fp16* 0:*/8 avx512fp16.mask.mul.sh.round
      avx512fp16* 0:f16*f16x2 avx512fp16.mask.{vfcmul,vfmul}.cph.{128,256,512}
      avx512fp16* 0:f16*f16/2 avx512fp16.mask.{vfcmul,vfmul}.csh
      avx512fp16* 0:* avx512fp16.mul.ph.512
      mmx 0:s16*s16 mmx.{pmulh,pmull}.w
      mmx 0:u16*u16 mmx.pmulhu.w
      mmx 0:u32*u32/2 mmx.pmulu.dq
      sse2 0:s16*s16 sse2.pmulh.w
      sse2 0:u16*u16 sse2.pmulhu.w
      ssse3 0:s16*s16 ssse3.pmul.hr.sw{,.128}
      pclmul pclmulqdq
      vpclmulqdq pclmulqdq.256
      vpclmulqdq+avx512f pclmulqdq.512
      """),
    .init(
      .add,
      """
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
    .init(
      .fma,
      """
      avx10.2 0:* avx10.{vfmadd132bf16,vfmadd231bf16}{128,256,512} avx10.vfmadd213bf16{128,256}
      avx10.2 0:* avx10.{vfmsub132bf16,vfmsub213bf16}{128,256,512}
      avx10.2 0:* avx10.{vfmsub231bf16,vfnmadd132bf16}{128,256,512}
      avx10.2 0:* avx10.{vfnmadd213bf16,vfnmadd231bf16}{128,256,512}
      avx10.2 0:* avx10.{vfnmsub132bf16,vfnmsub213bf16}{128,256,512}
      avx10.2 0:* avx10.vfnmsub231bf16{128,256,512}
      fma|avx512f 0:* avx512.vfmadd.{f32,f64} fma.vfmaddsub.{pd,ps}{,.256}
      avx512f* 0:* avx512.{vfmadd,vfmaddsub}.{pd,ps}.512
      avx512ifma+avx512vl|avxifma 1:u64*u64 avx512.{vpmadd52h,vpmadd52l}.uq.{128,256}
      avx512ifma 1:u64*u64 avx512.{vpmadd52h,vpmadd52l}.uq.512
      avx512fp16* 0:f16*f16x2 avx512fp16.{mask,maskz}.{vfcmadd,vfmadd}.cph.{128,256,512}
      avx512fp16* 0:f16*f16/2 avx512fp16.{mask,maskz}.{vfcmadd,vfmadd}.csh
      avx512fp16* 0:* avx512fp16.vfmadd.f16 avx512fp16.vfmadd.ph.512
      avx512fp16* 0:* avx512fp16.vfmaddsub.ph.{128,256,512}
      xop 0:s*s xop.{vpmacsdd,vpmacssdd,vpmacssww,vpmacsww}
      xop 0:s*s/2 xop.{vpmacsdqh,vpmacsdql,vpmacssdqh} xop.{vpmacssdql,vpmacsswd,vpmacswd}
      """),
    .init(
      .dotProduct,
      """
      avx 0:f32*f32 avx.dp.ps.256
      avx10.2 1:f16*f16 avx10.vdpphps.{128,256,512}
      avx10.2 1:s8*s8 avx10.{vpdpbssd,vpdpbssds}.512
      avx10.2 1:s8*u8 avx10.{vpdpbsud,vpdpbsuds}.512
      avx10.2 1:u8*u8 avx10.{vpdpbuud,vpdpbuuds}.512
      avx10.2 1:s16*u16 avx10.{vpdpwsud,vpdpwsuds}.512
      avx10.2 1:u16*s16 avx10.{vpdpwusd,vpdpwusds}.512
      avx10.2 1:u16*u16 avx10.{vpdpwuud,vpdpwuuds}.512
      avx2 0:u8*s8 avx2.pmadd.ub.sw
      avx2 0:s16*s16 avx2.pmadd.wd
      avxvnniint8|avx10.2 1:s8*s8 avx2.{vpdpbssd,vpdpbssds}.{128,256}
      avxvnniint8|avx10.2 1:s8*u8 avx2.{vpdpbsud,vpdpbsuds}.{128,256}
      avxvnniint8|avx10.2 1:u8*u8 avx2.{vpdpbuud,vpdpbuuds}.{128,256}
      avxvnniint16|avx10.2 1:s16*u16 avx2.{vpdpwsud,vpdpwsuds}.{128,256}
      avxvnniint16|avx10.2 1:u16*s16 avx2.{vpdpwusd,vpdpwusds}.{128,256}
      avxvnniint16|avx10.2 1:u16*u16 avx2.{vpdpwuud,vpdpwuuds}.{128,256}
      avx512bw* 0:u8*s8 avx512.pmaddubs.w.512
      avx512bw* 0:s16*s16 avx512.pmaddw.d.512
      avx512vnni+avx512vl|avxvnni 1:u8*s8 avx512.{vpdpbusd,vpdpbusds}.{128,256}
      avx512vnni 1:u8*s8 avx512.{vpdpbusd,vpdpbusds}.512
      avx512vnni+avx512vl|avxvnni 1:s16*s16 avx512.{vpdpwssd,vpdpwssds}.{128,256}
      avx512vnni 1:s16*s16 avx512.{vpdpwssd,vpdpwssds}.512
      avx512bf16* 1:bf16*bf16 avx512bf16.dpbf16ps.{128,256,512}
      mmx 0:s16*s16 mmx.pmadd.wd
      sse2 0:s16*s16 sse2.pmadd.wd
      sse4.1 0:f64*f64 sse41.dppd
      sse4.1 0:f32*f32 sse41.dpps
      ssse3 0:u8*s8 ssse3.pmadd.ub.sw{,.128}
      amx-complex -:f16*f16 {tcmmimfp16ps,tcmmrlfp16ps}{,.internal}
      amx-bf16 -:bf16*bf16 tdpbf16ps{,.internal}
      amx-fp8 -:f8*f8 {tdpbf8ps,tdpbhf8ps,tdphbf8ps,tdphf8ps}{,.internal}
      amx-int8 -:s8*s8 tdpbssd{,.internal}
      amx-int8 -:s8*u8 tdpbsud{,.internal}
      amx-int8 -:u8*s8 tdpbusd{,.internal}
      amx-int8 -:u8*u8 tdpbuud{,.internal}
      amx-fp16 -:f16*f16 tdpfp16ps{,.internal}
      amx-tf32 -:f32*f32 tmmultf32ps{,.internal}
      xop 0:s16*s16 xop.{vpmadcsswd,vpmadcswd}
      """),
    .init(
      .divide,
      """
      avx10.2 avx10.vdivbf16{128,256,512}
      avx512f* avx512.div.{pd,ps}.512 avx512.mask.div.{sd,ss}.round
      avx512fp16* avx512fp16.div.ph.512 avx512fp16.mask.div.sh.round
      """),
    .init(
      .minmax,
      """
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
    .init(
      .reduce,
      """
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
  ]
}
