public import DiagnosisModel

/// Products of bytes that are summed in 64 bits.
public struct WideAccumulator: Rule {
  public static let id = "wide-accumulator"
  public static let summary = "products of bytes summed in 64 bits where 32 hold them"
  public static let documentation = """
    ## What it finds
    Vector loops that multiply bytes and sum the products in lanes of 64 bits: sums of type `long`,
    `Int`, `usize` or numpy's default integer.

    ## Why it is slow
    A vector holds half as many sums of 64 bits, so that every multiplication, addition and extend is
    needed twice as often; and no instruction of a CPU sums products of bytes or words in 64 bits:
    neither `vpmaddwd` nor a dot product can be used.

    ## What to do
    Sum in 32 bits. A product of two signed bytes is at most 16384, so that 131071 of them fit into a
    signed sum of 32 bits whatever their values; of u8 and s8 65793, of two unsigned bytes 33025. Longer
    sums are added to a 64-bit one in blocks: `int32_t s = 0; for (...) s += a[k] * b[k]; total += s;`

    ## When it stays silent
    On operands wider than bytes, whose products soon fill 32 bits; on scalar loops; on loops that sum
    in 32 bits and are widened afterwards; where more products go into a lane than 32 bits hold.

    ## Example
    `mul <4 x i64> (sext <4 x i8> %a), (sext <4 x i8> %b)`, then `add <4 x i64>`: `vpmuldq` and
    `vpaddq` for four products where `vpmaddwd` makes sixteen.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, loop.region == .loop, loop.sumsBytesInWideLanes else { return [] }
    let products = ir.products.filter { $0.accumulated > 0 && $0.isVector }
    guard let fitting = products.map(Self.fitting).min() else { return [] }
    let count = products.reduce(0) { $0 + $1.accumulated }
    if let trips = loop.ir?.tripCount, trips * count > fitting { return [] }
    let signs = Set(products.compactMap(\.signedness)).sorted().joined(separator: ", ")
    let gain = loop.gain(by: .withNarrowSums)
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(count) vector product\(count == 1 ? "" : "s") of bytes"
          + (signs.isEmpty ? "" : " (\(signs))")
          + " summed in 64 bits: a sum of 32 bits holds any \(fitting) of them",
        confirmed: loop.code.map { code in
          code.products?.contains { $0.laneBits == 64 } ?? false
        }, location: loop.location,
        evidence: [
          Evidence(
            label: "products that 32 bits hold", value: Double(fitting), unit: "products",
            origin: .ir)
        ],
        estimatedSpeedup: gain?.rounded4,
        suggestion: "sum in 32 bits, and add blocks of at most \(fitting) products to a 64-bit sum")
    ]
  }

  /// How many products of the largest amount a signed sum of 32 bits holds.
  private static func fitting(_ product: Product) -> Int {
    let largest = product.operands.map { $0.casts.first == .zext ? 255 : 128 }.reduce(1, *)
    return Int(Int32.max) / largest
  }
}
