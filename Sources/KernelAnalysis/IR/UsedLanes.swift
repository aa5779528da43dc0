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
  private var used: [UInt: LaneSet] = [:]

  init(function: Function) {
    var pending: [Instruction] = []
    for block in function.basicBlocks {
      for instruction in block.instructions where Self.isRoot(instruction) {
        use(operandsOf: instruction, lanes: nil, pending: &pending)
      }
    }
    while let instruction = pending.popLast() {
      use(operandsOf: instruction, lanes: used[instruction.value.identity], pending: &pending)
    }
  }

  /// The used lanes of a fixed vector; nil where all are.
  func lanes(of instruction: Instruction) -> LaneSet? {
    let type = instruction.type
    guard type.isVector, !type.isScalable else { return nil }
    let lanes = used[instruction.value.identity] ?? LaneSet(count: type.lanes)
    return lanes.isAll ? nil : lanes
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

  /// - Parameter lanes: of the result; nil for a root.
  private mutating func use(
    operandsOf instruction: Instruction, lanes: LaneSet?, pending: inout [Instruction]
  ) {
    switch instruction.opcode {
    case .shufflevector:
      guard let lanes else { return }
      let width = instruction.operand(0).type.lanes
      var sides = [LaneSet(count: width), LaneSet(count: width)]
      for (lane, source) in instruction.shuffleMask.enumerated() where lanes[lane] {
        if let source { sides[source / width][source % width] = true }
      }
      for (index, side) in sides.enumerated() where !side.isEmpty {
        mark(instruction.operand(index), side, &pending)
      }
    case .extractelement:
      markOne(instruction.operand(0), lane: instruction.operand(1), &pending)
    case .insertelement:
      guard var kept = lanes else { return }
      if let lane = instruction.operand(2).constantInteger, (0..<kept.count).contains(Int(lane)) {
        kept[Int(lane)] = false
      }
      if !kept.isEmpty { mark(instruction.operand(0), kept, &pending) }
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
    _ lanes: LaneSet?, over count: Int, by instruction: Instruction
  ) -> LaneSet {
    guard let lanes, keepsLanes(instruction) else { return .all(of: count) }
    if lanes.count == count { return lanes }
    guard instruction.opcode == .call || instruction.opcode == .bitcast else {
      return .all(of: count)
    }
    var operand = LaneSet(count: count)
    if count % lanes.count == 0 {
      let group = count / lanes.count
      for lane in 0..<count { operand[lane] = lanes[lane / group] }
      return operand
    }
    guard lanes.count % count == 0 else { return .all(of: count) }
    let group = lanes.count / count
    for lane in 0..<lanes.count where lanes[lane] { operand[lane / group] = true }
    return operand
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
    var lanes = LaneSet(count: vector.type.lanes)
    if let index = lane.constantInteger, (0..<lanes.count).contains(Int(index)) {
      lanes[Int(index)] = true
    } else {
      lanes = .all(of: lanes.count)
    }
    mark(vector, lanes, &pending)
  }

  private mutating func mark(
    _ value: Value, _ lanes: LaneSet, _ pending: inout [Instruction]
  ) {
    guard let instruction = value.instruction, instruction.type.isVector else { return }
    if used[value.identity, default: LaneSet(count: lanes.count)].formUnion(lanes) {
      pending.append(instruction)
    }
  }
}
