internal import DiagnosisModel
internal import LLVMInterop

/// x86 mnemonics by class (Intel SDM volume 2; AMD APM volumes 3 to 6). Those of SSE and of AVX are one
/// row: a leading `v` is ignored.
enum X86Mnemonics {
  static func instructionClass(of instruction: MachineInstruction) -> InstructionClass {
    let mnemonic = instruction.mnemonic
    if instruction.vectorBits == 0 {
      return scalar[mnemonic] ?? .other
    }
    let name = mnemonic.first == "v" ? String(mnemonic.dropFirst()) : mnemonic
    if let found = moves[name] { return move(instruction, found) }
    if name.hasPrefix("pbroadcast") || name.hasPrefix("broadcast") || name == "movddup" {
      return .broadcast
    }
    return vector[name] ?? .other
  }

  /// A move is a load, a store, a copy, or a way between register files, by its operands.
  private static func move(
    _ instruction: MachineInstruction, _ found: InstructionClass
  ) -> InstructionClass {
    if instruction.flags.contains(.store) { return .store }
    if instruction.flags.contains(.load) { return .load }
    return found
  }

  private static let moves = MnemonicTable([
    (
      .registerMove,
      "movaps movapd movups movupd movdqa movdqu movdqa32 movdqa64 movdqu8 movdqu16 movdqu32 "
        + "movdqu64 movss movsd movsh lddqu movntps movntpd movntdq movntdqa movhps movlps movhpd "
        + "movlpd maskmov* pmaskmov*"
    ),
    (.gprVectorMove, "movd movq movw kmov*"),
  ])

  private static let vector = MnemonicTable([
    (
      .multiply,
      "pmulld pmullw pmullq pmuldq pmuludq pmulhw pmulhuw pmulhrsw mulps mulpd mulss mulsd "
        + "mulph mulsh"
    ),
    (.multiplyAdd, "fmadd* fmsub* fnmadd* fnmsub* pmadd52*"),
    (.dotProduct, "pmaddwd pmaddubsw pdp* dpbf16ps dpps dppd tdp*"),
    (
      .add,
      "paddb paddw paddd paddq psubb psubw psubd psubq padds* paddus* psubs* psubus* addps addpd "
        + "addss addsd addph addsh subps subpd subss subsd subph subsh addsub* haddps haddpd hsub* "
        + "phadd* phsub* psadbw"
    ),
    (.extend, "pmovsx* pmovzx*"),
    (.truncate, "pmovdb pmovdw pmovqb pmovqw pmovqd pmovwb pmovs* pmovus* packss* packus*"),
    (.convert, "cvt*"),
    (
      .shuffle,
      "pshuf* shuf* perm* pack* punpck* unpck* pinsr* pextr* insert* extract* palignr "
        + "align* pslldq psrldq blend* pblend* movshdup movsldup movhlps movlhps "
        + "pcompress* pexpand* compress* expand* pgather* gather* pscatter* scatter* pmultishiftqb"
    ),
    (
      .vectorLogic,
      "pand pandn por pxor pand* pandn* por* pxor* andps andpd andnps andnpd orps orpd "
        + "xorps xorpd pternlog* psll* psrl* psra* prol* pror* pshl* pshr* pcmp* cmp* pmin* pmax* min* "
        + "max* pabs* psign* pavg* ptest* movmsk* pmovmsk* pmovb2m pmovd2m pmovm2* ucomis* comis* "
        + "gf2p8* pclmul* k* popcnt* plzcnt* pconflict* round* rndscale* sqrt* rsqrt* rcp* div* "
        + "fixupimm* getexp* getmant* range* reduce* scalef* zeroupper zeroall test*"
    ),
  ])

  private static let scalar = MnemonicTable([
    (
      .control,
      "cmp test bt nop nopw nopl data16 endbr* vzeroupper vzeroall prefetch* pause ud2 int3 leave cld emms"
    ),
    (
      .address,
      "add adc sub sbb inc dec neg lea shl shr sar sal rol ror rcl rcr shlx shrx sarx shld shrd "
        + "rorx imul mul mulx and andn or xor not mov movabs movs movsx movsxd movzx cdqe cwde cdq cqo "
        + "cwd cbw cmov* set* div idiv bs* tzcnt lzcnt popcnt blsi blsr blsmsk bzhi bextr pdep pext "
        + "bswap xchg push pop movbe adcx adox"
    ),
    (.vectorLogic, "k*"),
  ])
}
