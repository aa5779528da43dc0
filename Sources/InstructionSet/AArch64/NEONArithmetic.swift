internal import DiagnosisModel

/// AArch64 instructions on lanes that do not multiply, of NEON and, by the same names, of SVE.
///
/// Pairwise and across-vector operations reduce, also for minimum and maximum; narrowing additions
/// (`addhn`), halving additions and absolute differences add. `fullfp16`, which f16 elements need, is
/// not recorded: it depends on the types.
enum NEONArithmetic {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .add, "add", operands: [.lanes("4s", "4s")], calibrated: true, lines: "128 neon"),
    InstructionRow(
      .add, "saddw", operands: [.lanes("4s", "4s", "4h")], calibrated: true, lines: "128 neon"),
    InstructionRow(
      .add, as: .reduce, "addp", operands: [.lanes("4s", "4s")], calibrated: true, lines: "128 neon"
    ),
    InstructionRow(
      .add,
      """
      sub fadd fsub faddp addv saddw2 uaddw uaddw2 saddl saddl2 uaddl uaddl2 ssubw* usubw*
      ssubl* usubl* saddlp uaddlp sadalp uadalp saddlv uaddlv sqadd uqadd sqsub uqsub shadd
      uhadd srhadd urhadd saddv uaddv faddv sabd uabd saba uaba sabal* uabal* sabdl*
      uabdl* fabd neg fneg abs fabs
      """,
      lines: """
        neon addhn fabd raddhn rsubhn sabd shadd shsub sqadd sqneg sqsub srhadd subhn suqadd uabd
        neon uhadd uhsub uqadd uqsub urhadd usqadd
        complxnum vcadd.{rot90,rot270}
        """),
    InstructionRow(
      .add, as: .reduce,
      lines: """
        neon addp faddp faddv fmaxnmp fmaxnmv fmaxp fmaxv fminnmp fminnmv fminp fminv saddlp saddlv
        neon saddv smaxp smaxv sminp sminv uaddlp uaddlv uaddv umaxp umaxv uminp uminv
        """),
    InstructionRow(
      .vectorLogic, "and", operands: [.lanes("16b", "16b")], calibrated: true, yardstick: true,
      lines: "128 neon"),
    InstructionRow(
      .vectorLogic,
      """
      orr eor bic orn mvn not bit bif bsl shl sshl ushl sshr ushr srshl urshl srshr urshr ssra
      usra srsra ursra sqshl uqshl sqrshl uqrshl sli sri cnt clz cls asr lsr lsl rbit
      """, lines: "neon cls sqrshl sqshl sqshlu srshl sshl uqrshl uqshl urshl ushl vsli vsri"),
    InstructionRow(
      .vectorLogic, as: .compare, "cm* fcm*", lines: "neon facge facgt"),
    InstructionRow(
      .vectorLogic, as: .minmax, "smin* smax* umin* umax* fmin* fmax*",
      lines: """
        neon abs fmax fmaxnm fmin fminnm smax smin sqabs umax umin
        faminmax famax famin
        """),
    InstructionRow(
      .vectorLogic, as: .other,
      "frint* fsqrt fdiv frecp* frsqrt* movi mvni movprfx sel whilelo whilelt ptrue sdiv udiv",
      lines: """
        fp8 fp8.fscale
        neon frecpe frecps frecpx frsqrte frsqrts urecpe ursqrte
        fptoint frint32x frint32z frint64x frint64z
        """),
  ]
}
