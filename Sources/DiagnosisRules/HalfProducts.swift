internal import DiagnosisModel

/// Products of floats of 16 bits that are made in 32, on a CPU whose dot product takes them as they are.
enum HalfProducts {
  /// Conversions of both operands of products, where they cost a tenth or more: a note, for it is what
  /// floats of 16 bits are often stored for.
  static func conversions(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.ir, loop.region == .loop, !loop.asksForDotProducts, !loop.scalesElements
    else { return [] }
    let products = products(of: loop)
    let casts = ir.casts.filter {
      !$0.addressing && $0.operation == CastOperation.fpext.rawValue
    }
    let count = casts.reduce(0) { $0 + $1.count }
    guard !products.isEmpty, count > 0,
      let gain = loop.gain(byAnyOf: [.withoutExtends, .withoutConversions]), gain >= 1.1
    else { return [] }
    let made = products.reduce(0) { $0 + $1.accumulated }
    return [
      Finding(
        rule: CastOverhead.id, severity: .note, loop: loop.id,
        message: "\(count) cast\(count == 1 ? "" : "s") of data for \(made) vector "
          + "product\(made == 1 ? "" : "s"): "
          + casts.map { "\($0.count) \($0.kindPhrase)" }.joined(separator: ", "),
        confirmed: loop.code.map {
          ($0.classes[.convert] ?? 0) + ($0.classes[.extend] ?? 0) > 0
        },
        location: loop.location,
        evidence: [
          Evidence(
            label: "casts per MAC", value: loop.perMAC(count), unit: "casts", origin: .ir)
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion:
          "convert once while packing, outside the loop, where the data stays in the cache"
          + (multiplyingHalves(loop, products, target).map { ", or multiply by \($0) in f32" } ?? "")
      )
    ]
  }

  /// "fmlal and fmlal2, which take f16 and sum": of the target, in f32; nil where it has none, and for other types.
  private static func multiplyingHalves(
    _ loop: LoopProfile, _ products: [Product], _ target: Target
  ) -> String? {
    guard products.allSatisfy({ $0.operands.allSatisfy { $0.fromType == .f16 } }) else {
      return nil
    }
    func has(_ feature: String) -> Bool { target.features.contains("+\(feature)") }
    switch Architecture(triple: target.triple) {
    case .aarch64:
      if loop.macs?.perVscale == true {
        return has("sve2") ? "fmlalb and fmlalt, which take f16 and sum" : nil
      }
      return has("fp16fml") ? "fmlal and fmlal2, which take f16 and sum" : nil
    case .x86: return has("avx10.2") ? "vdpphps, which takes f16 and sums" : nil
    default: return nil
    }
  }

  static let summary = "products of bf16 beside an unused dot-product instruction"

  /// Of vectors, summed, both operands converted.
  static func products(of loop: LoopProfile) -> [Product] {
    (loop.facts?.products ?? []).filter { product in
      product.accumulated > 0 && product.isVector && product.operands.allSatisfy(\.isWidenedHalf)
    }
  }

  static func findings(in loop: LoopProfile) -> [Finding] {
    guard let ir = loop.facts, let code = loop.code, loop.region == .loop, !loop.asksForDotProducts,
      code.classes[.dotProduct] == nil, !loop.scalesElements,
      let route = code.peaks.first(where: { $0.route == "dot" })
    else { return [] }
    let products = products(of: loop)
    guard let type = products.first?.operands.first?.fromType.spelling, ir.canSum(products),
      let gain = loop.gain(by: .withDotProducts), gain >= 1.01
    else { return [] }
    let count = products.reduce(0) { $0 + $1.accumulated }
    let used = (code.products ?? []).map {
      "\(code.mnemonics[$0.instruction] ?? 1) \($0.instruction)"
    }
    let how =
      "made in f32" + (used.isEmpty ? "" : " by \(used.sorted().joined(separator: ", "))")
    return [
      Finding(
        rule: MissedDotProduct.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(count) vector product\(count == 1 ? "" : "s") of \(type) "
          + "\(count == 1 ? "is" : "are") \(how); \(route.instruction), which this target has, is unused",
        confirmed: true, location: loop.location,
        evidence: MissedDotProduct.evidence(on: route, code),
        estimatedSpeedup: gain.rounded4,
        suggestion:
          "pack neighbours of a sum in pairs and multiply them by \(route.instruction): up to "
          + "\(tenths(route.macsPerCycle)) MACs per cycle, without converting; its sums may round "
          + "differently in the last digits" + otherWay(than: route, code))
    ]
  }

  /// Where float multiply-adds can do more than the instruction, once nothing must be converted for them.
  private static func otherWay(than route: CodeProfile.Peak, _ code: CodeProfile) -> String {
    guard let best = code.peaks.first, best.macsPerCycle > route.macsPerCycle else { return "" }
    return "; numbers that are converted once for many products reach "
      + "\(tenths(best.macsPerCycle)) by \(best.instruction)"
  }
}
