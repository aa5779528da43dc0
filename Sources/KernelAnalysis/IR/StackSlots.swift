internal import InstructionSet
internal import LLVMInterop

/// The variables that unoptimized code keeps on the stack: allocas that are only loaded and stored.
///
/// What goes through one has not left the function's values; what is stored elsewhere has.
final class StackSlots {
  private var known: [UInt: Bool] = [:]

  /// The slot that `access`, a load or a store, reads or writes; nil for other memory.
  func slot(of access: Instruction) -> Instruction? {
    let pointer: Value
    switch access.opcode {
    case .load: pointer = access.operand(0)
    case .store: pointer = access.operand(1)
    default: return nil
    }
    guard let alloca = pointer.instruction, alloca.opcode == .alloca else { return nil }
    if let isSlot = known[pointer.identity] { return isSlot ? alloca : nil }
    let isSlot = alloca.value.users.allSatisfy { user in
      switch user.opcode {
      case .load: true
      case .store: user.operand(0) != pointer
      case .call: user.intrinsic.flatMap(IntrinsicTable.fact)?.isTransparent == true
      default: false
      }
    }
    known[pointer.identity] = isSlot
    return isSlot ? alloca : nil
  }
}
