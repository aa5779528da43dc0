internal import DiagnosisModel

extension LoopProfile {
  /// Whether its products are of floats; nil where no product is known.
  var multipliesFloats: Bool? {
    let types = multipliedTypes
    guard !types.isEmpty else { return nil }
    let floats = types.filter { [.f16, .bf16, .f32, .f64].contains($0) }
    // An int8 weight that is converted for a float product is neither twin.
    return floats.count == types.count ? true : floats.isEmpty ? false : nil
  }

  /// Whether its products are of 32-bit floats.
  var multipliesSingles: Bool { multipliedTypes.allSatisfy { $0 == .f32 } }

  private var multipliedTypes: [ElementType] {
    if let ir, !ir.products.isEmpty {
      let products = ir.products.filter { $0.accumulated > 0 }
      if !products.isEmpty { return products.flatMap { $0.operands.map(\.fromType) } }
    }
    if let ir {
      let rows = ir.instructionMix.filter { $0.category == .dotProduct || $0.category == .fma }
      if !rows.isEmpty { return rows.map(\.elementType) }
    }
    return (code?.products ?? []).flatMap(\.types).map(ElementType.init(operandType:))
  }

  /// Predicted or measured cycles of one multiply-accumulate; nil where unknown.
  var cyclesPerProduct: Double? {
    guard let macs = macs?.perIteration, macs > 0, let cycles = code?.bestCycles, cycles > 0
    else { return nil }
    return cycles / Double(macs)
  }
}

extension ElementType {
  /// Of a type as instructions' operands are spelt: `u8` and `s8` are both `i8`.
  fileprivate init(operandType: String) {
    self.init(
      spelling: operandType.first == "u" || operandType.first == "s"
        ? "i" + operandType.dropFirst() : operandType)
  }
}
