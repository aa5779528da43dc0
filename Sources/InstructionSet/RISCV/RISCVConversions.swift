internal import DiagnosisModel

/// RISC-V vector instructions that change the type of elements; a narrowing shift by zero is how
/// elements are cut.
enum RISCVConversions {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .extend, "vsext* vzext* vwcvt* vwcvtu* vfwcvt.f.f* vfwcvtbf16*",
      lines: """
        v vfwcvt.f.f.v vfwcvt.f.f.v.alt{,.mask} vfwcvt.f.f.v.mask vfwcvtbf16.f.f.v{,.mask}
        v {vsext,vzext}{,.mask}
        """),
    InstructionRow(
      .truncate, "vnsrl* vnsra* vnclip* vncvt* vfncvt.f.f* vfncvt.rod* vfncvtbf16*",
      lines: """
        v vfncvt.f.f.{q,w} vfncvt.f.f.{q,w}.alt{,.mask} vfncvt.f.f.{q,w}.mask
        v vfncvt.rod.f.f.w{,.mask} vfncvt.sat.f.f.{q,w} vfncvt.sat.f.f.{q,w}.alt{,.mask}
        v vfncvt.sat.f.f.{q,w}.mask vfncvtbf16.f.f.w{,.mask} {vnclip,vnclipu}{,.mask}
        """),
    InstructionRow(
      .convert, "vfcvt* vfwcvt* vfncvt*",
      lines: """
        v {vfcvt,vfwcvt}.f.{x,xu}.v{,.mask} {vfcvt,vfwcvt}.rtz.{x,xu}.f.v{,.mask}
        v {vfcvt,vfwcvt}.{x,xu}.f.v{,.mask} vfncvt.f.{x,xu}.w{,.mask} vfncvt.rtz.{x,xu}.f.w{,.mask}
        v vfncvt.{x,xu}.f.w{,.mask}
        """),
  ]
}
