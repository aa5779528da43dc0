internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The sum that a product goes into, reached through casts and shuffles within a region.
struct ProductSum {
  /// How neighbouring lanes are added: the intrinsic that does it, or `shufflevector` where lanes
  /// are moved before a plain add; nil where the product is added lane by lane.
  let reduction: String?

  /// Nil where the product is not summed. What is added to it must differ from one product to the next:
  /// adding a constant, or in a loop what every iteration adds (a rounding term, a zero point, a bias),
  /// is no sum of products, but the result may go into one.
  ///
  /// - Parameters:
  ///   - repeats: whether the region is a loop.
  ///   - slots: through which code that was not optimized hands values on.
  init?(
    of product: Instruction, within region: Set<BasicBlock>, repeats: Bool, slots: StackSlots
  ) {
    func isFixed(_ value: Value) -> Bool {
      if value.isConstant { return true }
      return repeats && (value.instruction.map { !region.contains($0.block) } ?? true)
    }
    var pending = [Step(value: product.value, depth: 0, shuffled: false)]
    while let step = pending.popLast() {
      for user in step.value.users where region.contains(user.block) {
        let addend = Self.addend(of: user, besides: step.value)
        if addend.map({ !isFixed($0) }) ?? Self.sums(user) {
          reduction = Self.reduction(by: user) ?? (step.shuffled ? "shufflevector" : nil)
          return
        }
        guard step.depth < Self.reach else { continue }
        if addend != nil || Self.passesOn(user) {
          let moves = user.opcode == .shufflevector && user.splatLane == nil
          pending.append(
            Step(value: user.value, depth: step.depth + 1, shuffled: step.shuffled || moves))
        } else if let slot = slots.slot(of: user) {
          for load in slot.value.users where load.opcode == .load && region.contains(load.block) {
            pending.append(
              Step(value: load.value, depth: step.depth + 1, shuffled: step.shuffled))
          }
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

  /// What an addition lane by lane adds to `value`, or what `value` is subtracted from; nil for other
  /// users.
  private static func addend(of user: Instruction, besides value: Value) -> Value? {
    switch user.opcode {
    case .call where category(of: user) == .add && user.argumentCount >= 2:
      if user.intrinsic?.name.contains("sub") == true {
        return user.operand(1) == value ? user.operand(0) : nil
      }
      return user.operand(0) == value ? user.operand(1) : user.operand(0)
    case .add, .fadd: return user.operand(0) == value ? user.operand(1) : user.operand(0)
    case .sub, .fsub: return user.operand(1) == value ? user.operand(0) : nil
    default: return nil
    }
  }

  /// Whether `user` is an intrinsic that adds neighbours.
  private static func sums(_ user: Instruction) -> Bool {
    guard user.opcode == .call else { return false }
    return [.reduce, .dotProduct].contains(category(of: user))
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
      .extractelement, .insertelement, .extractvalue, .select:
      true
    case .call: [.extend, .shuffle].contains(category(of: user))
    default: false
    }
  }

  private static func category(of call: Instruction) -> OperationCategory? {
    call.intrinsic.flatMap { IntrinsicTable.fact(for: $0)?.category }
  }
}
