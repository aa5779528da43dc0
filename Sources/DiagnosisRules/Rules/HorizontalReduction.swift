public import DiagnosisModel

/// Lanes that are summed in every iteration.
public struct HorizontalReduction: Rule {
  public static let id = "horizontal-reduction"
  public static let summary = "lanes of a vector added to each other in every iteration"
  public static let documentation = """
    ## What it finds
    Loops that multiply integers of 8 or 16 bits and add the lanes of the products to each other in
    every iteration (`llvm.vector.reduce.add`, `phaddd`, `addv`, `saddlv`), where this takes a tenth of
    the cycles or more.

    ## Why it is slow
    Lanes are added by halves: a shuffle and an addition for each, four times for sixteen lanes, and a
    move to a general register. `vphaddd` takes three micro-ops. All of it serves a single result, and
    each step waits for the one before.

    ## What to do
    Keep a vector of sums over the whole reduction and add its lanes once after the loop; or give the
    lanes to the outputs, so that nothing is added across them: vectorize the output channels, and
    broadcast the data.

    ## When it stays silent
    Without machine code; on float loops; on lanes that are summed after the loop; where the machine
    code sums bytes by a dot product, or another limit hides the additions.

    ## Example
    16 products for each output, then `call i32 @llvm.vector.reduce.add.v16i32`: `vextracti64x4`,
    `vpaddd`, `vextracti128`, `vpaddd`, `vpshufd`, `vpaddd`, `vpshufd`, `vpaddd`, `vmovd`.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, let traits = ir.traits, let code = loop.code, loop.region == .loop,
      traits.laneSums > 0, multiplies(loop), !loop.makesDotProductsOfBytes,
      let change = code.whatIf.first(where: { $0.change == .withoutLaneSums }),
      let gain = loop.gain(by: .withoutLaneSums), gain >= 1.1
    else { return [] }
    let count = traits.laneSums
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(count) time\(count == 1 ? "" : "s") an iteration the lanes of a vector are "
          + "added to each other: \(change.instructions) of \(code.instructions) instructions",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(
            label: "instructions that add lanes", value: Double(change.instructions),
            unit: "per iteration", origin: .machineCode),
          Evidence(
            label: "products for each sum of lanes",
            value: (Double(loop.macs?.perIteration ?? 0) / Double(count)), unit: "products",
            origin: loop.factsOrigin),
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion: "keep a vector of sums and add its lanes after the loop, or give each output a "
          + "lane of its own")
    ]
  }

  /// Data of 8 or 16 bits, by the IR's own products or by an instruction for pairs that it calls.
  private func multiplies(_ loop: LoopProfile) -> Bool {
    loop.sumsProductsOfData
      || loop.facts?.instructionMix.contains {
        $0.category == .dotProduct && $0.elementType.integerBits.map { $0 <= 16 } == true
      } == true
  }
}
