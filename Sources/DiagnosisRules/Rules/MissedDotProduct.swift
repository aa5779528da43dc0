public import DiagnosisModel

/// Products of bytes on a CPU whose dot product would sum them, unused.
public struct MissedDotProduct: Rule {
  public static let id = "missed-dot-product"
  public static let summary = "products of bytes beside an unused dot-product instruction"
  public static let documentation = """
    ## What it finds
    Loops that multiply and sum 8-bit integers in vectors, for a target that has an instruction which
    multiplies bytes and sums them in fours (`vpdpbusd`, `sdot`, `udot`) or eights (`smmla`), where
    the machine code uses none; and loops that make products of bf16 in float32, where it has one that
    multiplies them as they are and sums them in pairs (`vdpbf16ps`, `bfdot`).

    ## Why it is slow
    Such an instruction makes four products in each 32-bit lane, takes bytes as they are, and adds them
    to the accumulator. Any other way needs extends, and two to four times as many multiplications.

    ## What to do
    Pack the reduction axis in fours and call the intrinsic, or let the schedule tensorize:
    `_mm512_dpbusd_epi32(acc, data, weights)`, `vdotq_s32(acc, a, b)`. x86's takes u8×s8: add 128 to
    signed data and subtract 128 times the sum of the weights from the result.

    ## When it stays silent
    Without machine code; where the target has no such instruction; on scalar loops; where each lane
    is a channel of its own (depthwise), for then nothing can be summed; on 16-bit data; on products
    that the IR makes by an instruction of the target (`smull`).

    ## Example
    `mul <16 x i32> (zext <16 x i8> %data), (sext <16 x i8> %weights)` with `"target-cpu"="cascadelake"`:
    `vpdpwssd` with half of its lanes empty, where `vpdpbusd` does four times as much.
    """

  public static func summary(of loop: LoopProfile) -> String {
    HalfProducts.products(of: loop).isEmpty ? summary : HalfProducts.summary
  }

  private static let nearly = 0.75

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    ofBytes(in: loop, target: target) + HalfProducts.findings(in: loop)
  }

  private func ofBytes(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, let code = loop.code, loop.region == .loop, !loop.asksForDotProducts,
      !loop.scalesElements,
      let route = code.peaks.first(where: { $0.route == "dot" })
    else { return [] }
    let products = ir.products.filter {
      $0.accumulated > 0 && $0.isVector && $0.narrowBits == 8 && $0.operation == "mul"
    }
    guard !products.isEmpty, ir.canSum(products), !loop.makesDotProductsOfBytes,
      let gain = loop.gain(by: .withDotProducts), gain >= 1.01
    else { return [] }
    let evidence = ProductEvidence(of: loop, fromBits: 8)
    // Signed data must be shifted for an instruction that takes unsigned ones: a change of the data,
    // beside which a plain widening is the nearer cause.
    let signs = Set(products.compactMap(\.signedness))
    let needsShift = route.instruction.hasPrefix("vpdpbus") && signs != ["u8×s8"]
    let count = products.reduce(0) { $0 + $1.accumulated }
    let advice = Advice(
      loop: loop, target: target,
      widening: products.compactMap(\.widening).max { $0.toBits < $1.toBits },
      products: products, evidence: evidence)
    let isFallback = evidence?.isConfirmed == true
    // Where a broadcast operand must be packed anew for a dot product, and what gains nearly as much is
    // nearer: that is named first.
    let isFar =
      gain < 2 && isFallback && products.allSatisfy { $0.operands.contains(where: \.broadcast) }
      && (loop.gain(byAnyOf: [.withPairs, .withoutExtends]) ?? 0) >= Self.nearly * gain
    let used = (code.products ?? []).filter { ($0.productsMade ?? 0) > 0 }.map {
      "\(code.mnemonics[$0.instruction] ?? 1) \($0.instruction)"
    }
    return [
      Finding(
        rule: Self.id,
        severity: needsShift && isFallback || isFar || loop.subtractsZeroPoints
          ? .note : .of(gain: gain),
        loop: loop.id,
        message: "\(count) vector product\(count == 1 ? "" : "s") of bytes"
          + (signs.isEmpty ? "" : " (\(signs.sorted().joined(separator: ", ")))")
          + (used.isEmpty
            ? "" : " \(count == 1 ? "is" : "are") made by \(used.joined(separator: ", "))")
          + (used.isEmpty ? ", and " : "; ")
          + "\(route.instruction), which this target has, is unused",
        confirmed: true, location: loop.location,
        evidence: Self.evidence(on: route, code),
        estimatedSpeedup: gain.rounded4, suggestion: advice.text)
    ]
  }

  /// What the unused instruction could do, and what the loop does.
  static func evidence(on route: CodeProfile.Peak, _ code: CodeProfile) -> [Evidence] {
    [
      Evidence(
        label: "\(route.instruction) peak", value: route.macsPerCycle, unit: "MACs per cycle",
        origin: .model),
      Evidence(
        label: "this loop", value: code.macsPerCycle, unit: "MACs per cycle", origin: .model),
    ]
  }
}

extension LoopFacts {
  /// Whether products of neighbours end in one sum, or would after a change of the layout: lanes that
  /// are summed with their neighbours, a broadcast operand, accumulators whose lanes are summed later, or
  /// many vectors of products whose lanes become one sum.
  func canSum(_ products: [Product]) -> Bool {
    let laneSums = traits?.laneSums ?? 0
    let vectors = products.reduce(0) { $0 + $1.accumulated }
    return products.contains { product in
      product.reduction != nil || product.operands.contains(where: \.broadcast)
    } || traits?.accumulators.contains(where: \.isReducedAfterwards) == true
      || laneSums > 0 && vectors >= Self.manyVectors * laneSums
  }

  private static let manyVectors = 4
}
