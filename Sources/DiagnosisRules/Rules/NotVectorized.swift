public import DiagnosisModel

/// Products of bytes one at a time, on a target that has vectors.
public struct NotVectorized: Rule {
  public static let id = "not-vectorized"
  public static let summary = "products of bytes made one at a time where the target has vectors"
  public static let documentation = """
    ## What it finds
    Innermost loops that multiply 8-bit integers from memory and sum them, without a single vector
    operation, for a target whose vectors multiply integers. Machine code whose sums alone are
    vectors, each product put into its lane, is meant as well.

    ## Why it is slow
    A scalar multiplication makes one product where a vector makes 8 to 64. LLVM gives up where
    it cannot prove that memory does not overlap, where arithmetic is checked for overflow, where a loop
    has several ways out, or where the number of iterations is too small.

    ## What to do
    `restrict` or `noalias` on the pointers; wrapping arithmetic (`&+`, `wrapping_add`); a count that is
    known before the loop. `clang -Rpass-missed=loop-vectorize` says what was in the way.

    ## When it stays silent
    On loops that do what a vector loop of the same function leaves over; on fewer than eight
    iterations; on products with constants or values that are not loaded (hashes, checksums); on
    targets without vectors; on IR that was not optimized.

    ## Example
    `load i8`, `sext i8 to i32`, `mul i32`, `add i32` in a loop for an x86 CPU with AVX2.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.facts, let code = loop.code, loop.region == .loop, !loop.isUnoptimized,
      loop.ir?.tripCount.map({ $0 >= 8 }) != false,
      code.peaks.contains(where: { $0.route == "pairs" || $0.route == "dot" }),
      sumsScalars(ir) || makesTileOfScalars(loop, ir)
    else { return [] }
    let products = ir.products.filter { product in
      product.accumulated > 0
        && ["mul", "llvm.smul.with.overflow"].contains(product.operation)
        && product.operands.allSatisfy { $0.fromType == .i8 && $0.source == .load }
    }
    let count = products.reduce(0) { $0 + $1.accumulated }
    guard count > 0 else { return [] }
    let isWithoutVectors = !ir.instructionMix.contains(where: \.isVector)
    return [
      Finding(
        rule: Self.id, severity: .warning, loop: loop.id,
        message: "\(count) product\(count == 1 ? "" : "s") of bytes an iteration, "
          + "one at a time: "
          + (isWithoutVectors
            ? "no vector operation in the loop" : "vectors are put together of what they gave"),
        confirmed: code.classes[.dotProduct] == nil
          && (code.vectorWidths.isEmpty || !isWithoutVectors),
        location: loop.location,
        evidence: [
          Evidence(
            label: "scalar products", value: Double(count), unit: "per iteration",
            origin: loop.factsOrigin)
        ],
        suggestion: "let the compiler vectorize: restrict pointers, unchecked sums, a known count")
    ]
  }

  private func sumsScalars(_ facts: LoopFacts) -> Bool {
    !facts.instructionMix.contains(where: \.isVector)
      && facts.traits?.accumulators.contains {
        $0.lanes == 1 && $0.elementType.integerBits != nil
      } == true
  }

  /// Whether machine code makes a tile's products one by one: sums stand on the stack, or a compiler
  /// vectorized them alone and puts each product into its lane.
  private func makesTileOfScalars(_ loop: LoopProfile, _ facts: LoopFacts) -> Bool {
    let summed = facts.products.filter { $0.accumulated > 0 }
    let count = summed.reduce(0) { $0 + $1.accumulated }
    guard loop.ir == nil, let code = loop.code, count >= 8,
      summed.allSatisfy({ !$0.isVector })
    else { return false }
    return code.vectorWidths.isEmpty
      ? code.stackReferences >= count / 2
      : summed.allSatisfy { $0.reduction != nil } && (code.classes[.shuffle] ?? 0) >= count / 2
  }
}
