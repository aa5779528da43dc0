public import DiagnosisModel

/// Vectors that do not fit into registers.
public struct AccumulatorSpill: Rule {
  public static let id = "accumulator-spill"
  public static let summary = "more live vectors than registers: some are spilled in the loop"
  public static let documentation = """
    ## What it finds
    Loops that multiply and sum narrow integers in vectors, whose machine code loads and stores relative
    to the stack, where removing these gains five per cent or more.

    ## Why it is slow
    Each spilled accumulator is loaded and stored in every iteration, and waits some five cycles for
    its own store. Accumulators are i32, so int8 saves no registers against float32.

    ## What to do
    A smaller tile: accumulators and the operands that are live with them must fit into the 16 vector
    registers of SSE and AVX2, or the 32 of AVX-512 and AArch64.

    ## When it stays silent
    Without machine code, on float and scalar loops, on code that was not optimized, on loops that carry no
    sum from one iteration to the next, where only pointers are kept on the stack, where the loop's other
    limits hide the loads and stores.

    ## Example
    14 accumulators of `<8 x i32>` with AVX2, beside a broadcast, a weight and a product.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let code = loop.code, loop.region == .loop, code.stackReferences > 0,
      loop.facts?.products.contains(where: {
        $0.isVector && $0.accumulated > 0 && $0.narrowBits != nil
      }) == true, loop.mayCarrySums,
      let gain = loop.gain(by: .withoutStackReferences), gain >= 1.05
    else { return [] }
    let count = code.stackReferences
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(count) of \(code.instructions) instructions load or store on the stack: "
          + "the vectors of this tile do not fit into the registers",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(
            label: "stack references", value: Double(count), unit: "per iteration",
            origin: .machineCode)
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion: "make the tile smaller, until accumulators and operands fit into the registers")
    ]
  }
}
