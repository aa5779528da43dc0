internal import DiagnosisModel

/// What would multiply the narrow numbers of a loop faster: one instruction of its target, and how the
/// data must lie for it.
struct Advice {
  let loop: LoopProfile
  let target: Target
  /// Nil where the products are not widened.
  let widening: Widening?
  let products: [Product]
  /// How the machine code multiplies; nil where unknown.
  let evidence: ProductEvidence?

  /// "pack the reduction axis in fours for vpdpbusd: up to 128 MACs per cycle, 12 times the i32 multiply
  /// and add".
  var text: String {
    guard let best else { return fallback }
    let ceiling = ceiling(best)
    guard areLanesIndependent else { return way(best) + ceiling }
    return "where the lanes are summed after the loop, \(sum(best))\(ceiling)"
      + (byLane.map { "; where each lane is a channel of its own (depthwise), \($0)" } ?? "")
  }

  /// How the loop would have fewer casts: by an instruction that takes the narrow type, where the target
  /// has one for this loop.
  var forCasts: String {
    guard let widening, widening.fromBits == 8 else { return Self.packed }
    if !areLanesIndependent, let best, Self.isOfBytes(best.route) {
      let verb = best.route == Self.bytePairs ? "take" : "takes"
      return "use \(name(best))\(shift(best)), which \(verb) bytes as they are\(ceiling(best))"
    }
    guard widening.toBits == 32 else { return Self.packed }
    switch architecture {
    case .aarch64: return smlal.map(unlessDone) ?? Self.packed
    case .arm: return unlessDone("vmlal")
    case .riscv: return unlessDone("vwmacc")
    case .x86, .other: return Self.packed
    }
  }

  static let packed = "extend once while packing, outside the loop"

  /// Whether no operand is a broadcast and nothing sums neighbouring lanes in the loop: a dot product
  /// whose lanes are summed afterwards, or a depthwise kernel, which has no reduction to pack. Values do
  /// not tell which.
  private var areLanesIndependent: Bool {
    products.allSatisfy { product in
      product.reduction == nil
        && product.operands.allSatisfy { !$0.broadcast && $0.source != .constant }
    }
  }

  // MARK: The route

  /// The fastest exact route that is faster than the loop and that it does not take already.
  private var best: CodeProfile.Peak? {
    guard let code = loop.code else { return nil }
    return code.peaks.first { peak in
      let isKnown = ["dot", "matrix", "pairs", Self.bytePairs].contains(peak.route)
      return isKnown && isNew(peak) && peak.macsPerCycle > (code.macsPerCycle ?? 0)
    }
  }

  /// Products of bytes as wide as two of them, whose neighbours are then added to 32-bit sums.
  private static let bytePairs = "smull and sadalp"

  /// An instruction that leaves its lanes half empty is not used yet as it could be.
  private func isNew(_ peak: CodeProfile.Peak) -> Bool {
    // That bytes are multiplied by `smull` says nothing of how the products are added.
    let names =
      peak.route == Self.bytePairs ? ["sadalp", "uadalp"] : [peak.instruction, name(peak)]
    guard
      loop.code?.mnemonics.keys.contains(where: { names.contains(where: $0.hasPrefix) }) == true
    else { return true }
    return evidence?.wide.contains { $0.instruction == peak.instruction && $0.isDot } == true
  }

  private static func isOfBytes(_ route: String) -> Bool {
    ["dot", "matrix", bytePairs].contains(route)
  }

  /// The instruction for the signs of the operands, where the route has several.
  private func name(_ peak: CodeProfile.Peak) -> String {
    let isUnsigned = Set(products.map(\.signedness)) == ["u8×u8"]
    if peak.route == Self.bytePairs { return isUnsigned ? "umull and uadalp" : peak.route }
    guard isUnsigned else { return peak.instruction }
    return ["sdot": "udot", "smmla": "ummla"][peak.instruction] ?? peak.instruction
  }

  /// What makes the operands fit the signs that the instruction takes: a shift by 128, whose part of the
  /// sums is subtracted afterwards.
  private func shift(_ peak: CodeProfile.Peak) -> String {
    let signs = Set(products.compactMap(\.signedness))
    switch (name(peak), signs) {
    case ("vpdpbusd", ["s8×s8"]): return " (u8×s8: 128 added to one operand)"
    case ("vpdpbusd", ["u8×u8"]): return " (u8×s8: 128 subtracted from one operand)"
    case ("sdot", ["u8×s8"]), ("smmla", ["u8×s8"]), (Self.bytePairs, ["u8×s8"]):
      return " (s8×s8: 128 subtracted from the unsigned operand)"
    default: return ""
    }
  }

  private func ceiling(_ peak: CodeProfile.Peak) -> String {
    let times = own.flatMap { own -> String? in
      guard own.macsPerCycle > 0 else { return nil }
      let ratio = peak.macsPerCycle / own.macsPerCycle
      return ratio > 1.05 ? ", \(tenths(ratio)) times \(own.words)" : nil
    }
    return ": up to \(tenths(peak.macsPerCycle)) MACs\(perVscale) per cycle" + (times ?? "")
  }

  /// The most that the loop's own way of multiplying can do; nil where that is unknown.
  private var own: (macsPerCycle: Double, words: String)? {
    guard let peaks = loop.code?.peaks else { return nil }
    guard let use = evidence?.uses.max(by: { $0.made < $1.made }) else { return nil }
    let name = Self.withoutPrefix(use.instruction)
    guard
      let peak = peaks.first(where: {
        Self.withoutPrefix($0.instruction) == name && $0.route != Self.bytePairs
      })
        ?? (name == "pmaddwd" || (name == "pdpwssd" && Self.addsForNothing(peaks))
          ? peaks.first { $0.route == "pairs" } : nil)
    else { return nil }
    let share = Double(use.made) / Double(use.possible)
    if peak.route == "i32 multiply and add" { return (peak.macsPerCycle, "the i32 route") }
    return (
      peak.macsPerCycle * share,
      "what \(use.instruction) can" + (share < 1 ? " with lanes as empty as these" : "")
    )
  }

  /// Whether the route of pairs, an instruction that multiplies and one that adds, makes as much as `vpdpwssd` does
  /// alone: half of what dot products of fours do. Where the addition costs, nobody knows what that can.
  private static func addsForNothing(_ peaks: [CodeProfile.Peak]) -> Bool {
    guard let dot = peaks.first(where: { $0.route == "dot" }),
      let pairs = peaks.first(where: { $0.route == "pairs" })
    else { return true }
    return dot.macsPerCycle <= 2.1 * pairs.macsPerCycle
  }

  /// `pmaddwd` and `vpmaddwd` are one instruction.
  private static func withoutPrefix(_ mnemonic: String) -> Substring {
    mnemonic.hasPrefix("vp") ? mnemonic.dropFirst() : mnemonic[...]
  }

  // MARK: How

  private func way(_ peak: CodeProfile.Peak) -> String {
    if products.allSatisfy({ $0.reduction != nil }) { return sum(peak) }
    switch peak.route {
    case "dot": return "pack the reduction axis in fours for \(name(peak))\(shift(peak))"
    case "matrix": return "pack the reduction axis in eights for \(name(peak))\(shift(peak))"
    case Self.bytePairs: return "pack the reduction axis in pairs for \(name(peak))\(shift(peak))"
    default:
      return architecture == .x86
        ? "pack the reduction axis in pairs for \(name(peak))"
          + (widening.map { $0.toBits <= 32 } == true ? ", which is exact" : "")
        : extendOnce(peak.instruction)
    }
  }

  private func sum(_ peak: CodeProfile.Peak) -> String {
    Self.isOfBytes(peak.route) || architecture == .x86
      ? "sum neighbouring products by \(name(peak))\(shift(peak))" : extendOnce(peak.instruction)
  }

  private func extendOnce(_ instruction: String) -> String {
    "extend to i16 only, and let \(instruction) widen the rest"
  }

  /// For products whose lanes are not summed; nil where they are as narrow already as products can be.
  private var byLane: String? {
    let laneBits = evidence?.laneBits ?? widening?.toBits ?? 0
    guard widening?.fromBits == 8, laneBits > 16 else { return nil }
    switch architecture {
    case .x86:
      let isVEX = loop.code?.mnemonics.keys.contains { $0.hasPrefix("vp") } == true
      return "multiply in i16 lanes (\(isVEX ? "vpmullw" : "pmullw"))"
    case .aarch64:
      guard isScalable else { return "multiply i8 by smull into i16 lanes" }
      return has("sve2")
        ? "multiply i8 by smullb and smullt into i16 lanes" : "multiply in i16 lanes (mul)"
    case .arm: return "multiply i8 by vmull into i16 lanes"
    case .riscv: return "multiply i8 by vwmul into i16 lanes"
    case .other: return "multiply in i16 lanes"
    }
  }

  // MARK: Without ceilings

  private var architecture: Architecture { Architecture(triple: target.triple) }

  /// What the base of the architecture has, where the target's routes are not known or none is faster.
  private var fallback: String {
    if let code = loop.code, !code.peaks.isEmpty {
      return "\(Self.packed): no faster way to multiply is known for \(target.cpu)"
    }
    if areLanesIndependent { return byLane ?? Self.packed }
    switch architecture {
    case .x86: return "pack the reduction axis in pairs for pmaddwd, which is exact"
    case .aarch64:
      return has(isScalable ? "sve" : "dotprod") && widening?.fromBits == 8
        ? "pack the reduction axis in fours for sdot" : smlal.map(unlessDone) ?? Self.packed
    case .arm: return unlessDone("vmlal")
    case .riscv: return unlessDone("vwmacc")
    case .other: return "multiply in lanes as narrow as the data"
    }
  }

  private func unlessDone(_ instruction: String) -> String {
    let isDone = loop.code?.mnemonics.keys.contains { $0.hasPrefix(instruction) } == true
    return isDone
      ? "\(Self.packed): \(instruction) takes i16"
      : extendOnce(instruction)
  }

  private func has(_ feature: String) -> Bool { target.features.contains("+\(feature)") }

  // MARK: Scalable vectors

  /// Whether the figures are those of a `vscale` of 1.
  private var isScalable: Bool { loop.macs?.perVscale == true }

  private var perVscale: String { isScalable ? " per vscale" : "" }

  /// What multiplies i16 and adds to i32 on AArch64; nil where SVE has none for its vectors.
  private var smlal: String? {
    guard isScalable else { return "smlal" }
    return has("sve2") ? "smlalb" : nil
  }
}
