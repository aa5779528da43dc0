public import DiagnosisModel

/// Products in vectors narrower than the target's.
public struct NarrowVectors: Rule {
  public static let id = "narrow-vectors"
  public static let summary = "products in vectors of half or less of the target's width"
  public static let documentation = """
    ## What it finds
    Loops that multiply integers of 8 or 16 bits in 128-bit vectors (or less) for an x86 target that has
    256-bit ones.

    ## Why it is slow
    An instruction costs the same whatever part of the register it fills. Compilers choose the width by
    the widest type of the loop, by a count of iterations that is too small, or by what a schedule says: four
    lanes of i32 were right for SSE.

    ## What to do
    Vectorize by the width of the target: 8 lanes of i32 for AVX2, 16 for AVX-512, four times as many
    bytes. `#pragma clang loop vectorize_width(16)`, `-mprefer-vector-width=512`; in TVM and Halide the
    split that is vectorized.

    ## When it stays silent
    Without machine code; on what a wider loop of the same function leaves over; on 256-bit vectors of a
    512-bit target, which compilers prefer there on purpose; where shuffles or gathers cost more; where the
    loop waits for a chain; on AArch64 and RISC-V, on float and scalar
    loops.

    ## Example
    `mul <4 x i32>` with `"target-cpu"="haswell"`: `vpmulld %xmm` where `%ymm` makes eight products.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, let code = loop.code, loop.region == .loop,
      loop.sumsProductsOfData, loop.ir != nil || usesNewEncoding(code),
      !loop.scalesElements, !loop.isUnoptimized,
      Architecture(triple: target.triple) == .x86, let available = code.registerBits,
      available >= 256, let used = width(code), used * 2 <= 256,
      code.bottleneck != .loopCarriedDependency,
      // Lanes that are put together or taken apart are the reason, not the consequence.
      (loop.gain(byAnyOf: [.withoutShuffles, .withoutGathers]) ?? 1) < 1.1
    else { return [] }
    let products = ir.products.filter { $0.isVector && $0.accumulated > 0 }
    let count = products.reduce(0) { $0 + $1.accumulated }
    guard count > 0, let lanes = products.map(\.lanes).max() else { return [] }
    let gain = Double(min(available, 256)) / Double(used)
    return [
      Finding(
        rule: Self.id,
        // Words already have full products; bytes are extended in half of the register as well.
        severity: products.contains { $0.narrowBits == 8 } ? .of(gain: gain) : .note,
        loop: loop.id,
        message: "\(used)-bit vectors make the products"
          + (loop.ir == nil ? ": " : " (\(lanes) lanes in the IR): ")
          + "the target has vectors of \(available) bits",
        confirmed: true, location: loop.location,
        evidence: [
          Evidence(
            label: "width of the products' vectors", value: Double(used), unit: "bits",
            origin: .machineCode)
        ],
        estimatedSpeedup: gain.rounded4,
        suggestion: "vectorize by the width of the target: \(available / 32) lanes of 32 bits")
    ]
  }

  /// Whether machine code was made for a CPU that has AVX. Code for SSE alone may be what a program keeps for
  /// other CPUs.
  private func usesNewEncoding(_ code: CodeProfile) -> Bool {
    code.products?.contains { $0.instruction.hasPrefix("v") } == true
  }

  /// Of the instructions that multiply; nil where unknown.
  private func width(_ code: CodeProfile) -> Int? {
    code.products?.compactMap { product -> Int? in
      guard let count = code.mnemonics[product.instruction], count > 0 else { return nil }
      return product.productsPossible * product.laneBits / count
    }.max()
  }
}
