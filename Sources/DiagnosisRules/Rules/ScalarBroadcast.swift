public import DiagnosisModel

/// Scalars of bytes that reach the lanes through a general register.
public struct ScalarBroadcast: Rule {
  public static let id = "scalar-broadcast"
  public static let summary = "narrow scalars broadcast through a general register"
  public static let documentation = """
    ## What it finds
    Products with a broadcast operand that was extended as a scalar: `load i8`, `sext i8 to i32`, then
    a splat, where removing the broadcasts gains five per cent or more.

    ## Why it is slow
    A float32 broadcast folds into the multiplication, or costs a load. A byte is extended into a general
    register (`movsbl`) and moved to all lanes from there (`vmovd`, `vpbroadcastd`): one or two
    micro-ops on the ports that also shuffle, for every 8 or 16 products.

    ## What to do
    Extend the data to i32 once while packing, so that the broadcast comes from memory; or pack the
    reduction axis in fours, so that one 32-bit broadcast serves four products a lane.

    ## When it stays silent
    Without machine code; on broadcasts from memory and of vectors that are extended afterwards; on float.

    ## Example
    `%wide = zext i8 %datum to i32`, `insertelement`, `shufflevector` to `<16 x i32>`:
    `movzbl` and `vpbroadcastd %eax, %zmm0`.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, let code = loop.code, loop.region == .loop, !loop.asksForDotProducts,
      ir.products.contains(where: { product in
        product.isVector && product.accumulated > 0 && product.narrowBits != nil
          && product.operands.contains(where: \.broadcast)
      }),
      let gain = loop.gain(by: .withoutBroadcasts), gain >= 1.05
    else { return [] }
    let scalars = ir.casts.filter {
      !$0.isVector && !$0.addressing && $0.category == .extend && $0.source == .load
    }.reduce(0) { $0 + $1.count }
    let moves = (code.classes[.broadcast] ?? 0) + (code.classes[.gprVectorMove] ?? 0)
    guard scalars > 0, moves > 0 else { return [] }
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(scalars) scalar\(scalars == 1 ? "" : "s") extended in general registers; "
          + "\(moves) instruction\(moves == 1 ? "" : "s") to bring such into all lanes of a vector",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(
            label: "broadcasts and moves to vector registers", value: Double(moves),
            unit: "instructions per iteration", origin: .machineCode)
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion: "extend to i32 once while packing, so that the broadcast comes from memory")
    ]
  }
}
