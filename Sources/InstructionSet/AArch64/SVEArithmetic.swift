internal import DiagnosisModel

/// SVE and SVE2 intrinsics on lanes that do not multiply; their mnemonics are NEON's.
enum SVEArithmetic {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .add,
      lines: """
        sve2 adclb adclt addhnb addhnt {cadd,sqcadd}.x raddhnb raddhnt rsubhnb rsubhnt saba sabalb
        sve2 sabalt sabdlb sabdlt saddlb saddlbt saddlt saddwb saddwt sbclb sbclt shadd
        sve2 {shsub,uhsub}{,.u} shsubr sqadd sqneg sqsub sqsubr srhadd ssublb ssublbt ssublt ssubltb
        sve2 ssubwb ssubwt subhnb subhnt suqadd uaba uabalb uabalt uabdlb uabdlt uaddlb uaddlt uaddwb
        sve2 uaddwt uhadd uhsubr uqadd uqsub uqsubr urhadd usqadd usublb usublt usubwb usubwt
        sve {add,fabd,fadd,fsub,sabd,sub,uabd}{,.u} fcadd fsubr neg {sqadd,uqadd}.x
        sve {sqsub,uqsub}.{u,x} subr
        sme2 add.single.{x2,x4}
        """),
    InstructionRow(
      .vectorLogic, as: .divide, lines: "sve {fdiv,sdiv,udiv}{,.u} fdivr sdivr udivr"),
    InstructionRow(
      .vectorLogic, as: .minmax,
      lines: """
        sve abs {fmax,fmaxnm,fmin,fminnm,smax,smin,umax,umin}{,.u}
        sme2+sve-b16b16 bfclamp.single.{x2,x4}
        sve2+faminmax {famax,famin}{,.u}
        sve2p1|sme fclamp sclamp uclamp
        sme2 {fclamp,sclamp,uclamp}.single.{x2,x4}
        sme2 {fmax,fmaxnm,fmin,fminnm,smax,smin,umax,umin}.single.{x2,x4}
        sme2 {fmax,fmaxnm,fmin,fminnm,smax,smin,umax,umin}.{x2,x4}
        sve2 sqabs
        """),
    InstructionRow(
      .add, as: .reduce,
      lines: """
        sve2 addp faddp fmaxnmp fmaxp fminnmp fminp sadalp smaxp sminp uadalp umaxp uminp
        sve2p1 addqv andqv eorqv faddqv fmaxnmqv fmaxqv fminnmqv fminqv orqv smaxqv sminqv umaxqv
        sve2p1 uminqv
        sve andv eorv fadda faddv fmaxnmv fmaxv fminnmv fminv orv saddv smaxv sminv uaddv umaxv uminv
        """),
    InstructionRow(
      .vectorLogic,
      lines: """
        sve and {and,bic,eor,orr}.{u,z} asr {asr,lsl,lsr}.{u,wide} asrd bic bsl bsl1n bsl2n cls clz
        sve cnot cnt eor fabs fneg lsl lsr {nand,nor,orn}.z nbsl not orr rbit
        sve2 bcax eor3 eorbt eortb sli {sqrshl,sqshl,srshl,uqrshl,uqshl,urshl}{,.u} sqshlu sri srshr
        sve2 srsra ssra urshr ursra usra xar
        sve2+sve-bitperm {bdep,bext,bgrp}.x
        sve2+sve-sha3 rax1
        sme2 {srshl,urshl}.single.{x2,x4} {srshl,urshl}.{x2,x4}
        """),
    InstructionRow(
      .vectorLogic, as: .compare,
      lines: """
        sve {cmpeq,cmpge,cmpgt,cmphi,cmphs,cmpne}{,.wide} {cmple,cmplo,cmpls,cmplt}.wide facge facgt
        sve fcmpeq fcmpge fcmpgt fcmpne fcmpuo ptest.{any,first,last}
        sve2 match nmatch
        """),
    InstructionRow(
      .vectorLogic, as: .select,
      lines: """
        sve sel
        sme2 sel.{x2,x4}
        """),
  ]
}
