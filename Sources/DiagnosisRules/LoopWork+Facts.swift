public import DiagnosisModel

extension LoopWork {
  /// What a loop does, by its facts and by the classes of its instructions.
  public init(of loop: LoopProfile) {
    let classes = loop.code?.classes ?? [:]
    let facts = loop.facts
    let products = facts?.products.filter { $0.accumulated > 0 } ?? []
    let dots = facts?.instructionMix.filter { $0.category == .dotProduct } ?? []
    if dots.contains(where: { $0.elementType == .i8 }) {
      self = .int8Dot
    } else if products.contains(where: { $0.isVector && $0.operation == "mul" && $0.widensBytes }) {
      self = .int8Widened
    } else if !products.isEmpty, products.allSatisfy({ !$0.isVector && $0.operation == "mul" }) {
      self = .scalarProducts
    } else if !dots.isEmpty || products.contains(where: { $0.operation == "mul" }) {
      self = .integerProducts
    } else if loop.macs != nil {
      let casts = (facts?.casts ?? []).filter { $0.isVector && $0.fromType.integerBits != nil }
      if casts.contains(where: {
        $0.category == .convert && ($0.fromType.integerBits ?? 64) <= 16
      }) {
        self = .dequantizedProducts
      } else {
        let isFunction = Self.splitsFloats(loop) && !Self.storesBytes(facts)
        self = isFunction ? .floatFunctions : .floatProducts
      }
    } else if Self.waits(loop) {
      self = .waiting
    } else if classes[.call] != nil {
      self = .calls
    } else {
      self = Self.withoutProducts(loop, classes, facts)
    }
  }

  /// Whether a loop passes the time: by the instruction for that, or by several that do nothing.
  private static func waits(_ loop: LoopProfile) -> Bool {
    guard let code = loop.code, code.vectorWidths.isEmpty, code.instructions <= 32 else {
      return false
    }
    return code.mnemonics["pause"] != nil || code.mnemonics["yield"] != nil
      || (code.mnemonics["nop"] ?? 0) >= 4
  }

  /// Whether floats are taken apart by whole parts or exponents, as ahead of polynomials.
  private static func splitsFloats(_ loop: LoopProfile) -> Bool {
    let names = [
      "round", "rndscale", "reduce", "scalef", "getexp", "getmant", "range", "frint", "fscale",
      "fexpa", "flogb",
    ]
    return (loop.code?.mnemonics.keys ?? [:].keys).contains { mnemonic in
      let name = mnemonic.first == "v" ? mnemonic.dropFirst() : mnemonic[...]
      return names.contains(where: name.hasPrefix)
    }
  }

  private static func storesBytes(_ facts: LoopFacts?) -> Bool {
    facts?.instructionMix.contains { $0.category == .store && $0.elementType == .i8 } ?? false
  }

  private static func withoutProducts(
    _ loop: LoopProfile, _ classes: [InstructionClass: Int], _ facts: LoopFacts?
  ) -> LoopWork {
    let storesBytes = storesBytes(facts)
    if classes[.convert] != nil, storesBytes { return .quantize }
    if classes[.multiply] != nil, storesBytes { return .requantize }
    let floats = ["ps", "pd", "ss", "sd"]
    let isFloat = (loop.code?.mnemonics.keys ?? [:].keys).contains { name in
      floats.contains(where: name.hasSuffix) && !name.hasPrefix("vmov") && !name.hasPrefix("mov")
        || name.hasPrefix("fadd") || name.hasPrefix("fmul") || name.hasPrefix("fmla")
    }
    if isFloat { return .floatArithmetic }
    let work: [InstructionClass] = [.multiply, .multiplyAdd, .dotProduct, .add, .convert, .extend]
    if (classes[.load] ?? 0) > 0, (classes[.store] ?? 0) > 0,
      work.allSatisfy({ classes[$0] == nil }), (classes[.vectorLogic] ?? 0) == 0
    {
      return .copy
    }
    return .other
  }
}

extension Product {
  /// Whether an operand was made wider from bytes.
  fileprivate var widensBytes: Bool {
    operands.contains { $0.fromType == .i8 && $0.casts.contains(where: \.isIntegerExtend) }
  }
}
