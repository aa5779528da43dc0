public import DiagnosisModel

/// Integer products computed in wider lanes than their operands came in.
public struct WideningFallback: Rule {
  public static let id = "widening-fallback"
  public static let summary =
    "integer products computed in wider lanes than their operands came in"
  public static let documentation = """
    ## What it finds
    Vector multiplications of integers whose operands are sign- or zero-extended first, directly or
    through a broadcast, and whose products are summed: int8 data multiplied as i16, i32 or i64. The
    finding says which of the three it is.

    Where there is machine code it decides: by the width of the lanes in which its instructions
    multiply, and by the products that they make against those that they could make. `vpmaddwd` of
    numbers that were extended from 8 to 32 bits makes one product in each 32-bit lane, where two fit.

    ## Why it is slow
    A vector register holds four times as many i8 as i32. Widened before the multiplication, int8
    data costs as many multiplications as float32 does, and the extends come on top. On many CPUs the
    32-bit multiply (`vpmulld`) is slower than a float FMA as well.

    ## What to do
    Give the compiler products that the instruction set can sum by itself, through an intrinsic or a
    schedule that is made for int8. The finding names the fastest exact instruction of its target that
    the loop does not use yet, with its ceiling: on x86 `vpmaddwd` (pairs of the reduction axis) or
    `vpdpbusd` (fours); on AArch64 `sdot`, `udot` or `smmla`, or `smlal`; on RISC-V `vwmacc`.

    A depthwise kernel has no reduction over its lanes to pack. Where no operand is broadcast, a loop
    may be one, or a dot product whose lanes are summed after it: the finding then says what to do for
    each.

    ## When it stays silent
    On float products; on dot-product instructions, and on products that LLVM turns into them, as long
    as these use all their lanes; on products that are not summed (requantisation); where one operand
    really needs the wide type; where the instruction set has the widening multiplication itself
    (`smull` i8 to i16, `pmuldq` i32 to i64); on scalar code; on index arithmetic; where at most four
    products make a narrow result (blending, scaling); where less than a quarter of what is multiplied was widened.

    ## Example
    `mul <16 x i32> (zext <16 x i8> %data), (sext <16 x i8> %weights)`, then `add`: 16 products where
    the 512-bit register has room for 64 bytes.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, !loop.scalesElements else { return [] }
    let candidates = ir.products.filter { $0.isVector && $0.accumulated > 0 }
    let groups = Dictionary(grouping: candidates) { $0.widening }
    return groups.compactMap { widening, products in
      guard let widening, !target.multipliesNatively(widening) else { return nil }
      let evidence = ProductEvidence(of: loop, fromBits: widening.fromBits)
      // Products that are summed with their neighbours may become dot products: machine code tells.
      let shown = evidence == nil ? products.filter(\.isSummedByLane) : products
      guard evidence?.isConfirmed != false, Self.matter(shown, among: ir) else { return nil }
      let advice = Advice(
        loop: loop, target: target, widening: widening, products: shown, evidence: evidence)
      return finding(
        widening, products: shown, evidence: evidence, advice: advice, loop: loop, ir: ir)
    }
    .sorted { $0.message < $1.message }
  }

  /// Whether products are at least a quarter of what the loop multiplies: fewer are a detail of something else.
  private static func matter(_ products: [Product], among ir: LoopFacts) -> Bool {
    let count = products.reduce(0) { $0 + $1.accumulated * $1.lanes }
    let all = ir.products.filter(\.isVector).reduce(0) { $0 + $1.count * $1.lanes }
    return count > 0 && 4 * count >= all
  }

  private func finding(
    _ widening: Widening, products: [Product], evidence: ProductEvidence?, advice: Advice,
    loop: LoopProfile, ir: LoopFacts
  ) -> Finding {
    let narrow = "i\(widening.fromBits)"
    let wide = "i\(widening.toBits)"
    let count = products.reduce(0) { $0 + $1.accumulated }
    let all = ir.products.filter(\.isVector).reduce(0) { $0 + $1.count }
    let int16 = ir.vectorArithmetic(bits: 16)
    let kinds = Set(products.compactMap(\.signedness)).sorted().joined(separator: ", ")
    // The machine's width, where there is machine code.
    let laneBits = evidence?.laneBits ?? widening.toBits
    let gain = loop.gain(byAnyOf: [.withPairs, .withoutExtends])
    let width = registerWidth(products.map { $0.lanes * widening.toBits }.max() ?? 0, loop)
    return Finding(
      rule: Self.id, severity: .of(gain: gain), loop: loop.id,
      message: "\(count) of \(all) vector products widen \(narrow)→\(wide) before they multiply"
        + (kinds.isEmpty ? "" : " (\(kinds))")
        + ": an i\(laneBits) fallback\(remark(evidence, laneBits: laneBits, int16: int16)); "
        + "\(holder(products, width: width)) "
        + "\(width / laneBits) products instead of \(width / widening.fromBits)"
        + (evidence.map { "; \($0.phrase)" } ?? "")
        + (dot(widening, width: width, loop) ?? "") + (zeroPoint(products) ?? "")
        + (binding(gain, loop) ?? ""),
      confirmed: evidence?.isConfirmed,
      location: loop.location,
      evidence: [
        Evidence(
          label: "products widened \(narrow)→\(wide)", value: Double(count),
          unit: "vector operations per iteration",
          origin: loop.factsOrigin),
        Evidence(
          label: "register lanes used", value: Double(widening.fromBits) / Double(laneBits),
          unit: "of the \(narrow) lanes", origin: evidence == nil ? loop.factsOrigin : .machineCode),
        Evidence(
          label: "i16 vector operations", value: Double(int16),
          unit: "per iteration", origin: loop.factsOrigin),
      ] + (evidence?.evidence ?? []),
      estimatedSpeedup: gain?.rounded4,
      suggestion: advice.text)
  }

  /// That it is no fallback to i16, where nothing multiplies as i16.
  private func remark(_ evidence: ProductEvidence?, laneBits: Int, int16: Int) -> String {
    guard laneBits != 16, evidence?.wide.allSatisfy({ $0.bits != 16 }) != false else { return "" }
    return int16 == 0 ? ", not an i16 one (no i16 vector operation)" : ", not an i16 one"
  }

  /// What the target's dot product of bytes would make of the same registers.
  private func dot(_ widening: Widening, width: Int, _ loop: LoopProfile) -> String? {
    guard widening.fromBits == 8, let dot = loop.code?.peaks.first(where: { $0.route == "dot" })
    else { return nil }
    return "; \(dot.instruction) would make \(width / 8)"
  }

  /// What the loop waits for, where it is not the multiplications.
  private func binding(_ gain: Double?, _ loop: LoopProfile) -> String? {
    guard let gain, let code = loop.code else { return nil }
    if code.bottleneck == .loopCarriedDependency {
      return "; but the loop waits for its chain from one iteration to the next"
    }
    guard let shuffles = loop.gain(by: .withoutShuffles), shuffles > gain * 1.05 else { return nil }
    return "; but the loop waits for its shuffles"
  }

  private func zeroPoint(_ products: [Product]) -> String? {
    let subtracted = products.contains { $0.operands.contains { $0.zeroPoint == true } }
    return subtracted ? "; a zero point is subtracted after the extend" : nil
  }

  /// "a 512-bit vector holds"; of scalable vectors only a part has a known width.
  private func holder(_ products: [Product], width: Int) -> String {
    products.contains { $0.scalable == true }
      ? "\(width) bits of a scalable vector hold" : "a \(width)-bit vector holds"
  }

  /// The IR's vectors may be wider than the registers that they are computed in.
  private func registerWidth(_ bits: Int, _ loop: LoopProfile) -> Int {
    let used = loop.code?.vectorWidths.keys.max() ?? 0
    return used > 0 ? min(bits, used) : bits
  }
}
