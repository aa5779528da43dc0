internal import DiagnosisModel

/// What x86 instructions do with elements (Intel SDM volume 2). The letters at the end of their names tell
/// the widths: `vpmovzxbd` makes doublewords of bytes.
enum X86Lanes {
  static func effect(of mnemonic: String, _ row: InstructionRow?) -> LaneEffect {
    let name = X86Classes.spelling(mnemonic)
    if name.hasPrefix("pmulh") { return .multiplyHigh }
    if let shape = row?.products { return .multiply(shape) }
    return scalar[String(name)] ?? extend(name) ?? narrow(name) ?? shuffle(name) ?? sum(name)
      ?? shift(name) ?? convert(name) ?? move(name) ?? .other
  }

  /// Of general registers; a load of `movzx` tells its width by its memory operand.
  private static let scalar: [String: LaneEffect] = [
    "movzx": .extend(from: nil, to: nil, isSigned: false),
    "movsx": .extend(from: nil, to: nil, isSigned: true),
    "movsxd": .extend(from: 32, to: 64, isSigned: true),
    "cdqe": .extend(from: 32, to: 64, isSigned: true),
    "add": .add(bits: nil, isFloat: false, isSubtraction: false),
    "lea": .add(bits: nil, isFloat: false, isSubtraction: false),
    "sub": .add(bits: nil, isFloat: false, isSubtraction: true),
    "sar": .shift(bits: nil, isRight: true, isArithmetic: true),
    "shr": .shift(bits: nil, isRight: true, isArithmetic: false),
    "shl": .shift(bits: nil, isRight: false, isArithmetic: false),
    "and": .logic, "or": .logic, "xor": .logic, "not": .logic,
    "imul": .multiply(ProductShape(.any, .any, in: .any, isScalar: true)),
    "mul": .multiply(ProductShape(.any, .any, in: .any, isScalar: true)),
  ]

  private static func bits(_ letter: Character?) -> Int? {
    switch letter {
    case "b": 8
    case "w": 16
    case "d": 32
    case "q": 64
    default: nil
    }
  }

  private static func extend(_ name: Substring) -> LaneEffect? {
    guard let widths = name.after("pmovsx") ?? name.after("pmovzx"), widths.count == 2,
      let from = bits(widths.first), let to = bits(widths.last)
    else { return nil }
    return .extend(from: from, to: to, isSigned: name.hasPrefix("pmovsx"))
  }

  private static func narrow(_ name: Substring) -> LaneEffect? {
    let pack = name.after("packss") ?? name.after("packus")
    let move = name.after("pmovus") ?? name.after("pmovs") ?? name.after("pmov")
    guard let widths = pack ?? move, widths.count == 2, let from = bits(widths.first),
      let to = bits(widths.last), from > to
    else { return nil }
    return .narrow(from: from, to: to)
  }

  private static func shuffle(_ name: Substring) -> LaneEffect? {
    if let rest = name.after("punpck") {
      return .interleave(bits: rest.hasSuffix("qdq") ? 64 : bits(rest.dropFirst().first) ?? 8)
    }
    if let rest = name.after("pbroadcast") { return .broadcast(bits: bits(rest.last)) }
    if let rest = name.after("broadcast") {
      return .broadcast(bits: rest == "ss" ? 32 : rest == "sd" ? 64 : 128)
    }
    if name.hasPrefix("pblend") || name.hasPrefix("blend") { return .blend }
    let prefixes = [
      "pshuf", "shuf", "perm", "unpck", "palignr", "align", "pslldq", "psrldq", "movhl", "movlh",
      "movddup", "movshdup", "movsldup", "extract", "insert", "pinsr", "pextr", "pcompress",
      "pexpand",
    ]
    return prefixes.contains(where: { name.hasPrefix($0) }) ? .shuffle : nil
  }

  private static func sum(_ name: Substring) -> LaneEffect? {
    if name.hasPrefix("phadd") || name.hasPrefix("haddp") {
      return .addNeighbours(accumulates: false)
    }
    for (prefix, isSubtraction) in [("padd", false), ("psub", true)] {
      guard let rest = name.after(prefix), let bits = bits(rest.last) else { continue }
      return .add(bits: bits, isFloat: false, isSubtraction: isSubtraction)
    }
    for (prefix, isSubtraction) in [("add", false), ("sub", true)] {
      guard let rest = name.after(prefix) else { continue }
      let widths = ["ps": 32, "ss": 32, "pd": 64, "sd": 64, "ph": 16, "sh": 16]
      guard let bits = widths[String(rest)] else { continue }
      return .add(bits: bits, isFloat: true, isSubtraction: isSubtraction)
    }
    return nil
  }

  private static func shift(_ name: Substring) -> LaneEffect? {
    for (prefix, isRight, isArithmetic) in [
      ("psra", true, true), ("psrl", true, false), ("psll", false, false),
    ] {
      guard let rest = name.after(prefix) else { continue }
      return .shift(bits: bits(rest.last), isRight: isRight, isArithmetic: isArithmetic)
    }
    let logic = ["pand", "por", "pxor", "andp", "andnp", "orp", "xorp", "ptern"]
    return logic.contains(where: { name.hasPrefix($0) }) ? .logic : nil
  }

  private static let numbers: [String: ElementType] = [
    "dq": .i32, "udq": .i32, "ps": .f32, "pd": .f64, "ph": .f16, "ss": .f32, "sd": .f64,
    "si": .i32, "usi": .i32, "qq": .i64, "uqq": .i64, "w": .i16, "uw": .i16, "sh": .f16,
  ]

  private static func convert(_ name: Substring) -> LaneEffect? {
    guard let rest = name.after("cvtt") ?? name.after("cvt"), let two = rest.firstIndex(of: "2")
    else { return nil }
    let (source, result) = (String(rest[..<two]), String(rest[rest.index(after: two)...]))
    guard let from = numbers[source], let to = numbers[result] else { return nil }
    return .convert(
      from: from, to: to, isSigned: !source.hasPrefix("u") && !result.hasPrefix("u"))
  }

  private static func move(_ name: Substring) -> LaneEffect? {
    name.hasPrefix("mov") || name.hasPrefix("lddqu") || name.hasPrefix("pmaskmov") ? .move : nil
  }
}
