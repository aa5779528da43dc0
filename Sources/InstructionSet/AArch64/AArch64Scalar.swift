internal import DiagnosisModel

/// AArch64 instructions on general registers, and intrinsics outside NEON and SVE.
enum AArch64Scalar {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .control, "cmp cmn tst ccmp ccmn nop hint prfm bti whilelo whilelt ptest"),
    InstructionRow(
      .address,
      """
      add adds sub subs adc adcs sbc sbcs neg madd msub mul smull umull smaddl umaddl smulh
      umulh lsl lsr asr ror and ands orr eor bic orn mvn mov movz movn movk adr adrp ubfx sbfx
      ubfm sbfm bfi bfxil sxtb sxth sxtw uxtb uxth csel cset csetm csinc csinv csneg cinc extr
      sdiv udiv clz rbit rev inc* dec* cnt* addvl addpl rdvl fmov
      """),
    InstructionRow(
      .add, lines: "neon sisd.fabd"),
    InstructionRow(
      .address, as: .divide, lines: "- sdiv udiv"),
    InstructionRow(
      .address, as: .bitwise,
      lines: """
        - cls cls64
        sha3 crypto.{bcaxs,bcaxu,eor3s,eor3u,rax1,xar}
        """),
    InstructionRow(
      .truncate, lines: "neon sisd.fcvtxn"),
    InstructionRow(
      .convert, lines: "jsconv fjcvtzs"),
    InstructionRow(
      .load, lines: "- ldaxp ldaxr ldxp ldxr"),
    InstructionRow(
      .store, lines: "- stlxp stlxr stxp stxr"),
    InstructionRow(
      .other,
      lines: """
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
