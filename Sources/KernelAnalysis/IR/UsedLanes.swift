internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// Which lanes of a function's fixed vectors are used, and not only computed.
///
/// Generators fill a register and take half of it on: products in the other lanes are no work that the
/// kernel asks for. Lanes count as used from where a value leaves the vectors (a store, a scalar, a call)
/// back to what it is computed from.
struct UsedLanes {
  /// By the value's identity; a vector that is missing is not used at all.
  private var used: [UInt: [Bool]] = [:]

  init(function: Function) {
    var pending: [Instruction] = []
    for block in function.basicBlocks {
      for instruction in block.instructions where Self.isRoot(instruction) {
        use(operandsOf: instruction, lanes: [], pending: &pending)
      }
    }
    while let instruction = pending.popLast() {
      use(
        operandsOf: instruction, lanes: used[instruction.value.identity] ?? [], pending: &pending)
    }
  }

  /// Whether each lane of a fixed vector is used; nil where all are.
  func lanes(of instruction: Instruction) -> [Bool]? {
    let type = instruction.type
    guard type.isVector, !type.isScalable else { return nil }
    let lanes = used[instruction.value.identity] ?? Array(repeating: false, count: type.lanes)
    return lanes.contains(false) ? lanes : nil
  }

  /// What does not make a fixed vector uses whatever it is given, as do calls of functions.
  private static func isRoot(_ instruction: Instruction) -> Bool {
    let type = instruction.type
    if !type.isVector || type.isScalable { return true }
    switch instruction.opcode {
    case .call, .invoke, .callbr: return instruction.intrinsic == nil
    default: return false
    }
  }

  private mutating func use(
    operandsOf instruction: Instruction, lanes: [Bool], pending: inout [Instruction]
  ) {
    switch instruction.opcode {
    case .shufflevector:
      let width = instruction.operand(0).type.lanes
      var sides = [Array(repeating: false, count: width), Array(repeating: false, count: width)]
      for (lane, source) in zip(lanes, instruction.shuffleMask) where lane {
        if let source { sides[source / width][source % width] = true }
      }
      for (index, side) in sides.enumerated() where side.contains(true) {
        mark(instruction.operand(index), side, &pending)
      }
    case .extractelement:
      markOne(instruction.operand(0), lane: instruction.operand(1), &pending)
    case .insertelement:
      var kept = lanes
      if let lane = instruction.operand(2).constantInteger, kept.indices.contains(Int(lane)) {
        kept[Int(lane)] = false
      }
      if kept.contains(true) { mark(instruction.operand(0), kept, &pending) }
    default:
      for index in 0..<instruction.operandCount {
        let operand = instruction.operand(index)
        let type = operand.type
        guard type.isVector, !type.isScalable, operand.instruction != nil else { continue }
        mark(operand, Self.spread(lanes, over: type.lanes, by: instruction), &pending)
      }
    }
  }

  /// Lanes of an operand that go into `lanes` of the result: the same ones where there are as many, and
  /// neighbours where a dot product sums them; else all.
  private static func spread(
    _ lanes: [Bool], over count: Int, by instruction: Instruction
  ) -> [Bool] {
    let all = Array(repeating: true, count: count)
    guard !lanes.isEmpty, keepsLanes(instruction) else { return all }
    if lanes.count == count { return lanes }
    guard instruction.opcode == .call || instruction.opcode == .bitcast else { return all }
    if count % lanes.count == 0 {
      return (0..<count).map { lanes[$0 / (count / lanes.count)] }
    }
    guard lanes.count % count == 0 else { return all }
    let group = lanes.count / count
    return (0..<count).map { lanes[$0 * group..<($0 + 1) * group].contains(true) }
  }

  private static func keepsLanes(_ instruction: Instruction) -> Bool {
    guard instruction.opcode == .call else { return true }
    switch instruction.intrinsic.flatMap({ IntrinsicTable.fact(for: $0)?.category }) {
    case .add, .multiply, .fma, .minmax, .select, .compare, .extend, .convert: return true
    // A partial reduction may sum any lanes, and `smmla` the lanes of 2×2 matrices.
    case .dotProduct:
      let name = instruction.intrinsic?.name ?? ""
      return !name.hasSuffix("mmla") && !name.hasSuffix("partial.reduce.add")
    default: return false
    }
  }

  private mutating func markOne(
    _ vector: Value, lane: Value, _ pending: inout [Instruction]
  ) {
    guard !vector.type.isScalable else { return }
    var lanes = Array(repeating: false, count: vector.type.lanes)
    if let index = lane.constantInteger, lanes.indices.contains(Int(index)) {
      lanes[Int(index)] = true
    } else {
      lanes = lanes.map { _ in true }
    }
    mark(vector, lanes, &pending)
  }

  private mutating func mark(
    _ value: Value, _ lanes: [Bool], _ pending: inout [Instruction]
  ) {
    guard let instruction = value.instruction, instruction.type.isVector else { return }
    let known = used[value.identity] ?? Array(repeating: false, count: lanes.count)
    let joined = zip(known, lanes).map { $0 || $1 }
    if used[value.identity] == joined { return }
    used[value.identity] = joined
    pending.append(instruction)
  }
}
