internal import DiagnosisModel

/// RISC-V vector instructions on lanes that do not multiply, masked intrinsics included; none of the
/// vendors'. Element types may need features of their own (`zvfh`).
enum RISCVArithmetic {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .add,
      """
      vadd* vsub* vrsub* vwadd* vwsub* vadc* vsbc* vmadc* vmsbc* vsadd* vssub* vaadd* vasub*
      vfadd* vfsub* vfrsub* vfwadd* vfwsub*
      """,
      lines: """
        v {vaadd,vaaddu,vadd,vasub,vasubu}{,.mask} vadc {vfadd,vfrsub,vfsub,vrsub}{,.mask} vfwadd
        v {vfwadd,vfwsub,vwadd,vwaddu,vwsub,vwsubu}.mask
        v {vfwadd,vfwsub,vwadd,vwaddu,vwsub,vwsubu}.w{,.mask} vfwsub vmadc{,.carry.in}
        v vmsbc{,.borrow.in} {vsadd,vsaddu,vssub,vssubu,vsub}{,.mask} vsbc vwadd vwaddu vwsub vwsubu
        """),
    InstructionRow(
      .add, as: .reduce, "vred* vwred* vfred* vfwred*",
      lines: """
        v {vfredmax,vfredmin,vfredosum}{,.mask} {vfredusum,vfwredosum,vfwredusum}{,.mask}
        v {vredand,vredmax,vredmaxu,vredmin}{,.mask} {vredminu,vredor,vredsum}{,.mask}
        v {vredxor,vwredsum,vwredsumu}{,.mask}
        """),
    InstructionRow(
      .vectorLogic, as: .divide, "vdiv* vrem* vfdiv* vfrdiv*",
      lines: "v {vdiv,vdivu,vfdiv,vfrdiv,vrem,vremu}{,.mask}"),
    InstructionRow(
      .vectorLogic, as: .minmax, "vmin* vmax* vfmin* vfmax*",
      lines: "v {vfmax,vfmin,vmax,vmaxu,vmin,vminu}{,.mask}"),
    InstructionRow(
      .vectorLogic,
      """
      vand* vor* vxor* vsll* vsrl* vsra* vssrl* vssra* vwsll* vfsgnj* vmand* vmor* vmxor*
      vmnand* vmnor* vmxnor* vmnot* vmmv* vmclr* vmset* vnot* vneg* vfneg* vfabs* vbrev* vclz*
      vctz* vcpop* vrev8* vrol* vror* vfirst*
      """,
      lines: """
        v {vand,vandn,vbrev,vbrev8,vclz}{,.mask} {vcpopv,vctz,vfsgnj,vfsgnjn}{,.mask}
        v {vfsgnjx,vnsra,vnsrl,vor,vrev8,vrol}{,.mask} vmand vmandn vmnand vmnor vmor vmorn vmxnor
        v vmxor {vror,vsll,vsra,vsrl,vssra}{,.mask} {vssrl,vwsll,vxor}{,.mask}
        """),
    InstructionRow(
      .vectorLogic, as: .compare, "vms* vmf* vfclass*",
      lines: """
        v {vfclass,vmfeq,vmfge,vmfgt,vmfle}{,.mask} {vmflt,vmfne,vmseq,vmsge}{,.mask}
        v {vmsgeu,vmsgt,vmsgtu,vmsle}{,.mask} {vmsleu,vmslt,vmsltu,vmsne}{,.mask}
        """),
    InstructionRow(
      .vectorLogic, as: .select, "vmerge* vfmerge*", lines: "v vfmerge vmerge"),
    InstructionRow(
      .vectorLogic, as: .other, "vfsqrt* vfrsqrt7* vfrec7* vid* viota*",
      lines: """
        v {vaesdf,vaesdm,vaesef,vaesem,vsm4r}.{vs,vv} vaeskf1 vaeskf2 vaesz.vs
        v {vcpop,vfirst,vfrec7,vfrsqrt7,vfsqrt}{,.mask} vghsh vgmul.vv
        v {vid,viota,vmsbf,vmsif}{,.mask} vmclr vmset vmsof{,.mask} vsetvli vsetvlimax vsha2ch
        v vsha2cl vsha2ms vsm3c vsm3me vsm4k
        """),
  ]
}
