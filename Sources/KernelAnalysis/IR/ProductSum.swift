internal import DiagnosisModel
internal import LLVMInterop

/// The sum that a product goes into, reached through casts and shuffles within a region.
struct ProductSum {
  /// How neighbouring lanes are added: the intrinsic that does it, or `shufflevector` where lanes
  /// are moved before a plain add; nil where the product is added lane by lane.
  let reduction: String?

  /// Nil where the product is not summed. Adding a constant (a rounding term, a zero point) is not
  /// a sum of products.
  init?(of product: Instruction, within region: Set<BasicBlock>) {
    var pending = [Step(value: product.value, depth: 0, shuffled: false)]
    while let step = pending.popLast() {
      for user in step.value.users where region.contains(user.block) {
        if Self.adds(user, step.value) {
          reduction = Self.reduction(by: user) ?? (step.shuffled ? "shufflevector" : nil)
          return
        }
        if step.depth < Self.reach, Self.passesOn(user) {
          let moves = user.opcode == .shufflevector && user.splatLane == nil
          pending.append(
            Step(value: user.value, depth: step.depth + 1, shuffled: step.shuffled || moves))
        }
      }
    }
    return nil
  }

  private struct Step {
    let value: Value
    let depth: Int
    let shuffled: Bool
  }

  /// Casts and shuffles between a product and its sum. More than LLVM leaves in practice (a cast, a
  /// shuffle, a select); the limit keeps long chains of inserts linear.
  private static let reach = 6

  /// Whether `user` adds `value` to something that is not constant.
  private static func adds(_ user: Instruction, _ value: Value) -> Bool {
    switch user.opcode {
    case .add, .fadd:
      !(user.operand(0) == value ? user.operand(1) : user.operand(0)).isConstant
    case .sub, .fsub: user.operand(1) == value && !user.operand(0).isConstant
    case .call:
      switch category(of: user) {
      case .reduce, .dotProduct, .add: true
      default: false
      }
    default: false
    }
  }

  /// The intrinsic by which `adder` adds neighbours, nil where it adds lane by lane.
  private static func reduction(by adder: Instruction) -> String? {
    guard adder.opcode == .call, category(of: adder) != .add else { return nil }
    return adder.intrinsic?.name
  }

  /// Whether `user` hands on the product's value in another form.
  private static func passesOn(_ user: Instruction) -> Bool {
    switch user.opcode {
    case .sext, .zext, .trunc, .fpext, .fptrunc, .bitcast, .freeze, .shufflevector,
      .extractelement, .insertelement, .select:
      true
    case .call: [.extend, .shuffle].contains(category(of: user))
    default: false
    }
  }

  private static func category(of call: Instruction) -> OperationCategory? {
    call.intrinsic.flatMap { IntrinsicTable.fact(for: $0)?.category }
  }
}
