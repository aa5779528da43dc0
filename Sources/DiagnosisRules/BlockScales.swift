internal import DiagnosisModel

/// Sums of products of bytes that become floats and are scaled after every few products, as formats with
/// a scale for each block of weights ask for.
enum BlockScales {
  static let summary = "sums that become floats and are scaled every few products"

  /// A note, for the format of the data asks for it.
  static func findings(in loop: LoopProfile) -> [Finding] {
    guard let ir = loop.facts, let code = loop.code, loop.region == .loop,
      loop.makesDotProductsOfBytes || loop.sumsProductsOfData,
      ir.traits?.accumulators.contains(where: { $0.elementType.integerBits == nil }) == true,
      let gain = loop.gain(by: .withoutConversions), gain >= 1.1
    else { return [] }
    let sums = ir.casts.filter { cast in
      cast.category == .convert && !cast.addressing && cast.isVector && cast.source != .load
        && cast.fromType == .i32 && cast.elementType.integerBits == nil
    }
    let count = sums.reduce(0) { $0 + $1.count }
    let lanes = sums.reduce(0) { $0 + $1.count * $1.lanes }
    guard count > 0, let macs = bytes(of: loop, code), macs >= lanes else { return [] }
    return [
      Finding(
        rule: RequantizeOverhead.id, severity: .note, loop: loop.id,
        message:
          "\(count) vector\(count == 1 ? "" : "s") of sums become\(count == 1 ? "s" : "") floats and "
          + "\(count == 1 ? "is" : "are") scaled in every iteration, one sum for every "
          + "\(macs / lanes) products",
        confirmed: code.classes[.convert] ?? 0 > 0, location: loop.location,
        evidence: [
          Evidence(
            label: "products of bytes for a sum that is scaled", value: Double(macs / lanes),
            unit: "products", origin: loop.factsOrigin)
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion:
          "sum more products before they are scaled: a scale for a row, or for larger blocks")
    ]
  }

  /// Products of bytes in an iteration; nil where the machine code does not tell.
  private static func bytes(of loop: LoopProfile, _ code: CodeProfile) -> Int? {
    let made = (code.products ?? []).filter { $0.laneBits <= 16 }.compactMap(\.productsMade)
    return made.isEmpty ? nil : made.reduce(0, +)
  }
}
