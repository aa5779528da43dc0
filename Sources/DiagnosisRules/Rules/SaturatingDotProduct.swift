public import DiagnosisModel

/// Products of bytes that are added in 16 bits with saturation.
public struct SaturatingDotProduct: Rule {
  public static let id = "saturating-dot-product"
  public static let summary = "sums of two products of bytes that saturate at 16 bits"
  public static let documentation = """
    ## What it finds
    Loops that call `vpmaddubsw` (`pmaddubsw`): products of unsigned and signed bytes, of which two
    neighbours are added into 16 bits. It is a note on correctness, not on speed.

    ## Why it is slow
    It is not: it is the fastest product of bytes without VNNI. But 255·127 + 255·127 = 64770 is more than
    32767, to which the instruction limits it without a sign. Results are then wrong by an amount that
    depends on the data, and the next CPU with `vpdpbusd`, which sums exactly, gives others.

    ## What to do
    Keep one side in seven bits: weights of −64 to 64 (2·255·64 = 32640), as quantizers call
    `reduce_range`; or data of 0 to 127 (2·127·128 = 32512). Or extend to 16 bits and use `vpmaddwd`, or
    `vpdpbusd`, which are exact.

    ## When it stays silent
    On `vpmaddwd`, `vpdpbusd` and `sdot`, which do not saturate; where `vpmaddubsw` multiplies by constants
    alone.

    ## Example
    `call <32 x i16> @llvm.x86.avx512.pmaddubs.w.512(<64 x i8> %data, <64 x i8> %weights)`.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.ir, loop.region == .loop, loop.macs != nil else { return [] }
    let rows = ir.instructionMix.filter { row in
      row.category == .dotProduct && Self.names.contains { row.operation.contains($0) }
    }
    let count = rows.reduce(0) { $0 + $1.count }
    guard count > 0 else { return [] }
    return [
      Finding(
        rule: Self.id, severity: .note, loop: loop.id,
        message: "\(count) vpmaddubsw add two products of u8 and s8 in 16 bits with saturation: "
          + "exact for weights of -64 to 64, or data of 0 to 127",
        confirmed: loop.code.map { code in
          code.mnemonics.keys.contains { $0.hasSuffix("pmaddubsw") }
        }, location: loop.location,
        evidence: [
          Evidence(
            label: "products with saturation", value: Double(count), unit: "per iteration",
            origin: .ir)
        ],
        suggestion: "keep the weights in 7 bits, or sum by vpmaddwd or vpdpbusd, which are exact")
    ]
  }

  private static let names = ["pmaddubs.w", "pmadd.ub.sw"]
}
