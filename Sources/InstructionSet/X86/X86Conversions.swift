internal import DiagnosisModel

/// x86 instructions between integers and floats.
enum X86Conversions {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .convert, "vcvtdq2ps cvtdq2ps", operands: [.two], calibrated: true,
      lines: """
        512 avx512f
        256 avx
        128 sse2
        """),
    InstructionRow(
      .convert, "vcvttps2dq cvttps2dq", operands: [.two], calibrated: true,
      lines: """
        512 avx512f
        256 avx
        128 sse2
        """),
    InstructionRow(
      .convert, "vcvt*",
      lines: """
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
        """),
  ]
}
