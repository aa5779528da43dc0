/// The instructions of x86 with AVX2 and beyond that kernels of integers and floats are made of.
struct X86Forms {
  /// LLVM's names of what the machine has.
  let features: Set<String>

  /// What the others are compared with: it can run on every port that vectors have.
  func yardstick(_ bits: Int) -> InstructionForm { three(bits == 512 ? "vpandd" : "vpand", bits) }

  /// The widths of registers to measure.
  var widths: [Int] { features.contains("avx512f") ? [128, 256, 512] : [128, 256] }

  var forms: [InstructionForm] {
    var forms = [InstructionForm("vmovd", .generalRegister, bits: 128, "vmovd xmm{d}, eax")]
    for bits in widths {
      forms += arithmetic(bits)
      forms += dots(bits)
      forms += extends(bits)
      forms += broadcasts(bits)
      forms += others(bits)
    }
    return forms
  }

  // MARK: Kinds

  private func arithmetic(_ bits: Int) -> [InstructionForm] {
    let (r, hasBytes) = (register(bits), has(bytes: bits))
    var forms = [yardstick(bits)]
    forms += ["vpaddd", "vpsubd", "vpmulld", "vpmuldq", "vpminsd", "vpmaxsd", "vmulps", "vaddps"]
      .map { three($0, bits) }
    if hasBytes {
      forms += [
        "vpmullw", "vpmaddwd", "vpmaddubsw", "vpshufb", "vpackssdw", "vpackusdw", "vpunpcklbw",
      ].map { three($0, bits) }
      forms.append(memory("vpmaddwd", bits))
    }
    forms += [memory("vpmulld", bits), memory("vpaddd", bits)]
    if features.contains("fma") || bits == 512 {
      forms += [
        InstructionForm(
          "vfmadd231ps", .register, bits: bits, "vfmadd231ps \(r){d}, \(r){a}, \(r){b}",
          chain: "vfmadd231ps \(r){d}, \(r){a}, \(r){b}"), memory("vfmadd231ps", bits),
      ]
    }
    if hasBroadcasts(bits) {
      forms += ["vpmulld", "vpaddd", "vfmadd231ps"].map { embedded($0, bits) }
    }
    if bits > 128 { forms.append(three("vpermd", bits)) }
    return forms
  }

  private func dots(_ bits: Int) -> [InstructionForm] {
    let r = register(bits)
    let hasEVEX =
      features.contains("avx512vnni") && (bits == 512 || features.contains("avx512vl"))
    guard hasEVEX || bits < 512 && features.contains("avxvnni") else { return [] }
    let prefix = hasEVEX ? "" : "{vex} "
    return ["vpdpbusd", "vpdpwssd"].flatMap { mnemonic -> [InstructionForm] in
      let text = "\(prefix)\(mnemonic) \(r){d}, \(r){a}, \(r){b}"
      var forms = [
        InstructionForm(mnemonic, .register, bits: bits, text, chain: text),
        InstructionForm(
          mnemonic, .memory, bits: bits, "\(prefix)\(mnemonic) \(r){d}, \(r){a}, [rsi]"),
      ]
      if hasEVEX { forms.append(embedded(mnemonic, bits)) }
      return forms
    }
  }

  private func extends(_ bits: Int) -> [InstructionForm] {
    let r = register(bits)
    var rows = [
      ("vpmovsxbd", 4), ("vpmovzxbd", 4), ("vpmovsxwd", 2), ("vpmovzxwd", 2), ("vpmovsxdq", 2),
      ("vpmovzxdq", 2),
    ]
    if has(bytes: bits) { rows += [("vpmovsxbw", 2), ("vpmovzxbw", 2)] }
    return rows.flatMap { mnemonic, ratio in
      let source = register(max(128, bits / ratio))
      return [
        InstructionForm(
          mnemonic, .register, bits: bits, "\(mnemonic) \(r){d}, \(source){a}",
          chain: "\(mnemonic) \(r){d}, \(source){d}"),
        InstructionForm(mnemonic, .memory, bits: bits, "\(mnemonic) \(r){d}, [rsi]"),
      ]
    }
  }

  private func broadcasts(_ bits: Int) -> [InstructionForm] {
    let r = register(bits)
    var rows = [("vpbroadcastd", "dword")]
    if has(bytes: bits) { rows += [("vpbroadcastb", "byte"), ("vpbroadcastw", "word")] }
    var forms = rows.flatMap { mnemonic, size in
      [
        InstructionForm(mnemonic, .memory, bits: bits, "\(mnemonic) \(r){d}, \(size) ptr [rsi]"),
        InstructionForm(
          mnemonic, .register, bits: bits, "\(mnemonic) \(r){d}, xmm{a}",
          chain: "\(mnemonic) \(r){d}, xmm{d}"),
      ]
    }
    forms.append(
      InstructionForm(
        "vbroadcastss", .memory, bits: bits, "vbroadcastss \(r){d}, dword ptr [rsi]"))
    if hasBroadcasts(bits) {
      forms.append(
        InstructionForm("vpbroadcastd", .generalRegister, bits: bits, "vpbroadcastd \(r){d}, eax"))
    }
    return forms
  }

  private func others(_ bits: Int) -> [InstructionForm] {
    let r = register(bits)
    var forms = ["vcvtdq2ps", "vcvttps2dq"].map { mnemonic in
      InstructionForm(
        mnemonic, .register, bits: bits, "\(mnemonic) \(r){d}, \(r){a}",
        chain: "\(mnemonic) \(r){d}, \(r){d}")
    }
    forms += [
      InstructionForm(
        "vpsrad", .register, bits: bits, "vpsrad \(r){d}, \(r){a}, 8",
        chain: "vpsrad \(r){d}, \(r){d}, 8"),
      InstructionForm(move(bits), .memory, bits: bits, "\(move(bits)) \(r){d}, [rsi]"),
      InstructionForm(move(bits), .store, bits: bits, "\(move(bits)) [rsi], \(r){a}"),
    ]
    if bits == 512 {
      forms += [("vpmovdb", "xmm"), ("vpmovdw", "ymm")].map { mnemonic, narrow in
        InstructionForm(mnemonic, .register, bits: bits, "\(mnemonic) \(narrow){d}, zmm{a}")
      }
    }
    return forms
  }

  // MARK: Shapes

  private func three(_ mnemonic: String, _ bits: Int) -> InstructionForm {
    let r = register(bits)
    return InstructionForm(
      mnemonic, .register, bits: bits, "\(mnemonic) \(r){d}, \(r){a}, \(r){b}",
      chain: "\(mnemonic) \(r){d}, \(r){d}, \(r){b}")
  }

  private func memory(_ mnemonic: String, _ bits: Int) -> InstructionForm {
    let r = register(bits)
    return InstructionForm(
      mnemonic, .memory, bits: bits, "\(mnemonic) \(r){d}, \(r){a}, [rsi]")
  }

  private func embedded(_ mnemonic: String, _ bits: Int) -> InstructionForm {
    let r = register(bits)
    return InstructionForm(
      mnemonic, .broadcast, bits: bits,
      "\(mnemonic) \(r){d}, \(r){a}, dword ptr [rsi]{1to\(bits / 32)}")
  }

  private func register(_ bits: Int) -> String {
    switch bits {
    case 512: "zmm"
    case 256: "ymm"
    default: "xmm"
    }
  }

  private func move(_ bits: Int) -> String { bits == 512 ? "vmovdqu64" : "vmovdqu" }

  private func has(bytes bits: Int) -> Bool { bits < 512 || features.contains("avx512bw") }

  private func hasBroadcasts(_ bits: Int) -> Bool {
    bits == 512 || features.contains("avx512f") && features.contains("avx512vl")
  }
}
