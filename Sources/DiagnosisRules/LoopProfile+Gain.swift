internal import DiagnosisModel

/// What changes of a loop would gain, from what its machine code was computed to cost.
extension LoopProfile {
  /// How many times faster the loop is after `change`; nil where that was not computed.
  ///
  /// A change that is missing among those computed saves less than one per cent.
  func gain(by change: CodeChange) -> Double? {
    guard let code, let cycles = code.cyclesPerIteration, cycles > 0, macs != nil else {
      return nil
    }
    guard let after = code.whatIf.first(where: { $0.change == change }) else { return 1 }
    return after.cyclesPerIteration > 0 ? cycles / after.cyclesPerIteration : nil
  }

  /// The largest gain of several changes that each remove the same cause.
  func gain(byAnyOf changes: [CodeChange]) -> Double? {
    changes.compactMap { gain(by: $0) }.max()
  }

  /// Whether its variables live on the stack, counter and sum at the least, and none in registers.
  var isUnoptimized: Bool {
    guard let ir = facts, let traits = ir.traits else { return false }
    return traits.stackVariableAccesses >= 4
      && !ir.instructionMix.contains { $0.category == .phi }
  }

  /// Integers of at most 16 bits are multiplied and summed.
  var multipliesNarrowIntegers: Bool {
    facts?.products.contains { $0.accumulated > 0 && $0.narrowBits != nil } == true
  }

  /// Whether at most four products make each narrow result and nothing is carried on: blending, scaling, grey
  /// of colours. Casts and multiplications belong to such a loop, for it has no reduction to give up.
  var scalesElements: Bool {
    guard let ir = facts, let macs = macs?.perIteration, let traits = ir.traits,
      traits.accumulators.isEmpty
    else { return false }
    let stores = ir.instructionMix.filter { $0.category == .store }
    if self.ir == nil {
      // Sums that lie in memory as bytes are elements that something is added to.
      let isOfElements = traits.sumsInMemory == 0 || code?.narrows == true
      return isOfElements && storesFewProducts(of: ir, in: stores, macs: macs)
    }
    let lanes = stores.reduce(0) { $0 + $1.lanes * $1.count }
    let isNarrow = stores.allSatisfy { ($0.elementType.integerBits ?? 64) <= 16 }
    return lanes > 0 && isNarrow && macs <= 4 * lanes
  }

  /// The same of machine code, whose stores may tell no type: results that were narrowed before, or that
  /// never had more than 16 bits, are bytes.
  private func storesFewProducts(
    of facts: LoopFacts, in stores: [InstructionMixRow], macs: Int
  ) -> Bool {
    let widest = code?.vectorWidths.keys.max() ?? 0
    let bytes = stores.reduce(0) { sum, store in
      let bits = store.elementType.bits.map { $0 * store.lanes } ?? widest
      return sum + store.count * bits / 8
    }
    let staysNarrow =
      facts.vectorArithmetic(bits: 32) == 0
      && facts.products.allSatisfy { ($0.elementType.integerBits ?? 64) <= 16 }
    let isNarrow =
      staysNarrow || code?.narrows == true
      || stores.allSatisfy { ($0.elementType.integerBits ?? 64) <= 16 }
    return isNarrow && macs <= 4 * bytes
  }

  /// Whether products of bytes or words by bytes or words are summed.
  var sumsProductsOfData: Bool {
    facts?.products.contains { product in
      let bits = product.operands.map { $0.fromType.integerBits ?? 0 }
      return product.accumulated > 0 && bits.allSatisfy { (8...16).contains($0) }
    } == true
  }

  /// Whether a sum goes on in the next iteration, as far as anybody looked: what colours of pictures are made of
  /// is summed and gone.
  var mayCarrySums: Bool {
    guard let traits = facts?.traits else { return true }
    return !traits.accumulators.isEmpty || traits.sumsInMemory > 0
  }

  /// Narrow integers of the data that become floats. Who multiplies doubles did not quantize.
  var conversionsOfIntegers: [CastGroup] {
    (facts?.casts ?? []).filter { cast in
      cast.category == .convert && !cast.addressing && cast.elementType != .f64
        && ["sitofp", "uitofp"].contains(cast.operation)
        && cast.fromType.integerBits.map { (8...16).contains($0) } == true
    }
  }

  /// Whether products of floats are summed in the loop, of which operands were integers.
  var sumsConvertedIntegers: Bool {
    guard let ir = facts, region == .loop, !conversionsOfIntegers.isEmpty,
      ir.traits?.accumulators.contains(where: { $0.elementType.integerBits == nil }) == true
    else { return false }
    return ir.instructionMix.contains { $0.category == .fma }
      || ir.products.contains { $0.accumulated > 0 && $0.elementType.integerBits == nil }
  }

  /// Whether the machine code sums products of bytes by an instruction that takes bytes.
  var makesDotProductsOfBytes: Bool {
    guard let code else { return false }
    let dots = Set(code.origins(of: .dotProduct).map(\.mnemonic))
    return (code.products ?? []).contains { product in
      dots.contains(product.instruction) && product.types.allSatisfy { $0.hasSuffix("8") }
    } || !dots.isDisjoint(with: ["vpmaddubsw", "pmaddubsw"])
  }

  /// Whether the IR asks for an instruction that sums neighbouring products.
  var asksForDotProducts: Bool {
    facts?.instructionMix.contains {
      $0.category == .dotProduct && $0.operation != "llvm.vector.partial.reduce.add"
    } == true
  }
}

extension Product {
  /// The width of the widest variable operand before it was widened, where that is 16 bits at the
  /// most; nil for others, and where an operand is no integer.
  var narrowBits: Int? {
    let bits = operands.filter { $0.source != .constant }.map(\.fromType.integerBits)
    let known = bits.compactMap(\.self)
    guard !known.isEmpty, known.count == bits.count, let widest = known.max(), widest >= 8,
      widest <= 16
    else { return nil }
    return widest
  }
}

extension Severity {
  /// A cause that costs less than this is no reason to warn.
  static func of(gain: Double?) -> Severity {
    gain.map { $0 < 1.05 ? .note : .warning } ?? .warning
  }
}

extension CodeProfile {
  /// Whether vectors are made of the low parts of wider lanes: by packs and truncations, or by permutations of
  /// two registers, which stand for two of those.
  fileprivate var narrows: Bool {
    (classes[.truncate] ?? 0) > 0
      || ["vpermt2b", "vpermi2b", "vpermb", "vpermt2w", "vpermi2w"].contains {
        mnemonics[$0] != nil
      }
  }
}
