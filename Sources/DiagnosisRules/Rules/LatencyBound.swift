public import DiagnosisModel

/// Too few accumulators for the latency of what adds to them.
public struct LatencyBound: Rule {
  public static let id = "latency-bound"
  public static let summary = "too few accumulators for the latency of their sums"
  public static let documentation = """
    ## What it finds
    Loops that multiply and sum integers, whose time is that of the longest chain from one iteration to
    the next: the ports would allow five per cent more, or much more.

    ## Why it is slow
    A sum waits for the one before. An instruction with a latency of 4 cycles that could start twice a
    cycle needs 8 independent accumulators; with one it runs at an eighth of its speed.

    ## What to do
    Sum into more accumulators and add these after the loop: more rows or columns of the tile, or an
    unrolled reduction. The finding says how many the other limits allow.

    ## When it stays silent
    Without machine code; where another limit binds; on float loops, whose order of sums is part of
    the result; on scalar loops; on loops that ask for the target's dot product.

    ## Example
    One `vpdpwssd` an iteration into one register: 5 cycles on Cascade Lake, 2 by its ports.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let code = loop.code, loop.region == .loop,
      !loop.asksForDotProducts,
      loop.facts?.products.contains(where: {
        $0.isVector && $0.accumulated > 0 && $0.narrowBits != nil && $0.operation == "mul"
      }) == true,
      let accumulators = loop.facts?.traits?.accumulators.filter({
        $0.elementType.integerBits != nil
      }
      ),
      let cycles = code.cyclesPerIteration, code.bounds.first?.limit == .loopCarriedDependency,
      let chain = code.bounds.first?.cycles, let next = code.bounds.dropFirst().first?.cycles,
      next > 0, chain > next
    else { return [] }
    let count = accumulators.reduce(0) { $0 + $1.count }
    let gain = cycles / next
    guard count > 0, gain >= 1.05 else { return [] }
    let needed = Int((Double(count) * chain / next).rounded(.up))
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(count) accumulator\(count == 1 ? "" : "s"): the chain takes "
          + "\(tenths(chain)) cycles where everything else takes \(tenths(next)); "
          + "\(needed) would keep the CPU busy",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(label: "loop-carried chain", value: chain, unit: "cycles", origin: .model),
          Evidence(label: "next limit", value: next, unit: "cycles", origin: .model),
          Evidence(
            label: "accumulators", value: Double(count), unit: "per iteration",
            origin: loop.factsOrigin),
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion: "sum into \(needed) accumulators and add them after the loop")
    ]
  }
}
