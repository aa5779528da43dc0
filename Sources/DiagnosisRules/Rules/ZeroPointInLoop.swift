public import DiagnosisModel

/// Zero points that are subtracted from operands in the loop.
public struct ZeroPointInLoop: Rule {
  public static let id = "zero-point-in-loop"
  public static let summary = "zero points subtracted from the operands of products in the loop"
  public static let documentation = """
    ## What it finds
    Products of integers of 8 or 16 bits from which a value that stays the same is subtracted after the
    extend and before the multiplication: `(a[k] - za) * (b[k] - zb)`, where this takes five per cent of
    the cycles or more.

    ## Why it is slow
    The difference of a byte and a zero point needs nine bits, so that no product of bytes takes it, and
    the subtraction is one more instruction for every operand.

    ## What to do
    Multiply the bytes as they are and correct the sums:
    Σ(a−za)(b−zb) = Σab − za·Σb − zb·Σa + n·za·zb. The sums of the weights are known beforehand and go
    into the bias; symmetric weights (zb = 0) leave one term. Where the subtraction must stay, do it in
    16 bits, for nine bits fit and `vpmaddwd` or `smlal` takes them.

    ## When it stays silent
    Without machine code; on float and scalar loops; where the subtraction is hoisted out of the loop or hidden by
    other limits.

    ## Example
    `%wide = zext <8 x i8> %a to <8 x i32>`, `%shifted = sub <8 x i32> %wide, %zero.splat`, then
    `mul <8 x i32> %shifted, %b`.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, let code = loop.code, loop.region == .loop, loop.subtractsZeroPoints,
      loop.sumsProductsOfData, !loop.scalesElements,
      let change = code.whatIf.first(where: { $0.change == .withoutZeroPoints }),
      let gain = loop.gain(by: .withoutZeroPoints), gain >= 1.05
    else { return [] }
    let products = ir.products.filter { product in
      product.accumulated > 0 && product.isVector
        && product.operands.contains { $0.zeroPoint == true }
    }
    guard !products.isEmpty else { return [] }
    let count = products.reduce(0) { $0 + $1.accumulated }
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(change.instructions) of \(code.instructions) instructions subtract zero points "
          + "from operands of \(count) product\(count == 1 ? "" : "s")",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(
            label: "subtractions of zero points", value: Double(change.instructions),
            unit: "per iteration", origin: .machineCode)
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion: "multiply the bytes as they are, and correct the sums by the zero points times "
          + "the sums of the other operand")
    ]
  }
}
