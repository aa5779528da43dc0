public import DiagnosisModel

/// Sums scaled back to bytes by 64-bit products or divisions.
public struct RequantizeOverhead: Rule {
  public static let id = "requantize-overhead"
  public static let summary = "sums scaled by 64-bit products or by divisions"
  public static let documentation = """
    ## What it finds
    Loops that scale 32-bit sums in fixed point through 64-bit products and shifts, or by a division
    that is no shift, and narrow the results; where without that arithmetic they would take at least a
    tenth less. As a note: sums of products of bytes that become floats and are scaled after every few
    products, as weights with a scale for each block ask for.

    ## Why it is slow
    A vector holds half as many numbers of 64 bits. AVX2 has neither a 64-bit arithmetic shift nor
    64-bit minima and maxima: each is emulated by three or four instructions. A division by a variable
    is not vectorized at all.

    ## What to do
    Scale by a power of two; or in float (`cvt`, multiply, round, `cvt`); or by an instruction that keeps
    the high half (`sqrdmulh`, `pmulhrsw`). Where one value divides everything, multiply by its
    reciprocal.

    ## When it stays silent
    Without machine code; on scaling in float after the loop; on shifts alone; on divisions of indices; where the
    result is not narrowed; where the loop neither makes sums nor reads numbers of 32 bits (digits of a
    number, blended pixels).

    ## Example
    `ashr i64 (add i64 (mul i64 (sext i32 %sum), %multiplier), %half), 31`, then `trunc` to i8.
    """

  public static func summary(of loop: LoopProfile) -> String {
    inFixedPoint(loop).isEmpty ? BlockScales.summary : summary
  }

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    Self.inFixedPoint(loop) + BlockScales.findings(in: loop)
  }

  private static func inFixedPoint(_ loop: LoopProfile) -> [Finding] {
    guard let ir = loop.facts, let traits = ir.traits, let code = loop.code, loop.region == .loop,
      traits.wideMultiplies + traits.divisions > 0, narrows(ir), hasSums(loop, ir),
      !loop.isUnoptimized,
      let cycles = code.cyclesPerIteration,
      let after = code.whatIf.first(where: { $0.change == .withoutWideScaling }),
      after.cyclesPerIteration > 0
    else { return [] }
    let gain = cycles / after.cyclesPerIteration
    guard gain >= 1.1 else { return [] }
    let parts = [
      (traits.wideMultiplies, "64-bit multiplication"), (traits.divisions, "division"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return [
      Finding(
        rule: id, severity: .of(gain: gain), loop: loop.id,
        message: "\(parts.joined(separator: " and ")) to scale sums: "
          + "\(after.instructions) of \(code.instructions) instructions serve them",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(
            label: "instructions of 64-bit scaling and divisions",
            value: Double(after.instructions),
            unit: "per iteration", origin: .machineCode)
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion: traits.divisions > 0
          ? "multiply by the reciprocal, or scale by a power of two"
          : "scale by a power of two, or in float")
    ]
  }

  /// Whether there are sums to scale: the loop makes them, or reads numbers as wide as sums are. Digits of
  /// a number that are written one by one, and pixels that are blended, are no sums.
  private static func hasSums(_ loop: LoopProfile, _ ir: LoopFacts) -> Bool {
    loop.macs != nil
      || ir.instructionMix.contains {
        $0.category == .load && ($0.elementType.integerBits ?? 0) >= 32
      }
  }

  /// Whether results end as bytes.
  private static func narrows(_ ir: LoopFacts) -> Bool {
    ir.instructionMix.contains {
      // Words may be counts and samples of any kind; quantized results are bytes.
      $0.category == .store && $0.elementType == .i8
    }
  }
}
