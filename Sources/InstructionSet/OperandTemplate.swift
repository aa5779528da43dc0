internal import DiagnosisModel

/// How the operands of an instruction are written, at any width of vectors.
///
/// `{v}` is a register as wide as the vectors, `{v/4}` one of a quarter (128 bits at least), `{n/4}`
/// the same for a result, `{each}` the number of 32-bit lanes; the rest is as `InstructionForm` has it.
struct OperandTemplate: Sendable, Hashable {
  let form: OperandForm
  let text: String
  /// One that reads what it writes; nil where that cannot be.
  var chain: String?
  /// Whether only EVEX encodings have it.
  var needsEVEX = false
  /// Whether it reads what it writes, whatever the instruction is.
  var readsDestination = false
  /// What has to be done again before each: an instruction that is measured with it.
  var setUp = ""

  /// Two sources, as AVX has them.
  static let three = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}, {v}{b}", chain: "{v}{d}, {v}{d}, {v}{b}")
  /// Two sources and the destination that they are added to.
  static let accumulating = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}, {v}{b}", chain: "{v}{d}, {v}{a}, {v}{b}")
  static let two = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}", chain: "{v}{d}, {v}{d}")
  static let immediate = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}, 8", chain: "{v}{d}, {v}{d}, 8")
  static let threeAndImmediate = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}, {v}{b}, 1", chain: "{v}{d}, {v}{d}, {v}{b}, 1")
  /// The second source in memory.
  static let memory = OperandTemplate(form: .memory, text: "{v}{d}, {v}{a}, [rsi]")
  /// The second source a 32-bit number in memory.
  static let embedded = OperandTemplate(
    form: .broadcast, text: "{v}{d}, {v}{a}, dword ptr [rsi]{1to{each}}", needsEVEX: true)
  /// A quotient, which is the next one's divisor: it stays away from one and zero, which may be faster.
  static let dividing = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}, {v}{b}", chain: "{v}{d}, {v}{a}, {v}{d}")
  /// The first source is what is written.
  static let overwriting = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}, {v}{b}", chain: "{v}{d}, {v}{a}, {v}{b}",
    readsDestination: true)
  static let ternary = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}, {v}{b}, 1", chain: "{v}{d}, {v}{a}, {v}{b}, 1",
    readsDestination: true)
  static let blending = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}, {v}{b}, {v}{a}",
    chain: "{v}{d}, {v}{d}, {v}{b}, {v}{a}")
  static let inserting = OperandTemplate(
    form: .register, text: "{v}{d}, {v}{a}, xmm{b}, 1", chain: "{v}{d}, {v}{d}, xmm{b}, 1")
  static let extracting = OperandTemplate(form: .register, text: "xmm{d}, {v}{a}, 1")
  static let maskedLoad = OperandTemplate(
    form: .memory, text: "{v}{d}{k1}{z}, [rsi]", needsEVEX: true)
  static let maskedStore = OperandTemplate(
    form: .store, text: "[rsi]{k1}, {v}{a}", needsEVEX: true)
  /// One address for each lane, as the index register of a calibration has them.
  static let gathering = OperandTemplate(
    form: .memory, text: "{v}{d}{k1}, [rsi + {v}{i}]", needsEVEX: true,
    readsDestination: true, setUp: "kxnorw k1, k1, k1; ")
  static let scattering = OperandTemplate(
    form: .store, text: "[rsi + {v}{i}]{k1}, {v}{a}", needsEVEX: true,
    setUp: "kxnorw k1, k1, k1; ")
  static let load = OperandTemplate(form: .memory, text: "{v}{d}, [rsi]")
  static let store = OperandTemplate(form: .store, text: "[rsi], {v}{a}")
  static let tiles = OperandTemplate(form: .register, text: "tmm0, tmm1, tmm2")

  /// Elements become `ratio` times as wide.
  static func widening(_ ratio: Int) -> OperandTemplate {
    OperandTemplate(
      form: .register, text: "{v}{d}, {v/\(ratio)}{a}", chain: "{v}{d}, {v/\(ratio)}{d}")
  }

  /// Elements become `ratio` times as narrow.
  static func narrowing(_ ratio: Int) -> OperandTemplate {
    OperandTemplate(form: .register, text: "{v/\(ratio)}{d}, {v}{a}")
  }

  /// A number of a size ("dword") in memory, for every lane.
  static func broadcast(_ size: String) -> OperandTemplate {
    OperandTemplate(form: .memory, text: "{v}{d}, \(size) ptr [rsi]")
  }

  static let fromVector = OperandTemplate(
    form: .register, text: "{v}{d}, xmm{a}", chain: "{v}{d}, xmm{d}")
  static let fromGeneral = OperandTemplate(
    form: .generalRegister, text: "{v}{d}, eax", needsEVEX: true)
  static let moveFromGeneral = OperandTemplate(form: .generalRegister, text: "{v}{d}, eax")

  // Arm's, by the lanes of the operands.

  static func lanes(_ result: String, _ operands: String) -> OperandTemplate {
    lanes(result, operands, operands)
  }

  static func lanes(_ result: String, _ left: String, _ right: String) -> OperandTemplate {
    OperandTemplate(
      form: .register, text: "v{d}.\(result), v{a}.\(left), v{b}.\(right)",
      chain: "v{d}.\(result), v{d}.\(left), v{b}.\(right)")
  }

  static func accumulatingLanes(_ result: String, _ operands: String) -> OperandTemplate {
    let text = "v{d}.\(result), v{a}.\(operands), v{b}.\(operands)"
    return OperandTemplate(form: .register, text: text, chain: text)
  }

  static func other(
    _ form: OperandForm, _ text: String, chain: String? = nil
  ) -> OperandTemplate {
    OperandTemplate(form: form, text: text, chain: chain)
  }
}

extension OperandTemplate {
  /// The form of an instruction at a width.
  ///
  /// - Parameter prefix: what assemblers need before the mnemonic: "{vex} ".
  func form(
    of mnemonic: String, prefix: String, bits: Int, accumulating: Bool
  ) -> InstructionForm {
    func written(_ operands: String) -> String {
      prefix + mnemonic + " " + Self.resolve(operands, bits)
    }
    return InstructionForm(
      mnemonic, form, bits: bits, written(text), chain: chain.map(written),
      accumulating: accumulating || readsDestination, setUp: setUp)
  }

  private static func resolve(_ text: String, _ bits: Int) -> String {
    var text = text.replacing("{v}", with: register(bits)).replacing("{each}", with: "\(bits / 32)")
    for ratio in [2, 4, 8] {
      text = text.replacing("{v/\(ratio)}", with: register(max(128, bits / ratio)))
    }
    return text
  }

  private static func register(_ bits: Int) -> String {
    switch bits {
    case 512: "zmm"
    case 256: "ymm"
    default: "xmm"
    }
  }
}
