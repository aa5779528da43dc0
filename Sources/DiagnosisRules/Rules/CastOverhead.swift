public import DiagnosisModel

/// Extends, truncates and conversions that a loop spends on each multiply-accumulate.
public struct CastOverhead: Rule {
  public static let id = "cast-overhead"
  public static let summary = "casts of integer data that the loop repeats for its products"
  public static let documentation = """
    ## What it finds
    Loops that multiply and accumulate, in which at least one cast of integer data (extend, truncate,
    conversion to float) stands for every four vector products. The finding names each kind of cast
    and what feeds it. Where both operands of float products are converted from 16 bits (`fpext`), and this costs
    a tenth or more, it is a note.

    ## Why it is slow
    A float32 kernel has no casts: its broadcast folds into the multiplication. Each cast is an
    instruction of its own, on many CPUs on the one port that also shuffles, and no other
    instruction can hide it when it is repeated for every product.

    ## What to do
    Extend once while packing, outside the loop; or use an instruction that takes the narrow type as it
    is. The finding names the one that its target has: a dot product of bytes, `smlal` or `vwmacc`; of f16
    `fmlal`, `fmlalb` or `vdpphps`.

    ## When it stays silent
    On loops without products (conversion, copy, requantisation), on dot-product loops, on products
    that LLVM sums in pairs or fours, on other float data, on scalar loops, on casts of indices
    and addresses, where the instruction set widens while it multiplies, where at most four products
    make a narrow result (blending, scaling), on weights that become float (`dequantize-in-loop`), and on
    doubles.

    ## Example
    17 casts for 16 products: 16 `zext i8→i32` of broadcasts, 1 `sext i8→i32` of a load.
    """

  /// Casts per vector product from which they count as overhead. Below it they are amortised: one
  /// extended weight vector that serves four rows or more.
  static let threshold = 0.25

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    ofIntegers(in: loop, target: target) + HalfProducts.conversions(in: loop, target: target)
  }

  private func ofIntegers(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, loop.macs?.perIteration ?? 0 > 0,
      !loop.scalesElements, loop.sumsProductsOfData, !loop.sumsConvertedIntegers,
      !ir.instructionMix.contains(where: { $0.category == .dotProduct })
    else { return [] }
    let evidence = ProductEvidence(of: loop, fromBits: 8)
    guard evidence?.sumsNeighbours != true else { return [] }
    let products = vectorProducts(of: ir, evidence)
    let casts = ir.casts.filter { isOverhead($0, target: target) }
    let count = casts.reduce(0) { $0 + $1.count }
    guard products > 0, Double(count) >= Self.threshold * Double(products) else { return [] }
    let summed = ir.products.filter { $0.isVector && $0.accumulated > 0 }
    let widened = summed.filter { $0.widening != nil }
    let advice = Advice(
      loop: loop, target: target,
      widening: widened.compactMap(\.widening).min { $0.toBits < $1.toBits }, products: widened,
      evidence: evidence)
    return [finding(casts, count: count, products: products, advice: advice, loop: loop)]
  }

  /// Vector products that are summed lane by lane, fused ones included. Those summed with their
  /// neighbours may become dot products that take the narrow type: machine code tells.
  private func vectorProducts(of ir: LoopFacts, _ evidence: ProductEvidence?) -> Int {
    let summed = ir.products.filter {
      $0.isVector && ($0.isSummedByLane || evidence?.isConfirmed == true)
    }
    return ir.vectorCount(.fma) + summed.reduce(0) { $0 + $1.accumulated }
  }

  private func isOverhead(_ cast: CastGroup, target: Target) -> Bool {
    guard !cast.addressing, cast.elementType != .f64, let from = cast.fromType.integerBits
    else { return false }
    if cast.category == .extend, let to = cast.elementType.integerBits {
      return !target.multipliesNatively(Widening(fromBits: from, toBits: to))
    }
    return true
  }

  private func finding(
    _ casts: [CastGroup], count: Int, products: Int, advice: Advice, loop: LoopProfile
  ) -> Finding {
    let kinds = casts.map { "\($0.count) \($0.kindPhrase)" }.joined(separator: ", ")
    let perProduct = (Double(count) / Double(products)).rounded4
    let code = CodeEvidence.extends(of: loop)
    // Unpacks with zeros are casts as well; the facts were read from the machine code itself.
    let isSeen = loop.ir == nil && code.confirmed == false
    let gain = loop.gain(byAnyOf: [.withoutExtends, .withoutConversions])
    return Finding(
      rule: Self.id, severity: code.confirmed == false ? .note : .of(gain: gain), loop: loop.id,
      message: "\(count) cast\(count == 1 ? "" : "s") of data for \(products) vector "
        + "product\(products == 1 ? "" : "s"): \(kinds)"
        + (isSeen ? "" : remark(code)),
      confirmed: isSeen ? true : code.confirmed,
      location: loop.location,
      evidence: [
        Evidence(
          label: "casts per vector product", value: perProduct, unit: "casts",
          origin: loop.factsOrigin),
        Evidence(
          label: "casts per MAC", value: loop.perMAC(count), unit: "casts",
          origin: loop.factsOrigin),
      ]
        + casts.map {
          Evidence(
            label: $0.kindPhrase, value: Double($0.count), unit: "per iteration",
            origin: loop.factsOrigin)
        } + code.evidence,
      estimatedSpeedup: gain?.rounded4,
      suggestion: advice.forCasts)
  }

  private func remark(_ code: CodeEvidence) -> String {
    switch code {
    case .confirmed: "; the machine code has \(code.phrase)"
    case .refuted: "; but none is left in the machine code"
    case .none: ""
    }
  }
}
