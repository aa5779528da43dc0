internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Which operands of an instruction are read as data, and which are written.
struct InstructionParts {
  let operands: [CodeOperand]
  let effect: LaneEffect
  private(set) var results: [CodeOperand] = []
  /// What is worked on; of a product the two sides.
  private(set) var inputs: [CodeOperand] = []
  /// What products, or sums of neighbours, are added to.
  private(set) var addend: CodeOperand?
  let isStore: Bool
  let readsMemory: Bool
  /// Whether the result is zero whatever it reads: `vpxor xmm0, xmm0, xmm0`.
  private(set) var clearsResult = false

  init(_ instruction: MachineInstruction, _ architecture: Architecture) {
    let name = instruction.mnemonic
    operands = CodeOperand.list(instruction.operands, architecture)
    effect = LaneEffect(name, architecture)
    isStore =
      instruction.flags.contains(.store)
      && (operands.first?.kind == .memory || architecture != .x86 && name.hasPrefix("st"))
    readsMemory = !isStore && operands.contains { $0.kind == .memory }
    let isOnlyRead =
      !instruction.flags.isDisjoint(with: [.branch, .return])
      || Self.comparing.contains(name) || name.hasPrefix("prefetch") || name.hasPrefix("prfm")
    guard !isOnlyRead, let first = operands.first else {
      inputs = isOnlyRead ? operands.filter(\.isRegister) : []
      return
    }
    guard !isStore else {
      // `add byte ptr [rdx], al` reads what it changes.
      let changes = architecture == .x86 && effect != .move && effect != .other
      inputs = changes ? operands.filter(\.isData) : operands.filter(\.isRegister)
      return
    }
    if architecture == .x86, operands.count == 1, name == "mul" || name == "imul" {
      // The other factor, and the lower half of the product, stand in one register by themselves, and the
      // upper half in another.
      let factor = CodeOperand.accumulator(bits: first.bits)
      results = [factor, .upperHalf(bits: first.bits)]
      inputs = [factor, first]
      return
    }
    if architecture == .x86, name == "idiv" || name == "div" {
      // What is divided, and the quotient, as well; and the remainder.
      let dividend = CodeOperand.accumulator(bits: first.bits)
      results = [dividend, .upperHalf(bits: first.bits)]
      inputs = [dividend, first]
      return
    }
    guard first.isRegister else { return }
    results = [first]
    if architecture == .x86, name == "lea" {
      // It reads no memory: an address is a sum like any other.
      inputs = operands.flatMap { place in
        place.addressRegisters.map { .general($0, bits: 64) }
      }
      return
    }
    switch architecture {
    case .x86: readX86(name, first)
    default: readAArch64(name, first)
    }
  }

  private static let comparing: Set<String> = [
    "cmp", "test", "vptest", "ptest", "ucomiss", "comiss", "ucomisd", "comisd", "vucomiss",
    "vcomiss", "vucomisd", "vcomisd", "cmn", "tst", "ccmp", "ccmn", "fcmp", "fcmpe", "push", "nop",
    "bt",
  ]

  // MARK: x86

  private mutating func readX86(_ name: String, _ first: CodeOperand) {
    let rest = operands.dropFirst().filter { $0.isData }
    if case .logic = effect, name.contains("xor"), isSameRegister(name, first) {
      clearsResult = true
      return
    }
    if case .multiply(let shape) = effect, shape.accumulates, rest.count >= 2 {
      let (second, third) = (rest[0], rest[1])
      if name.contains("132") {
        (addend, inputs) = (second, [first, third])
      } else if name.contains("213") {
        (addend, inputs) = (third, [second, first])
      } else {
        (addend, inputs) = (first, [second, third])
      }
      return
    }
    let isDestructive =
      name.first != "v" && !Self.onlyWrites(name, rest.count, effect)
      || name.hasPrefix("vpermt2") || name.hasPrefix("vpermi2")
    inputs = isDestructive ? [first] + rest : Array(rest)
  }

  /// SSE's and the base's instructions that do not read what they write.
  private static func onlyWrites(_ name: String, _ operands: Int, _ effect: LaneEffect) -> Bool {
    switch effect {
    case .move, .extend, .broadcast, .convert: return true
    default: break
    }
    if name == "imul", operands == 2 { return true }
    return ["pshufd", "pshufl", "pshufh", "pextr", "pabs", "lea", "sqrt", "rcp", "rsqrt", "set"]
      .contains { name.hasPrefix($0) }
  }

  private func isSameRegister(_ name: String, _ first: CodeOperand) -> Bool {
    let read = name.first == "v" ? Array(operands.dropFirst()) : operands
    return read.count == 2 && read[0].isRegister && read[0].kind == read[1].kind
  }

  // MARK: AArch64

  private mutating func readAArch64(_ name: String, _ first: CodeOperand) {
    if name.hasPrefix("ld") {
      results = operands.filter(\.isRegister)
      inputs = operands.filter { $0.kind == .memory }
      return
    }
    if name == "movi" || name == "mvni" {
      if operands.dropFirst().first?.kind == .immediate(0) { clearsResult = name == "movi" }
      inputs = operands.dropFirst().filter { $0.isData }
      return
    }
    let rest = operands.dropFirst().filter { $0.isData }
    if case .multiply(let shape) = effect, shape.accumulates, rest.count >= 2 {
      // Where three follow, the last is added: `fmadd s0, s1, s2, s3`, `madd w0, w1, w2, w3`.
      if rest.count > 2 {
        (addend, inputs) = (rest[2], [rest[0], rest[1]])
      } else {
        (addend, inputs) = (first, [rest[0], rest[1]])
      }
      return
    }
    if case .addNeighbours(accumulates: true) = effect { addend = first }
    let keepsPart = first.isOneLane || name.hasSuffix("tn2") || effect == .blend
    inputs = keepsPart ? [first] + rest : Array(rest)
    // SVE repeats the destination behind the predicate: `add z0.s, p0/m, z0.s, z1.s`.
  }
}

extension CodeOperand {
  var isRegister: Bool {
    switch kind {
    case .vector, .general: true
    default: false
    }
  }

  var isData: Bool { isRegister || kind == .memory || isImmediate }

  var isImmediate: Bool {
    if case .immediate = kind { true } else { false }
  }

  var immediate: Int? {
    if case .immediate(let value) = kind { value } else { nil }
  }
}
