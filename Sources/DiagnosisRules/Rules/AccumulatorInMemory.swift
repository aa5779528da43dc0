public import DiagnosisModel

/// Sums that every iteration loads and stores.
public struct AccumulatorInMemory: Rule {
  public static let id = "accumulator-in-memory"
  public static let summary = "sums loaded from memory and stored again for every product"
  public static let documentation = """
    ## What it finds
    Loops that multiply integers of 8 or 16 bits and add the products to sums in memory, loaded and
    stored in the same iteration, where it takes five per cent or more to move them.

    ## Why it is slow
    Sums of 32 bits are four times as large as the bytes that they are made of. A load and a store for
    every product keep the ports for memory busy, and a store of the whole vector is at most one or
    two a cycle. A float kernel pays the same, but its products cost more beside it.

    ## What to do
    Keep a tile of sums in registers over the whole reduction: make the reduction the innermost loop
    around a tile of a few rows and vectors (`for k: for i in 0..<4: s[i] += a[i][k] * b[k]`), and store
    once after it. In TVM `cache_write` and `reorder(..., k, ii, ji)`; in C local arrays of a fixed size,
    or `restrict` where the compiler could not prove that the sums do not overlap the data.

    ## When it stays silent
    Without machine code; on float loops; on sums that stay in registers; where other limits hide the
    loads and stores; on elementwise code, products of two arrays among it.

    ## Example
    `c[j] += a[k] * b[k][j]` with `j` innermost: `vpmovsxbd`, `vpmulld`, `vpaddd (mem)`, `vmovdqu` to
    memory for every vector of products.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, let traits = ir.traits, let code = loop.code, loop.region == .loop,
      traits.sumsInMemory > 0, loop.sumsProductsOfData, !loop.asksForDotProducts,
      !traits.accumulators.contains(where: { $0.lanes > 1 }),
      ir.products.contains(where: Self.isOfATile),
      let gain = loop.gain(by: .withoutSumsInMemory), gain >= 1.05
    else { return [] }
    let count = traits.sumsInMemory
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message:
          "\(count) sum\(count == 1 ? " is" : "s are") loaded and stored in every iteration, "
          + "for \(loop.macs?.perIteration ?? 0) products",
        confirmed: code.classes[.store].map { $0 > 0 } ?? false, location: loop.location,
        evidence: [
          Evidence(
            label: "stores of sums", value: Double(count), unit: "per iteration",
            origin: loop.factsOrigin),
          Evidence(
            label: "bytes of sums stored for each MAC",
            value: loop.perMAC(ir.storedBytes), unit: "bytes", origin: loop.factsOrigin),
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion: "keep a tile of sums in registers: make the reduction the innermost loop, and "
          + "store after it")
    ]
  }

  /// Whether one number multiplies all lanes, as in a column of a matrix: a sum of products of two arrays,
  /// element by element, has no tile that could stay in registers.
  private static func isOfATile(_ product: Product) -> Bool {
    product.isVector && product.accumulated > 0
      && product.operands.contains { $0.broadcast || $0.source == .parameter }
  }
}
