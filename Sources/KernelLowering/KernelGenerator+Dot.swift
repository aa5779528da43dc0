internal import LLVMInterop

extension Builder {
  /// The accumulator plus the products of neighbouring lanes.
  func sum(_ sum: Value, plus product: DotProduct, of left: Value, _ right: Value) -> Value {
    switch product {
    case .pairs: return add(sum, pairs(left, right, sum.type))
    case .saturatingPairs(let multiply, let widen):
      let pairs = callIntrinsic(multiply.intrinsic, [left, right])
      let ones = module.constant(1, inEveryLaneOf: pairs.type)
      return add(sum, callIntrinsic(widen.intrinsic, [pairs, ones]))
    case .instruction(let instruction):
      return callIntrinsic(
        instruction.intrinsic, overload: instruction.isOverloaded ? [sum.type, left.type] : [],
        [sum, left, right])
    }
  }

  /// Products of 16-bit lanes in 32 bits, each even one plus the odd one beside it: the pattern that
  /// LLVM knows as `pmaddwd`.
  private func pairs(_ left: Value, _ right: Value, _ sums: IRType) -> Value {
    let wide = sums.element.vector(lanes: left.type.lanes)
    let products = multiply(
      extend(left, to: wide, signed: true), extend(right, to: wide, signed: true))
    let lanes = 0..<sums.lanes
    return add(
      shuffle(products, mask: lanes.map { 2 * $0 }),
      shuffle(products, mask: lanes.map { 2 * $0 + 1 }))
  }
}
