internal import DiagnosisModel
internal import LLVMInterop

/// AArch64 mnemonics by class (Arm Architecture Reference Manual, A64).
enum AArch64Mnemonics {
  static func instructionClass(of instruction: MachineInstruction) -> InstructionClass {
    let mnemonic = instruction.mnemonic
    if mnemonic.hasPrefix("ld1r") || mnemonic.hasPrefix("ld1rq") { return .broadcast }
    if memory[mnemonic] != nil {
      return instruction.flags.contains(.store) ? .store : .load
    }
    guard isVector(instruction) else { return scalar[mnemonic] ?? .other }
    if mnemonic == "mov" || mnemonic == "fmov" || mnemonic == "umov" || mnemonic == "smov" {
      return crossesFiles(instruction) ? .gprVectorMove : .registerMove
    }
    if mnemonic == "dup" { return .broadcast }
    return vector[mnemonic] ?? .other
  }

  private static func isVector(_ instruction: MachineInstruction) -> Bool {
    instruction.vectorBits > 0
  }

  /// Whether a general register stands among the operands.
  private static func crossesFiles(_ instruction: MachineInstruction) -> Bool {
    instruction.operands.split(separator: ",").contains { operand in
      let name = operand.drop { $0 == " " }
      return (name.first == "w" || name.first == "x") && name.dropFirst().first?.isNumber == true
    }
  }

  private static let memory = MnemonicTable([(.load, "ld* st*")])

  private static let vector = MnemonicTable([
    (
      .multiply,
      "mul fmul smull smull2 umull umull2 sqdmull* sqdmulh sqrdmulh fmulx pmul* smullb smullt "
        + "umullb umullt smulh umulh"
    ),
    (
      .multiplyAdd,
      "mla mls fmla fmls fmlal* fmlsl* smlal* umlal* smlsl* umlsl* fmadd fmsub fnmadd fnmsub "
        + "mad msb fmad fmsb sqdmlal* sqdmlsl* sqrdmlah sqrdmlsh"
    ),
    (.dotProduct, "sdot udot usdot sudot smmla ummla usmmla bfdot bfmmla fmmla"),
    (
      .add,
      "add sub fadd fsub addp faddp addv saddw saddw2 uaddw uaddw2 saddl saddl2 uaddl uaddl2 ssubw* "
        + "usubw* ssubl* usubl* saddlp uaddlp sadalp uadalp saddlv uaddlv sqadd uqadd sqsub uqsub shadd "
        + "uhadd srhadd urhadd saddv uaddv faddv faddp sabd uabd saba uaba sabal* uabal* sabdl* uabdl* "
        + "fabd neg fneg abs fabs"
    ),
    (
      .extend,
      "sshll sshll2 ushll ushll2 sxtl sxtl2 uxtl uxtl2 sunpk* uunpk* shll shll2 sxtb sxth sxtw "
        + "uxtb uxth uxtw"
    ),
    (
      .truncate,
      "xtn xtn2 sqxtn* uqxtn* sqxtun* shrn* rshrn* sqshrn* uqshrn* sqrshrn* uqrshrn* sqshrun* "
        + "sqrshrun* addhn* subhn* raddhn* rsubhn*"
    ),
    (.convert, "scvtf ucvtf fcvt* bfcvt*"),
    (
      .shuffle,
      "tbl tbx zip1 zip2 uzp1 uzp2 trn1 trn2 ext ins rev* splice compact insr last* clast*"
    ),
    (
      .vectorLogic,
      "and orr eor bic orn mvn not bit bif bsl cm* fcm* smin* smax* umin* umax* fmin* fmax* "
        + "shl sshl ushl sshr ushr srshl urshl srshr urshr ssra usra srsra ursra sqshl uqshl sqrshl uqrshl "
        + "sli sri cnt clz cls frint* fsqrt fdiv frecp* frsqrt* movi mvni movprfx sel whilelo whilelt ptrue "
        + "asr lsr lsl rbit sdiv udiv"
    ),
  ])

  private static let scalar = MnemonicTable([
    (.control, "cmp cmn tst ccmp ccmn nop hint prfm bti whilelo whilelt ptest"),
    (
      .address,
      "add adds sub subs adc adcs sbc sbcs neg madd msub mul smull umull smaddl umaddl smulh umulh "
        + "lsl lsr asr ror and ands orr eor bic orn mvn mov movz movn movk adr adrp ubfx sbfx ubfm sbfm bfi "
        + "bfxil sxtb sxth sxtw uxtb uxth csel cset csetm csinc csinv csneg cinc extr sdiv udiv clz rbit rev "
        + "inc* dec* cnt* addvl addpl rdvl fmov"
    ),
  ])
}
