internal import DiagnosisModel

/// The intrinsics of AArch64 beside SVE, from Arm's architecture manual.
///
/// Pairwise and across-vector operations are `reduce`, also for minimum and maximum; narrowing
/// additions (`addhn`), halving additions and absolute differences are `add`; polynomial products
/// are multiplies without scalar products. `fullfp16`, which f16 elements need, is not recorded:
/// it depends on the types.
enum NEONIntrinsics {
  /// Below `llvm.aarch64.neon.`.
  static let vector: [IntrinsicSection] = [
    .init(
      .multiply,
      """
      neon 0:* fmulx
      neon 0:s*s smull sqdmulh {sqdmulh,sqrdmulh}.{lane,laneq} sqdmull sqdmulls.scalar sqrdmulh
      neon 0:u*u umull
      neon pmul pmull
      aes pmull64
      """),
    .init(
      .add,
      """
      neon addhn fabd raddhn rsubhn sabd shadd shsub sqadd sqneg sqsub srhadd subhn suqadd uabd
      neon uhadd uhsub uqadd uqsub urhadd usqadd
      complxnum vcadd.{rot90,rot270}
      """),
    .init(
      .fma,
      """
      bf16 1:bf16*bf16/2 bfmlalb bfmlalt
      fp16fml 1:f16*f16/2 fmlal fmlal2 fmlsl fmlsl2
      fp8fma 1:f8*f8/2 fp8.{fmlalb,fmlalt}{,.lane}
      fp8fma 1:f8*f8/4 fp8.{fmlallbb,fmlallbt,fmlalltb,fmlalltt}{,.lane}
      rdm 1:s*s sqrdmlah sqrdmlsh
      complxnum 1:* vcmla.{rot0,rot90,rot180,rot270}
      """),
    .init(
      .dotProduct,
      """
      bf16 1:bf16*bf16 bfdot
      bf16 1:bf16*bf16x2 bfmmla
      f8f32mm|f8f16mm 1:f8*f8x2 fmmla
      fp8dot2 1:f8*f8 fp8.fdot2{,.lane}
      fp8dot4 1:f8*f8 fp8.fdot4{,.lane}
      dotprod 1:s*s sdot
      i8mm 1:s*sx2 smmla
      dotprod 1:u*u udot
      i8mm 1:u*ux2 ummla
      i8mm 1:u*s usdot
      i8mm 1:u*sx2 usmmla
      """),
    .init(
      .minmax,
      """
      neon abs fmax fmaxnm fmin fminnm smax smin sqabs umax umin
      faminmax famax famin
      """),
    .init(
      .reduce,
      """
      neon addp faddp faddv fmaxnmp fmaxnmv fmaxp fmaxv fminnmp fminnmv fminp fminv saddlp saddlv
      neon saddv smaxp smaxv sminp sminv uaddlp uaddlv uaddv umaxp umaxv uminp uminv
      """),
    .init(
      .bitwise,
      """
      neon cls sqrshl sqshl sqshlu srshl sshl uqrshl uqshl urshl ushl vsli vsri
      """),
    .init(
      .compare,
      """
      neon facge facgt
      """),
    .init(
      .extend,
      """
      fp8 fp8.{cvtl1,cvtl2}
      neon shll sshll ushll vcvthf2fp
      """),
    .init(
      .truncate,
      """
      neon fcvtxn rshrn scalar.{sqxtn,sqxtun,uqxtn} sqrshrn sqrshrun sqshrn sqshrun sqxtn sqxtun
      neon uqrshrn uqshrn uqxtn vcvtfp2hf
      fp8 fp8.{fcvtn,fcvtn2}
      """),
    .init(
      .convert,
      """
      neon fcvtas fcvtau fcvtms fcvtmu fcvtns fcvtnu fcvtps fcvtpu fcvtzs fcvtzu vcvtfp2fxs
      neon vcvtfp2fxu vcvtfxs2fp vcvtfxu2fp
      """),
    .init(
      .shuffle,
      """
      neon tbl1 tbl2 tbl3 tbl4 tbx1 tbx2 tbx3 tbx4 vcopy.lane
      lut vluti2.{lane,laneq} vluti4q.{lane,laneq}{,.x2}
      """),
    .init(
      .load,
      """
      neon ld1x2 ld1x3 ld1x4 ld2 ld2lane ld2r ld3 ld3lane ld3r ld4 ld4lane ld4r
      """),
    .init(
      .store,
      """
      neon st1x2 st1x3 st1x4 st2 st2lane st3 st3lane st4 st4lane
      """),
    .init(
      .other,
      """
      fp8 fp8.fscale
      neon frecpe frecps frecpx frsqrte frsqrts urecpe ursqrte
      fptoint frint32x frint32z frint64x frint64z
      """),
  ]

  /// Below `llvm.aarch64.`.
  static let scalar: [IntrinsicSection] = [
    .init(
      .add,
      """
      neon sisd.fabd
      """),
    .init(
      .divide,
      """
      - sdiv udiv
      """),
    .init(
      .bitwise,
      """
      - cls cls64
      sha3 crypto.{bcaxs,bcaxu,eor3s,eor3u,rax1,xar}
      """),
    .init(
      .truncate,
      """
      neon sisd.fcvtxn
      """),
    .init(
      .convert,
      """
      jsconv fjcvtzs
      """),
    .init(
      .load,
      """
      - ldaxp ldaxr ldxp ldxr
      """),
    .init(
      .store,
      """
      - stlxp stlxr stxp stxr
      """),
    .init(
      .other,
      """
      crc crc32b crc32cb crc32ch crc32cw crc32cx crc32h crc32w crc32x
      aes crypto.{aesd,aese,aesimc,aesmc}
      sha2 crypto.{sha1c,sha1h,sha1m,sha1p} crypto.{sha1su0,sha1su1,sha256h,sha256h2}
      sha2 crypto.{sha256su0,sha256su1}
      sha3 crypto.{sha512h,sha512h2,sha512su0,sha512su1}
      sm4 crypto.{sm3partw1,sm3partw2,sm3ss1,sm3tt1a} crypto.{sm3tt1b,sm3tt2a,sm3tt2b}
      sm4 crypto.{sm4e,sm4ekey}
      - dmb dsb hint isb prefetch range.prefetch
      fptoint frint32x frint32z frint64x frint64z
      """),
  ]
}
