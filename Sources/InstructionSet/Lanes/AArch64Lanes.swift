internal import DiagnosisModel

/// What AArch64 instructions do with elements (Arm Architecture Reference Manual, A64). Their operands tell
/// the widths: `sshll v0.8h, v1.8b, #0`.
enum AArch64Lanes {
  static func effect(of mnemonic: String, _ row: InstructionRow?) -> LaneEffect {
    if mnemonic.hasPrefix("sqdmulh") || mnemonic.hasPrefix("sqrdmulh") { return .multiplyHigh }
    if let known = named[mnemonic] { return known }
    if let shape = row?.products { return .multiply(shape) }
    if let scalar = scalarProducts[mnemonic] { return scalar }
    return load(mnemonic) ?? narrow(mnemonic) ?? .other
  }

  private static let signed = LaneEffect.extend(from: nil, to: nil, isSigned: true)
  private static let unsigned = LaneEffect.extend(from: nil, to: nil, isSigned: false)
  private static let sum = LaneEffect.add(bits: nil, isFloat: false, isSubtraction: false)
  private static let difference = LaneEffect.add(bits: nil, isFloat: false, isSubtraction: true)

  private static let named: [String: LaneEffect] = table([
    ("sshll sshll2 sxtl sxtl2 sunpklo sunpkhi sxtb sxth sxtw", signed),
    ("ushll ushll2 uxtl uxtl2 uunpklo uunpkhi uxtb uxth uxtw", unsigned),
    ("zip1 zip2 uzp1 uzp2 trn1 trn2 ext rev16 rev32 rev64 tbl tbx ins umov smov splice", .shuffle),
    ("dup ld1r ld2r ld3r ld4r ld1rb ld1rh ld1rw ld1rd ld1rqb ld1rqw", .broadcast(bits: nil)),
    ("bsl bit bif sel", .blend),
    ("add sqadd uqadd saddw saddw2 uaddw uaddw2", sum),
    ("sub sqsub uqsub ssubw ssubw2 usubw usubw2", difference),
    ("fadd", .add(bits: nil, isFloat: true, isSubtraction: false)),
    ("fsub", .add(bits: nil, isFloat: true, isSubtraction: true)),
    (
      "addp faddp saddlp uaddlp addv saddlv uaddlv saddv uaddv faddv",
      .addNeighbours(accumulates: false)
    ),
    ("sadalp uadalp", .addNeighbours(accumulates: true)),
    ("sshr asr", .shift(bits: nil, isRight: true, isArithmetic: true)),
    ("ushr lsr", .shift(bits: nil, isRight: true, isArithmetic: false)),
    ("shl lsl", .shift(bits: nil, isRight: false, isArithmetic: false)),
    ("and orr eor bic mvn", .logic),
    ("scvtf", .convert(from: nil, to: nil, isSigned: true)),
    ("ucvtf", .convert(from: nil, to: nil, isSigned: false)),
    ("mov fmov movprfx", .move),
  ])

  /// Of general registers.
  private static let scalarProducts: [String: LaneEffect] = table([
    (
      "madd msub smaddl umaddl",
      .multiply(ProductShape(.i32, .i32, in: .i32, accumulates: true, isScalar: true))
    )
  ])

  private static func table(_ rows: [(String, LaneEffect)]) -> [String: LaneEffect] {
    var table: [String: LaneEffect] = [:]
    for (names, effect) in rows {
      for name in names.split(separator: " ") { table[String(name)] = effect }
    }
    return table
  }

  /// `ldrsb`, and SVE's loads that extend: `ld1b { z0.s }`.
  private static func load(_ name: String) -> LaneEffect? {
    guard name.hasPrefix("ld") else { return name.hasPrefix("st") ? .move : nil }
    switch name {
    case "ldrsb", "ldursb": return .extend(from: 8, to: nil, isSigned: true)
    case "ldrb", "ldurb": return .extend(from: 8, to: nil, isSigned: false)
    case "ldrsh", "ldursh": return .extend(from: 16, to: nil, isSigned: true)
    case "ldrh", "ldurh": return .extend(from: 16, to: nil, isSigned: false)
    case "ld1sb": return .extend(from: 8, to: nil, isSigned: true)
    case "ld1b": return .extend(from: 8, to: nil, isSigned: false)
    case "ld1sh": return .extend(from: 16, to: nil, isSigned: true)
    case "ld1h": return .extend(from: 16, to: nil, isSigned: false)
    default: return .move
    }
  }

  private static func narrow(_ name: String) -> LaneEffect? {
    let stems = [
      "xtn", "sqxtn", "uqxtn", "sqxtun", "shrn", "rshrn", "sqshrn", "sqrshrn", "sqrshrun",
    ]
    return stems.contains { name == $0 || name == $0 + "2" } ? .narrow(from: nil, to: nil) : nil
  }
}
