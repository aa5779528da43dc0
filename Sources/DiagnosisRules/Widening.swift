internal import DiagnosisModel

extension Product {
  /// The widening of the product's operands, nil where they are not widened.
  ///
  /// Both operands must come from narrower integers. An operand that is computed in the wide type needs
  /// it, and a constant is a coefficient that scales: what width it needs is not known here.
  var widening: Widening? {
    guard let wide = elementType.integerBits else { return nil }
    let narrow = operands.map { operand -> Int? in
      guard !operand.casts.isEmpty, operand.casts.allSatisfy(\.isIntegerExtend) else { return nil }
      return operand.fromType.integerBits
    }
    let known = narrow.compactMap(\.self)
    guard known.count == operands.count, let widest = known.max(), widest >= 8, widest < wide
    else { return nil }
    return Widening(fromBits: widest, toBits: wide)
  }

  /// The signedness of the two operands, "u8×s8", nil where an operand is not simply widened.
  var signedness: String? {
    let names = operands.compactMap { operand -> String? in
      guard let bits = operand.fromType.integerBits else { return nil }
      switch operand.casts.first {
      case .zext: return "u\(bits)"
      case .sext: return "s\(bits)"
      default: return nil
      }
    }
    // Unsigned first: which operand is the data and which the weights the IR does not tell.
    return names.count == 2 ? names.sorted(by: >).joined(separator: "×") : nil
  }
}

/// From which integers to which a product's operands are widened.
struct Widening: Hashable {
  let fromBits: Int
  let toBits: Int
}

extension Target {
  /// Whether the instruction set multiplies integers of `widening.fromBits` into products of
  /// `widening.toBits` in one instruction that needs no extends before it: `smull` on AArch64,
  /// `vwmul` on RISC-V, `pmuldq` on x86.
  func multipliesNatively(_ widening: Widening) -> Bool {
    switch Architecture(triple: triple) {
    case .aarch64, .arm, .riscv: widening.toBits == 2 * widening.fromBits
    case .x86, .other: widening == Widening(fromBits: 32, toBits: 64)
    }
  }
}
