internal import DiagnosisModel

/// x86 instructions on general and mask registers.
enum X86Scalar {
  static let rows: [InstructionRow] = [
    InstructionRow(
      .control,
      """
      cmp test bt nop nopw nopl data16 endbr* vzeroupper vzeroall prefetch* pause ud2 int3 leave
      cld emms
      """),
    InstructionRow(
      .address,
      """
      add adc sub sbb inc dec neg lea shl shr sar sal rol ror rcl rcr shlx shrx sarx shld shrd
      rorx imul mul mulx and andn or xor not mov movabs movs movsx movsxd movzx cdqe cwde cdq
      cqo cwd cbw cmov* set* div idiv bs* tzcnt lzcnt popcnt blsi blsr blsmsk bzhi bextr pdep
      pext bswap xchg push pop movbe adcx adox
      """),
    InstructionRow(
      .vectorLogic, as: .other, "k*"),
  ]
}
