/// What the sums of a loop are made of, as several layers ask.
extension LoopProfile {
  /// Whether products of bytes are summed in 64 bits, in lanes of vectors.
  public var sumsBytesInWideLanes: Bool {
    guard let ir = facts, let traits = ir.traits else { return false }
    let sums = traits.accumulators.filter { $0.lanes > 1 }.map(\.elementType)
    let products = ir.products.filter { $0.accumulated > 0 && $0.isVector }
    guard !products.isEmpty,
      products.allSatisfy({ product in
        product.operands.allSatisfy { $0.fromType == .i8 && $0.source != .constant }
      })
    else { return false }
    return sums.isEmpty
      ? products.allSatisfy { $0.elementType == .i64 } : sums.allSatisfy { $0 == .i64 }
  }

  /// Whether a zero point is subtracted from an operand of a product.
  public var subtractsZeroPoints: Bool {
    facts?.products.contains { product in
      product.accumulated > 0 && product.operands.contains { $0.zeroPoint == true }
    } == true
  }
}
