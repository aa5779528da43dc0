internal import DiagnosisModel

/// SVE and SVE2 intrinsics that convert, move, load and store, and those on predicates; their
/// mnemonics are NEON's.
enum SVEOther {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .extend,
      lines: """
        sve fcvt.{f32f16,f64f16,f64f32} sunpkhi sunpklo sxtb sxth sxtw uunpkhi uunpklo uxtb uxth uxtw
        sme2+sme-f16f16 {fcvt,fcvtl}.widen.x2
        sve2 fcvtlt.{f32f16,f64f32} sshllb sshllt ushllb ushllt
        sve2+fp8|sme2+fp8 fp8.{cvt1,cvt2,cvtlt1,cvtlt2}
        sme2+fp8 fp8.{cvt1,cvt2,cvtl1,cvtl2}.x2
        sme2 {sunpk,uunpk}.{x2,x4}
        """),
    InstructionRow(
      .truncate,
      lines: """
        sme2 {bfcvt,bfcvtn,fcvt,fcvtn}.x2 {sqcvt,sqcvtu,sqrshr,sqrshru,uqcvt,uqrshr}.{x2,x4}
        sme2 {sqcvtn,sqcvtun,sqrshrn,sqrshrun,uqcvtn,uqrshrn}.x4
        sve+bf16 {fcvt,fcvtnt}.bf16f32.v2
        sve fcvt.{f16f32,f16f64,f32f64}
        sve2 fcvtnt.{f16f32,f32f64} {fcvtx,fcvtxnt}.f32f64 rshrnb rshrnt shrnb shrnt sqrshrnb
        sve2 sqrshrnt sqrshrunb sqrshrunt sqshrnb sqshrnt sqshrunb sqshrunt sqxtnb sqxtnt sqxtunb
        sve2 sqxtunt uqrshrnb uqrshrnt uqshrnb uqshrnt uqxtnb uqxtnt
        sve2p2 fcvtnt.z.{bf16f32,f16f32,f32f64} fcvtxnt.z.f32f64
        sme2+fp8 fp8.cvt.{x2,x4} fp8.cvtn.x4
        sve2+fp8|sme2+fp8 fp8.{cvtn,cvtnb,cvtnt}
        sve2p1|sme2 {sqcvtn,sqcvtun,sqrshrn,sqrshrun,uqcvtn,uqrshrn}.x2
        """),
    InstructionRow(
      .convert,
      lines: """
        sve fcvtzs {fcvtzs,fcvtzu}.{i32f16,i32f64,i64f16,i64f32} fcvtzu scvtf
        sve {scvtf,ucvtf}.{f16i32,f16i64,f32i64,f64i32} ucvtf
        sme2 {fcvtzs,fcvtzu,scvtf,ucvtf}.{x2,x4}
        """),
    InstructionRow(
      .shuffle,
      lines: """
        sve {clasta,clastb}{,.n} dup{,.x} ext insr lasta lastb rev.{b16,b32,b64} revb revh revw
        sve splice tbl trn1 {trn1,trn2,uzp1,uzp2,zip1,zip2}.{b16,b32,b64} trn2 uzp1 uzp2 zip1 zip2
        sve2p2 compact expand
        sve2p1 dup.laneq dupq.lane extq tblq tbxq uzpq1 uzpq2 zipq1 zipq2
        sve2+lut|sme2+lut luti2.lane luti4.lane{,.x2}
        sve2p1|sme revd
        sve2 tbl2 tbx
        sve+f64mm trn1q trn2q uzp1q uzp2q zip1q zip2q
        sme2 {uzp,uzpq,zip,zipq}.{x2,x4}
        """),
    InstructionRow(
      .load,
      lines: """
        sve ld1 ld1rq {ld2,ld3,ld4}.sret ldff1 ldnf1 ldnt1
        sve2p1|sme2 {ld1,ldnt1}.pn.{x2,x4}
        sve+f64mm ld1ro
        sve2p1 ld1udq ld1uwq {ld2q,ld3q,ld4q}.sret
        """),
    InstructionRow(
      .store,
      lines: """
        sve st1 st2 st3 st4 stnt1
        sve2p1|sme2 {st1,stnt1}.pn.{x2,x4}
        sve2p1 st1dq st1wq st2q st3q st4q
        """),
    InstructionRow(
      .gather,
      lines: """
        sve {ld1,ldff1}.gather {ld1,ldff1}.gather.index {ld1,ldff1}.gather.scalar.offset
        sve {ld1,ldff1}.gather.{sxtw,uxtw}{,.index}
        sve2p1 ld1q.gather.index ld1q.gather.{scalar,vector}.offset
        sve2 ldnt1.gather ldnt1.gather.{index,uxtw} ldnt1.gather.scalar.offset
        """),
    InstructionRow(
      .scatter,
      lines: """
        sve st1.scatter st1.scatter.index st1.scatter.scalar.offset st1.scatter.{sxtw,uxtw}{,.index}
        sve2p1 st1q.scatter.index st1q.scatter.{scalar,vector}.offset
        sve2 stnt1.scatter stnt1.scatter.{index,uxtw} stnt1.scatter.scalar.offset
        """),
    InstructionRow(
      .address, lines: "sve adrb adrd adrh adrw"),
    InstructionRow(
      .other,
      lines: """
        sve2+sve-aes aesd aese aesimc aesmc
        sve-aes2 {aesd,aesdimc,aese,aesemc}.lane.{x2,x4}
        sve {brka,brkb,rdffr}{,.z} {brkn,brkpa,brkpb}.z cntb cntd cnth cntp cntw
        sve convert.{from,to}.svbool {fexpa,frecpe,frecps,frsqrte,frsqrts,ftssel}.x frecpx frinta
        sve frinti frintm frintn frintp frintx frintz fscale fsqrt index pfirst pnext prf
        sve {prfb,prfd,prfh,prfw}.gather.index {prfb,prfd,prfh,prfw}.gather.scalar.offset
        sve {prfb,prfd,prfh,prfw}.gather.{sxtw,uxtw}.index ptrue punpkhi punpklo setffr
        sve {sqdecb,sqincb,uqdecb,uqincb}.{n32,n64} sqdecd {sqdecd,sqdech,sqdecp,sqdecw}.{n32,n64}
        sve sqdech sqdecp sqdecw sqincd {sqincd,sqinch,sqincp,sqincw}.{n32,n64} sqinch sqincp sqincw
        sve uqdecd {uqdecd,uqdech,uqdecp,uqdecw}.{n32,n64} uqdech uqdecp uqdecw uqincd
        sve {uqincd,uqinch,uqincp,uqincw}.{n32,n64} uqinch uqincp uqincw whilele whilelo whilels
        sve whilelt wrffr
        sve2p1|sme2 {cntp,ptrue}.{c8,c16,c32,c64} pext{,.x2}
        sve2p1|sme2 {whilege,whilegt,whilehi,whilehs}.{c8,c16,c32,c64,x2}
        sve2p1|sme2 {whilele,whilelo,whilels}.{c8,c16,c32,c64,x2} whilelt.{c8,c16,c32,c64,x2}
        sve2p2 firstp frint32x frint32z frint64x frint64z lastp
        sve2 flogb histcnt histseg urecpe ursqrte whilege whilegt whilehi whilehs
        sve2 {whilerw,whilewr}.{b,d,h,s}
        sme2 {frinta,frintm,frintn,frintp}.{x2,x4}
        sme2+fp8 fscale.single.{x2,x4} fscale.{x2,x4}
        sve2p1 pmov.to.pred.lane{,.zero} pmov.to.vector.lane.{merging,zeroing}
        sve2p1|sme psel
        sve2+sve-sm4 sm4e sm4ekey
        """),
  ]
}
