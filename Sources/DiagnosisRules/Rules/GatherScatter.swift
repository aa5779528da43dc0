public import DiagnosisModel

/// Operands or sums of products that are fetched and put back lane by lane.
public struct GatherScatter: Rule {
  public static let id = "gather-scatter"
  public static let summary = "lanes gathered from, or scattered to, an address each"
  public static let documentation = """
    ## What it finds
    Loops that multiply and sum integers of 8 or 16 bits, in which lanes of integers are loaded from
    an address each (`llvm.masked.gather`) or stored to one (`llvm.masked.scatter`), and which would take
    at least a tenth less without.

    ## Why it is slow
    A gather is a load for each lane, and many micro-ops on AMD's CPUs; a scatter is slower still. The
    compiler uses them where it vectorized an axis that is not contiguous in memory, often because it
    interchanged nothing or because the sums of a tile were left in memory.

    ## What to do
    Vectorize the axis along which the weights and the sums are contiguous, or transpose once before the
    loop; keep the sums of a tile in local variables.

    ## When it stays silent
    Without machine code; on float loops; on lookups in tables, which multiply nothing; where another
    limit hides the gathers.

    ## Example
    A 4 by 4 tile of sums in memory with a row stride: 16 `vpgatherqd` and 16 `vpscatterqd` for 16
    `vpmulld`.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, let code = loop.code, loop.region == .loop,
      loop.multipliesNarrowIntegers
    else { return [] }
    let rows = ir.instructionMix.filter {
      ($0.category == .gather || $0.category == .scatter) && $0.elementType.integerBits != nil
    }
    guard !rows.isEmpty, let gain = loop.gain(by: .withoutGathers), gain >= 1.1 else { return [] }
    let parts = [(OperationCategory.gather, "gather"), (.scatter, "scatter")].compactMap {
      category, noun -> String? in
      let count = rows.filter { $0.category == category }.reduce(0) { $0 + $1.count }
      return count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    return [
      Finding(
        rule: Self.id, severity: .of(gain: gain), loop: loop.id,
        message: "\(parts.joined(separator: " and ")) move lanes from or to an address each"
          + (code.uops.map { ": the loop takes \($0) micro-ops" } ?? ""),
        confirmed: true, location: loop.location,
        evidence: rows.map {
          Evidence(
            label: $0.category.rawValue, value: Double($0.count * $0.lanes),
            unit: "lanes per iteration", origin: loop.factsOrigin)
        },
        estimatedSpeedup: gain.rounded4,
        suggestion: "vectorize the axis that is contiguous in memory, or transpose before the loop")
    ]
  }
}
