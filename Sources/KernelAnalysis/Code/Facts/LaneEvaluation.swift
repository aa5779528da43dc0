internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// What an instruction makes of the elements that it reads.
struct LaneEvaluation {
  private let nodes: [DataNode]
  private let inputs: [Int]
  private let parts: InstructionParts
  private let instruction: MachineInstruction
  private(set) var value = LaneValue.unknown
  private(set) var isProduct = false
  private(set) var signsOf: Int?

  init(
    _ nodes: [DataNode], _ inputs: [Int], _ parts: InstructionParts,
    _ instruction: MachineInstruction
  ) {
    self.nodes = nodes
    self.inputs = inputs
    self.parts = parts
    self.instruction = instruction
    value.source = .arithmetic
    evaluate()
    if isPassing { isProduct = data.contains { nodes[$0].isProduct } }
  }

  /// The inputs without immediates.
  private var data: [Int] {
    zip(inputs, parts.inputs).compactMap { $1.isImmediate ? nil : $0 }
  }

  private var first: LaneValue { data.first.map { nodes[$0].value } ?? .unknown }

  private var immediate: Int? { parts.operands.last?.immediate }

  /// The width of a sum in a general register.
  private var generalBits: Int? {
    if case .general = result?.kind { result?.bits } else { nil }
  }

  private var result: CodeOperand? { parts.results.first }

  private var isPassing: Bool {
    switch parts.effect {
    case .move, .extend, .narrow, .interleave, .shuffle, .broadcast, .blend, .shift, .add,
      .addNeighbours, .logic:
      true
    default: false
    }
  }

  private mutating func evaluate() {
    switch parts.effect {
    case .move: value = data.isEmpty ? value : first
    case .extend(let from, let to, let isSigned): extend(from, to, isSigned)
    case .narrow(_, let to): narrow(to ?? result?.elementBits)
    case .interleave(let bits): interleave(bits)
    case .shuffle: value = insertsOne ? Self.unknownShuffle : common
    case .broadcast(let bits):
      value = first
      value.broadcast = bits.map { $0 <= 64 } ?? true
    case .blend: blend()
    case .multiply(let shape):
      let bits = shape.result.bits ?? result?.elementBits ?? result?.bits
      value.element = LaneValue.element(shape.result, bits: bits)
      value.laneBits = bits
      isProduct = true
    case .multiplyHigh: isProduct = true
    case .add(let bits, let isFloat, _): add(bits ?? result?.elementBits ?? generalBits, isFloat)
    case .addNeighbours: break
    case .shift(let bits, let isRight, let isArithmetic):
      shift(bits ?? result?.elementBits ?? result?.bits, isRight, isArithmetic)
    case .logic: logic()
    case .convert(let from, let to, let isSigned): convert(from, to, isSigned)
    case .other:
      if instruction.mnemonic.contains("pcmpgt") { signsOf = data.last }
    }
  }

  private mutating func extend(_ from: Int?, _ to: Int?, _ isSigned: Bool) {
    let source = parts.inputs.first { !$0.isImmediate }
    let named = ["sxtb": 8, "uxtb": 8, "sxth": 16, "uxth": 16, "sxtw": 32, "uxtw": 32]
    let narrow =
      from ?? named[instruction.mnemonic] ?? source?.elementBits ?? source?.bits
    let wide = to ?? result?.elementBits ?? result?.bits
    guard let narrow, let wide, narrow < wide else {
      value = first
      return
    }
    value = first.extended(from: narrow, to: wide, isSigned: isSigned)
  }

  /// What was widened by more than is taken away stays what it was.
  private mutating func narrow(_ bits: Int?) {
    if data.count == 1, let bits, let original = first.element?.integerBits, original < bits,
      !first.casts.isEmpty, first.casts.allSatisfy(\.isIntegerExtend), !first.zeroPoint
    {
      value = first
      value.laneBits = bits
      return
    }
    value.element = bits.map { .integer(bits: $0) }
    value.laneBits = bits
  }

  /// Interleaved with zeros it is an extend, with itself the first half of one by a shift, and with the
  /// signs of itself an extend as well.
  private mutating func interleave(_ bits: Int) {
    guard data.count == 2 else { return }
    let (low, high) = (nodes[data[0]], nodes[data[1]])
    if high.origin == .zero {
      value = low.value.extended(from: bits, to: 2 * bits, isSigned: false)
    } else if let signed = high.signsOf, original(of: signed) == original(of: data[0]) {
      value = low.value.extended(from: bits, to: 2 * bits, isSigned: true)
    } else if data[0] == data[1] || low.origin == .zero || low.origin == .invariant {
      value = high.value
      value.isDoubled = true
      value.laneBits = 2 * bits
    } else {
      value = common
    }
  }

  /// What a copy is one of.
  private func original(of node: Int) -> Int {
    var node = node
    while nodes[node].effect == .move, nodes[node].inputs.count == 1,
      nodes[nodes[node].inputs[0]].instruction != nil
    {
      node = nodes[node].inputs[0]
    }
    return node
  }

  /// What is the same of all inputs.
  private var common: LaneValue {
    // Constants say where elements go, registers that stay the same may do so.
    var inputs = data.filter { ![.constant, .zero].contains(nodes[$0].origin) }
    for isData in [{ !$0.isFixed }, { !$0.value.casts.isEmpty }] as [(DataNode) -> Bool]
    where inputs.count > 1 {
      let found = inputs.filter { isData(nodes[$0]) }
      if !found.isEmpty { inputs = found }
    }
    let values = inputs.map { nodes[$0].value }
    guard var common = values.first else { return .unknown }
    for other in values.dropFirst() where other != common {
      if other.element != common.element || other.casts != common.casts {
        return Self.unknownShuffle
      }
      common.broadcast = common.broadcast && other.broadcast
    }
    return common
  }

  private static let unknownShuffle = LaneValue(source: .shuffle)

  /// Whether one element is put in, as it comes: how wide lanes are, only what reads them tells.
  private var insertsOne: Bool {
    let name = instruction.mnemonic
    return name.hasPrefix("vpinsr") || name.hasPrefix("pinsr") || name.hasPrefix("ins")
      || name.hasPrefix("vinsertps")
  }

  /// Every other word of zeros: doublewords with an empty half.
  private mutating func blend() {
    let zeros = data.filter { nodes[$0].origin == .zero }
    let others = data.filter { nodes[$0].origin != .zero }
    if zeros.count == 1, others.count == 1, instruction.mnemonic.hasSuffix("blendw") {
      value = nodes[others[0]].value
      if value.casts.isEmpty || value.laneBits != 32 {
        value = value.extended(from: 16, to: 32, isSigned: false)
      }
    } else {
      value = common
    }
  }

  private mutating func add(_ bits: Int?, _ isFloat: Bool) {
    let variable = data.filter { !nodes[$0].isFixed }
    if variable.count == 1, data.count == 2, !nodes[variable[0]].value.casts.isEmpty {
      value = nodes[variable[0]].value
      value.zeroPoint = true
    } else if let bits {
      value.element = LaneValue.element(NumberType(isFloat ? .float : .any, bits), bits: bits)
      value.laneBits = bits
    }
  }

  /// To the left and back it is an extend of the low part of each lane, as is to the right alone of what
  /// was not touched before.
  private mutating func shift(_ bits: Int?, _ isRight: Bool, _ isArithmetic: Bool) {
    guard let bits, let amount = immediate, amount > 0, amount < bits else { return }
    var source = first
    if !isRight {
      guard source.casts.isEmpty else { return }
      source.isDoubled = true
      source.laneBits = bits
      value = source
      return
    }
    let isWhole = source.isDoubled && source.laneBits == bits
    let isFresh = source.casts.isEmpty && source.laneBits == nil && nodes[data[0]].origin == .memory
    guard isWhole || isFresh, [8, 16, 24, 48, 56].contains(amount) else { return }
    source.isDoubled = false
    source.laneBits = nil
    source.element = nil
    value = source.extended(from: bits - amount, to: bits, isSigned: isArithmetic)
  }

  private mutating func logic() {
    let variable = data.filter { !nodes[$0].isFixed }
    guard variable.count == 1 else { return }
    // A mask, or a flipped sign: the elements stay where they are.
    value = nodes[variable[0]].value
  }

  private mutating func convert(_ from: ElementType?, _ to: ElementType?, _ isSigned: Bool) {
    // AArch64's convert numbers to the float of the register's elements.
    let bits = result?.elementBits ?? result?.bits
    let target = to ?? bits.flatMap { LaneValue.element(NumberType(.float, $0), bits: $0) }
    guard let target, target.integerBits == nil else {
      value.element = target
      value.laneBits = target?.bits
      return
    }
    value = first
    let source = from ?? bits.map { .integer(bits: $0) }
    guard let source, source.integerBits != nil else {
      value.element = target
      return
    }
    if value.casts.isEmpty { value.element = source }
    value.casts.append(isSigned ? .sitofp : .uitofp)
    value.laneBits = target.bits
  }
}
