import DiagnosisModel
import InstructionSet
import Testing

@Suite struct InstructionClassTests {
  @Test(arguments: [
    ("vpmulld", InstructionClass.multiply), ("pmaddwd", .dotProduct), ("vpdpbusd", .dotProduct),
    ("vfmadd213ps", .multiplyAdd), ("vpmovzxbd", .extend), ("vpackuswb", .truncate),
    ("vcvtdq2ps", .convert), ("vpbroadcastd", .broadcast), ("vpshufb", .shuffle),
    ("vpaddd", .add), ("vpxord", .vectorLogic), ("vpsrad", .vectorLogic), ("vmovd", .gprVectorMove),
    ("vmovaps", .registerMove), ("vpgatherdd", .gather), ("vgatherqps", .gather),
    ("vpscatterdd", .scatter), ("vscatterdps", .scatter), ("vfoo", .other),
  ])
  func x86Vector(_ mnemonic: String, _ expected: InstructionClass) {
    #expect(instructionClass(mnemonic, .x86, bits: 512) == expected)
  }

  @Test func x86MovesAreWhatTheirOperandsSay() {
    #expect(instructionClass("vmovdqu64", .x86, bits: 512, isLoad: true) == .load)
    #expect(instructionClass("vmovdqu64", .x86, bits: 512, isStore: true) == .store)
    #expect(instructionClass("vmovd", .x86, bits: 128, isLoad: true) == .load)
    #expect(instructionClass("lea", .x86, bits: 0) == .address)
    #expect(instructionClass("cmp", .x86, bits: 0) == .control)
    #expect(instructionClass("tdpbusd", .x86, bits: 0) == .dotProduct)
  }

  @Test(arguments: [
    ("sdot", "v0.4s, v1.16b, v2.16b", InstructionClass.dotProduct),
    ("smlal", "v0.4s, v1.4h, v2.4h", .multiplyAdd), ("smull", "v0.8h, v1.8b, v2.8b", .multiply),
    ("sshll", "v0.8h, v1.8b, #0", .extend), ("dup", "v0.4s, w2", .broadcast),
    ("mov", "v0.s[0], w2", .gprVectorMove), ("mov", "v0.16b, v1.16b", .registerMove),
    ("ld1rw", "{ z0.s }, p0/z, [x0]", .broadcast), ("ld1w", "{ z0.s }, p0/z, [x0, x1]", .load),
    ("ld1w", "{ z0.s }, p0/z, [x0, z1.s, uxtw]", .gather),
    ("ld1w", "{ z0.d }, p0/z, [z1.d]", .gather), ("ldr", "q0, [x0, #16]", .load),
  ])
  func aarch64(_ mnemonic: String, _ operands: String, _ expected: InstructionClass) {
    let isLoad = mnemonic.hasPrefix("ld")
    #expect(
      instructionClass(mnemonic, .aarch64, operands, bits: 128, isLoad: isLoad) == expected)
  }

  @Test func aarch64Scatters() {
    let address = "{ z0.s }, p0, [x0, z1.s, sxtw]"
    #expect(instructionClass("st1w", .aarch64, address, bits: 128, isStore: true) == .scatter)
    #expect(instructionClass("add", .aarch64, "x0, x1, x2", bits: 0) == .address)
  }

  @Test(arguments: [
    ("vmul.vv", InstructionClass.multiply), ("vwmulsu.vv", .multiply), ("vwmul.vx", .multiply),
    ("vmacc.vx", .multiplyAdd), ("vwmaccu.vv", .multiplyAdd), ("vfmacc.vf", .multiplyAdd),
    ("vqdot.vv", .dotProduct), ("vadd.vv", .add), ("vwadd.wv", .add), ("vredsum.vs", .add),
    ("vsext.vf4", .extend), ("vzext.vf2", .extend), ("vwcvt.x.x.v", .extend),
    ("vnsrl.wi", .truncate), ("vnclip.wi", .truncate), ("vfcvt.f.x.v", .convert),
    ("vrgather.vv", .shuffle), ("vslidedown.vi", .shuffle), ("vmv.v.x", .broadcast),
    ("vmv.x.s", .gprVectorMove), ("vmv.v.v", .registerMove), ("vle8.v", .load),
    ("vlse32.v", .load), ("vse32.v", .store), ("vluxei32.v", .gather), ("vsuxei8.v", .scatter),
    ("vand.vv", .vectorLogic), ("vmin.vv", .vectorLogic), ("vmseq.vv", .vectorLogic),
    ("vsetvli", .control), ("addi", .address), ("sh2add", .address), ("vfoo.vv", .other),
  ])
  func riscv(_ mnemonic: String, _ expected: InstructionClass) {
    #expect(instructionClass(mnemonic, .riscv, bits: 128) == expected)
  }

  @Test(arguments: [
    ("x86_64-linux-gnu", Architecture.x86), ("i686-pc-windows-msvc", .x86),
    ("aarch64-linux-gnu", .aarch64), ("arm64-apple-macosx", .aarch64),
    ("armv7a-none-eabi", .arm), ("thumbv8.1m.main-none-eabi", .arm), ("riscv64", .riscv),
    ("ia64-linux", .other("ia64")), ("", .other("")),
  ])
  func architectures(_ triple: String, _ expected: Architecture) {
    #expect(Architecture(triple: triple) == expected)
  }

  private func instructionClass(
    _ mnemonic: String, _ architecture: Architecture, _ operands: String = "", bits: Int,
    isLoad: Bool = false, isStore: Bool = false
  ) -> InstructionClass {
    InstructionClass(
      InstructionTraits(
        mnemonic: mnemonic, operands: operands, vectorBits: bits, isLoad: isLoad, isStore: isStore),
      architecture)
  }
}
