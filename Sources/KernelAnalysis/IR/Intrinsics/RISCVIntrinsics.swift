internal import DiagnosisModel

/// The intrinsics of the RISC-V vector extension, masked forms included; none of the vendors'.
enum RISCVIntrinsics {
  /// Features of the base extension; element types may need more (`zvfh`).
  static let sections: [IntrinsicSection] = [
    .init(
      .multiply,
      """
      v 1:* {vfmul,vfwmul,vmul}{,.mask}
      v 1:s*s {vmulh,vsmul,vwmul}{,.mask}
      v 1:s*u {vmulhsu,vwmulsu}{,.mask}
      v 1:u*u {vmulhu,vwmulu}{,.mask}
      v {vclmul,vclmulh}{,.mask}
      """),
    .init(
      .add,
      """
      v {vaadd,vaaddu,vadd,vasub,vasubu}{,.mask} vadc {vfadd,vfrsub,vfsub,vrsub}{,.mask} vfwadd
      v {vfwadd,vfwsub,vwadd,vwaddu,vwsub,vwsubu}.mask
      v {vfwadd,vfwsub,vwadd,vwaddu,vwsub,vwsubu}.w{,.mask} vfwsub vmadc{,.carry.in}
      v vmsbc{,.borrow.in} {vsadd,vsaddu,vssub,vssubu,vsub}{,.mask} vsbc vwadd vwaddu vwsub vwsubu
      """),
    .init(
      .fma,
      """
      v 0:* {vfmacc,vfmadd,vfmsac,vfmsub}{,.mask} {vfnmacc,vfnmadd,vfnmsac,vfnmsub}{,.mask}
      v 0:* {vmacc,vmadd,vnmsac,vnmsub}{,.mask}
      v 2:* {vfwmacc,vfwmsac,vfwnmacc,vfwnmsac}{,.mask}
      v 2:bf16*bf16 vfwmaccbf16{,.mask}
      v 2:s*s vwmacc{,.mask}
      v 2:u*s vwmaccsu{,.mask}
      v 2:u*u vwmaccu{,.mask}
      v 2:s*u vwmaccus{,.mask}
      """),
    .init(
      .dotProduct,
      """
      experimental-zvqdotq 1:s8*s8 vqdot{,.mask}
      experimental-zvqdotq 1:s8*u8 vqdotsu{,.mask}
      experimental-zvqdotq 1:u8*u8 vqdotu{,.mask}
      experimental-zvqdotq 1:u8*s8 vqdotus{,.mask}
      """),
    .init(
      .divide,
      """
      v {vdiv,vdivu,vfdiv,vfrdiv,vrem,vremu}{,.mask}
      """),
    .init(
      .minmax,
      """
      v {vfmax,vfmin,vmax,vmaxu,vmin,vminu}{,.mask}
      """),
    .init(
      .reduce,
      """
      v {vfredmax,vfredmin,vfredosum}{,.mask} {vfredusum,vfwredosum,vfwredusum}{,.mask}
      v {vredand,vredmax,vredmaxu,vredmin}{,.mask} {vredminu,vredor,vredsum}{,.mask}
      v {vredxor,vwredsum,vwredsumu}{,.mask}
      """),
    .init(
      .bitwise,
      """
      v {vand,vandn,vbrev,vbrev8,vclz}{,.mask} {vcpopv,vctz,vfsgnj,vfsgnjn}{,.mask}
      v {vfsgnjx,vnsra,vnsrl,vor,vrev8,vrol}{,.mask} vmand vmandn vmnand vmnor vmor vmorn vmxnor
      v vmxor {vror,vsll,vsra,vsrl,vssra}{,.mask} {vssrl,vwsll,vxor}{,.mask}
      """),
    .init(
      .compare,
      """
      v {vfclass,vmfeq,vmfge,vmfgt,vmfle}{,.mask} {vmflt,vmfne,vmseq,vmsge}{,.mask}
      v {vmsgeu,vmsgt,vmsgtu,vmsle}{,.mask} {vmsleu,vmslt,vmsltu,vmsne}{,.mask}
      """),
    .init(
      .select,
      """
      v vfmerge vmerge
      """),
    .init(
      .extend,
      """
      v vfwcvt.f.f.v vfwcvt.f.f.v.alt{,.mask} vfwcvt.f.f.v.mask vfwcvtbf16.f.f.v{,.mask}
      v {vsext,vzext}{,.mask}
      """),
    .init(
      .truncate,
      """
      v vfncvt.f.f.{q,w} vfncvt.f.f.{q,w}.alt{,.mask} vfncvt.f.f.{q,w}.mask
      v vfncvt.rod.f.f.w{,.mask} vfncvt.sat.f.f.{q,w} vfncvt.sat.f.f.{q,w}.alt{,.mask}
      v vfncvt.sat.f.f.{q,w}.mask vfncvtbf16.f.f.w{,.mask} {vnclip,vnclipu}{,.mask}
      """),
    .init(
      .convert,
      """
      v {vfcvt,vfwcvt}.f.{x,xu}.v{,.mask} {vfcvt,vfwcvt}.rtz.{x,xu}.f.v{,.mask}
      v {vfcvt,vfwcvt}.{x,xu}.f.v{,.mask} vfncvt.f.{x,xu}.w{,.mask} vfncvt.rtz.{x,xu}.f.w{,.mask}
      v vfncvt.{x,xu}.f.w{,.mask}
      """),
    .init(
      .shuffle,
      """
      v tuple.{extract,insert} vcompress vfmv.f.s vfmv.{s,v}.f
      v {vfslide1down,vfslide1up,vslide1down}{,.mask} vmv.s.x vmv.v.{v,x} vmv.x.s
      v vrgather.{vv,vx}{,.mask} vrgatherei16.vv{,.mask} {vslide1up,vslidedown}{,.mask}
      v vslideup{,.mask}
      """),
    .init(
      .load,
      """
      v {seg2,seg3,seg4,seg5,seg6,seg7}.load.mask {seg8,sseg2,sseg3,sseg4,sseg5}.load.mask
      v {sseg6,sseg7,sseg8}.load.mask {vle,vleff,vlse,vlseg2}{,.mask} vlm
      v {vlseg2ff,vlseg3,vlseg3ff,vlseg4}{,.mask} {vlseg4ff,vlseg5,vlseg5ff,vlseg6}{,.mask}
      v {vlseg6ff,vlseg7,vlseg7ff}{,.mask} {vlseg8,vlseg8ff,vlsseg2,vlsseg3}{,.mask}
      v {vlsseg4,vlsseg5,vlsseg6}{,.mask} {vlsseg7,vlsseg8}{,.mask}
      """),
    .init(
      .store,
      """
      v {seg2,seg3,seg4,seg5,seg6,seg7}.store.mask {seg8,sseg2,sseg3,sseg4,sseg5}.store.mask
      v {sseg6,sseg7,sseg8}.store.mask {vse,vsse,vsseg2,vsseg3,vsseg4}{,.mask} vsm
      v {vsseg5,vsseg6,vsseg7,vsseg8}{,.mask} {vssseg2,vssseg3,vssseg4,vssseg5}{,.mask}
      v {vssseg6,vssseg7,vssseg8}{,.mask}
      """),
    .init(
      .gather,
      """
      v {vloxei,vloxseg2,vloxseg3,vloxseg4}{,.mask} {vloxseg5,vloxseg6,vloxseg7}{,.mask}
      v {vloxseg8,vluxei,vluxseg2,vluxseg3}{,.mask} {vluxseg4,vluxseg5,vluxseg6}{,.mask}
      v {vluxseg7,vluxseg8}{,.mask}
      """),
    .init(
      .scatter,
      """
      v {vsoxei,vsoxseg2,vsoxseg3,vsoxseg4}{,.mask} {vsoxseg5,vsoxseg6,vsoxseg7}{,.mask}
      v {vsoxseg8,vsuxei,vsuxseg2,vsuxseg3}{,.mask} {vsuxseg4,vsuxseg5,vsuxseg6}{,.mask}
      v {vsuxseg7,vsuxseg8}{,.mask}
      """),
    .init(
      .other,
      """
      v {vaesdf,vaesdm,vaesef,vaesem,vsm4r}.{vs,vv} vaeskf1 vaeskf2 vaesz.vs
      v {vcpop,vfirst,vfrec7,vfrsqrt7,vfsqrt}{,.mask} vghsh vgmul.vv
      v {vid,viota,vmsbf,vmsif}{,.mask} vmclr vmset vmsof{,.mask} vsetvli vsetvlimax vsha2ch
      v vsha2cl vsha2ms vsm3c vsm3me vsm4k
      """),
  ]
}
