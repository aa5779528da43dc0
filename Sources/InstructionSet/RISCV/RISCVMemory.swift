internal import DiagnosisModel

/// RISC-V vector instructions that move elements between lanes, registers and memory, and scalar ones.
/// Loads and stores with an index a lane gather and scatter.
enum RISCVMemory {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .broadcast, "vmv.v.x vmv.v.i vfmv.v.f"),
    InstructionRow(
      .gprVectorMove, as: .other, "vmv.x.s vmv.s.x vfmv.f.s vfmv.s.f"),
    InstructionRow(
      .registerMove, as: .other, "vmv.v.v vmv1r.v vmv2r.v vmv4r.v vmv8r.v"),
    InstructionRow(
      .shuffle, "vrgather* vslide* vfslide* vcompress*",
      lines: """
        v tuple.{extract,insert} vcompress vfmv.f.s vfmv.{s,v}.f
        v {vfslide1down,vfslide1up,vslide1down}{,.mask} vmv.s.x vmv.v.{v,x} vmv.x.s
        v vrgather.{vv,vx}{,.mask} vrgatherei16.vv{,.mask} {vslide1up,vslidedown}{,.mask}
        v vslideup{,.mask}
        """),
    InstructionRow(
      .load, "vle* vlse* vlm* vl1r* vl2r* vl4r* vl8r* vlseg* vlsseg*",
      lines: """
        v {seg2,seg3,seg4,seg5,seg6,seg7}.load.mask {seg8,sseg2,sseg3,sseg4,sseg5}.load.mask
        v {sseg6,sseg7,sseg8}.load.mask {vle,vleff,vlse,vlseg2}{,.mask} vlm
        v {vlseg2ff,vlseg3,vlseg3ff,vlseg4}{,.mask} {vlseg4ff,vlseg5,vlseg5ff,vlseg6}{,.mask}
        v {vlseg6ff,vlseg7,vlseg7ff}{,.mask} {vlseg8,vlseg8ff,vlsseg2,vlsseg3}{,.mask}
        v {vlsseg4,vlsseg5,vlsseg6}{,.mask} {vlsseg7,vlsseg8}{,.mask}
        """),
    InstructionRow(
      .store, "vse8* vse16* vse32* vse64* vsse* vsm.v vs1r* vs2r* vs4r* vs8r* vsseg* vssseg*",
      lines: """
        v {seg2,seg3,seg4,seg5,seg6,seg7}.store.mask {seg8,sseg2,sseg3,sseg4,sseg5}.store.mask
        v {sseg6,sseg7,sseg8}.store.mask {vse,vsse,vsseg2,vsseg3,vsseg4}{,.mask} vsm
        v {vsseg5,vsseg6,vsseg7,vsseg8}{,.mask} {vssseg2,vssseg3,vssseg4,vssseg5}{,.mask}
        v {vssseg6,vssseg7,vssseg8}{,.mask}
        """),
    InstructionRow(
      .gather, "vluxei* vloxei* vluxseg* vloxseg*",
      lines: """
        v {vloxei,vloxseg2,vloxseg3,vloxseg4}{,.mask} {vloxseg5,vloxseg6,vloxseg7}{,.mask}
        v {vloxseg8,vluxei,vluxseg2,vluxseg3}{,.mask} {vluxseg4,vluxseg5,vluxseg6}{,.mask}
        v {vluxseg7,vluxseg8}{,.mask}
        """),
    InstructionRow(
      .scatter, "vsuxei* vsoxei* vsuxseg* vsoxseg*",
      lines: """
        v {vsoxei,vsoxseg2,vsoxseg3,vsoxseg4}{,.mask} {vsoxseg5,vsoxseg6,vsoxseg7}{,.mask}
        v {vsoxseg8,vsuxei,vsuxseg2,vsuxseg3}{,.mask} {vsuxseg4,vsuxseg5,vsuxseg6}{,.mask}
        v {vsuxseg7,vsuxseg8}{,.mask}
        """),
  ]
}
