internal import LLVMInterop

/// Takes what is the same in every iteration out of a loop, loads among it: as if nothing that the loop stores
/// overlapped what it loads. For proofs alone, which are never executed.
struct LoopHoist {
  private let loop: Set<BasicBlock>
  /// The end of the block before the loop.
  private let entry: Instruction

  /// - Parameter blocks: those of a loop, its header first.
  /// - Returns: nil unless a single block leads to the loop, by a branch.
  init?(of blocks: [BasicBlock]) {
    guard let header = blocks.first else { return nil }
    loop = Set(blocks)
    let entries = header.function.basicBlocks.compactMap(\.terminator).filter { [loop] end in
      !loop.contains(end.block) && end.successors.contains(header)
    }
    // What ends with a call may make the address itself.
    guard let entry = entries.first, entries.count == 1, entry.opcode == .br else { return nil }
    self.entry = entry
  }

  /// - Returns: whether any of the instructions could go.
  func hoist(_ instructions: [Instruction], with builder: borrowing Builder) -> Bool {
    var hoisted = false
    for instruction in instructions where loop.contains(instruction.block) {
      guard let moved = steps(to: instruction, limit: Self.reach) else { continue }
      for step in moved where loop.contains(step.block) { builder.move(step, before: entry) }
      hoisted = true
    }
    return hoisted
  }

  /// Steps from an address that does not change to an extended value.
  private static let reach = 12

  /// What an instruction is made of within the loop, itself last; nil where that changes with the iterations.
  private func steps(to instruction: Instruction, limit: Int) -> [Instruction]? {
    guard loop.contains(instruction.block) else { return [] }
    guard limit > 0, Self.canMove(instruction) else { return nil }
    var steps: [Instruction] = []
    for index in 0..<instruction.operandCount {
      guard let operand = instruction.operand(index).instruction else { continue }
      guard let before = self.steps(to: operand, limit: limit - 1) else { return nil }
      steps += before
    }
    return steps + [instruction]
  }

  private static func canMove(_ instruction: Instruction) -> Bool {
    switch instruction.opcode {
    case .load: !instruction.isVolatile
    case .getelementptr, .sext, .zext, .trunc, .bitcast, .freeze, .shufflevector, .insertelement,
      .add, .mul, .shl, .or:
      true
    default: false
    }
  }
}
