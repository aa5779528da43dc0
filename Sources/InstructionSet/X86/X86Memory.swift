internal import DiagnosisModel

/// x86 instructions between registers and memory. A move is a load, a store, a copy, or a way between
/// register files, by its operands; a truncation whose intrinsic stores (`pmov.*.mem`) is a store.
enum X86Memory {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .gprVectorMove, as: .other, "vmovd movd", operands: [.moveFromGeneral], calibrated: true,
      lines: "128 sse2"),
    InstructionRow(
      .gprVectorMove, as: .other, "vmovq movq vmovw kmov*"),
    InstructionRow(
      .registerMove, as: .load, "vmovdqu movdqu", operands: [.load, .store], calibrated: true,
      lines: """
        256 avx
        128 sse2
        """),
    InstructionRow(
      .registerMove, as: .load, "vmovdqu64", operands: [.load, .store], calibrated: true,
      lines: "512 avx512f"),
    InstructionRow(
      .registerMove, as: .load,
      """
      vmovaps vmovapd vmovups vmovupd vmovdqa{,32,64} vmovdqu{8,16} vmovss vmovsd vmovsh
      vlddqu vmovntps vmovntpd vmovntdq vmovntdqa vmovhps vmovlps vmovhpd vmovlpd vmaskmov*
      vpmaskmov*
      """,
      lines: """
        avx avx.ldu.dq.256 avx.maskload.{pd,ps}{,.256}
        avx10.2+movrs avx10.{vmovrsb,vmovrsd,vmovrsq,vmovrsw}{128,256,512}
        avx2 avx2.maskload.{d,q}{,.256}
        sse3 sse3.ldu.dq
        """),
    InstructionRow(
      .store,
      lines: """
        avx avx.maskstore.{pd,ps}{,.256}
        avx2 avx2.maskstore.{d,q}{,.256}
        avx512f avx512.mask.pmov.{db,dw,qb,qd,qw}.mem.{128,256}
        avx512f* avx512.mask.pmov.{db,dw,qb,qd,qw}.mem.512
        avx512f* avx512.mask.{pmovs,pmovus}.{db,dw,qb}.mem.{128,256,512}
        avx512f* avx512.mask.{pmovs,pmovus}.{qd,qw}.mem.{128,256,512}
        avx512bw avx512.mask.pmov.wb.mem.{128,256}
        avx512bw* avx512.mask.pmov.wb.mem.512 avx512.mask.{pmovs,pmovus}.wb.mem.{128,256,512}
        movdiri directstore32 directstore64
        mmx mmx.maskmovq mmx.movnt.dq
        sse2 sse2.maskmov.dqu
        """),
    InstructionRow(
      .gather, "vpgather* vgather*",
      lines: """
        avx2 avx2.gather.{d,q}.{d,pd,ps,q}{,.256}
        avx512f* avx512.gather.{dpd,dpi,dpq,dps,qpd,qpi,qpq,qps}.512
        avx512f* avx512.mask.gather.{dpd,dpi,dpq,dps,qpd,qpi,qpq,qps}.512
        avx512vl avx512.{gather3div2,gather3siv2}.{df,di}
        avx512vl avx512.{gather3div4,gather3siv4}.{df,di,sf,si}
        avx512vl avx512.{gather3div8,gather3siv8}.{sf,si}
        avx512vl avx512.mask.{gather3div2,gather3siv2}.{df,di}
        avx512vl avx512.mask.{gather3div4,gather3siv4}.{df,di,sf,si}
        avx512vl avx512.mask.{gather3div8,gather3siv8}.{sf,si}
        """),
    InstructionRow(
      .scatter, "vpscatter* vscatter*",
      lines: """
        avx512f* avx512.mask.scatter.{dpd,dpi,dpq,dps,qpd,qpi,qpq,qps}.512
        avx512f* avx512.scatter.{dpd,dpi,dpq,dps,qpd,qpi,qpq,qps}.512
        avx512vl avx512.mask.{scatterdiv2,scattersiv2}.{df,di}
        avx512vl avx512.mask.{scatterdiv4,scattersiv4}.{df,di,sf,si}
        avx512vl avx512.mask.{scatterdiv8,scattersiv8}.{sf,si}
        avx512vl avx512.{scatterdiv2,scattersiv2}.{df,di}
        avx512vl avx512.{scatterdiv4,scattersiv4}.{df,di,sf,si}
        avx512vl avx512.{scatterdiv8,scattersiv8}.{sf,si}
        """),
  ]
}
