internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The scalar products that a multiplication makes: in lanes that are used, of operands that can be
/// other than zero.
///
/// `mul <16 x i32>` makes 16, `pmaddwd` of 32 pairs 32; `pmaddwd` of zero-extended values 16, and where
/// half of the result is thrown away 8.
struct ProductCount {
  let made: Int
  /// What the instruction makes where every lane counts.
  let possible: Int
  /// The most products that one lane of the result sums.
  let perLane: Int

  /// Nil for what multiplies nothing by itself, or not in a way that types tell.
  init?(of multiply: Instruction, lanes: FunctionLanes) {
    let fact = multiply.intrinsic.flatMap { IntrinsicTable.fact(for: $0) }
    let total =
      fact.map { IntrinsicOperation(fact: $0, call: multiply).products }
      ?? multiply.operand(0).type.lanes
    guard let total else { return nil }
    possible = total
    let first = fact?.products?.operand ?? 0
    guard total > 0, let shape = Shape(multiply, products: fact?.products, first: first, total)
    else {
      made = total
      perLane = fact?.category == .dotProduct ? 2 : 1
      return
    }
    let empty = [first, first + 1].compactMap {
      EmptyLanes.of(multiply.operand($0), bits: shape.bits)
    }
    let used = lanes.used.lanes(of: multiply)
    if empty.isEmpty, used == nil {
      made = total
      perLane = total / shape.results
      return
    }
    var sums = Array(repeating: 0, count: shape.results)
    for product in 0..<total where !empty.contains(where: { $0[product] }) {
      let lane = product / (total / shape.results)
      if used?[lane] != false { sums[lane] += 1 }
    }
    made = sums.reduce(0, +)
    perLane = sums.max() ?? 0
  }

  /// How products lie in vectors of fixed length.
  private struct Shape {
    /// The width of a multiplied element.
    let bits: Int
    /// The lanes of the result.
    let results: Int

    /// Nil where the products do not lie one beside the other in both operands.
    init?(_ multiply: Instruction, products: ScalarProducts?, first: Int, _ total: Int) {
      let type = multiply.operand(first).type
      guard multiply.operandCount > first + 1, type.isVector, !type.isScalable,
        multiply.operand(first + 1).type.isVector, multiply.type.isVector,
        products?.perElement ?? 1 == 1,
        let bits = products?.lhs.bits ?? type.element.bits,
        (products?.rhs.bits ?? bits) == bits, total % multiply.type.lanes == 0
      else { return nil }
      let other = multiply.operand(first + 1).type
      guard let elementBits = type.element.bits, let otherBits = other.element.bits,
        type.lanes * elementBits == total * bits, other.lanes * otherBits == total * bits
      else { return nil }
      self.bits = bits
      results = multiply.type.lanes
    }
  }
}
