internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// A sum of products that an iteration loads, adds to and stores again at the same place.
struct SumInMemory {
  /// Nil where the store is none of such a sum.
  init?(_ store: Instruction, within region: Set<BasicBlock>) {
    guard case .integer = store.operand(0).type.element.kind else { return nil }
    let place = store.operand(1)
    var current = store.operand(0)
    var hasProduct = false
    // Unrolled loops add as many products as they have copies.
    for _ in 0..<64 {
      guard let sum = current.instruction, sum.opcode == .add, region.contains(sum.block) else {
        return nil
      }
      let sides = [sum.operand(0), sum.operand(1)]
      hasProduct = hasProduct || sides.contains(where: Self.isProduct)
      if sides.contains(where: { Self.isLoad($0, from: place) }) {
        guard hasProduct else { return nil }
        return
      }
      guard let next = sides.first(where: { $0.instruction?.opcode == .add }) else { return nil }
      current = next
    }
    return nil
  }

  private static func isLoad(_ value: Value, from place: Value) -> Bool {
    guard let load = value.instruction, load.opcode == .load else { return false }
    return load.operand(0) == place
  }

  /// A multiplication, or one whose result was widened.
  private static func isProduct(_ value: Value) -> Bool {
    guard let instruction = value.instruction else { return false }
    switch instruction.opcode {
    case .mul: return true
    case .sext, .zext: return isProduct(instruction.operand(0))
    case .call:
      guard let intrinsic = instruction.intrinsic else { return false }
      let category = IntrinsicTable.fact(for: intrinsic)?.category
      return category == .multiply || category == .dotProduct
    default: return false
    }
  }
}
