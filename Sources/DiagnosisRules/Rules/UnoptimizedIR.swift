public import DiagnosisModel

/// Code whose variables still live on the stack.
public struct UnoptimizedIR: Rule {
  public static let id = "unoptimized-ir"
  public static let summary = "code that was not optimized: its variables still live on the stack"
  public static let documentation = """
    ## What it finds
    Loops on integers of 8 or 16 bits that load and store their own variables (`alloca`) in every
    iteration, and carry nothing from one iteration to the next in registers (no `phi`): the output of
    `-O0`, or a dump from before the optimizer. No other rule speaks of such a loop, for it will be
    other code.

    ## Why it is slow
    Every value takes a store and a load of some five cycles, and nothing is vectorized.

    ## What to do
    Analyse what will run: `clang -O3 -S -emit-llvm` without `-disable-llvm-passes`,
    `rustc -C opt-level=3`, `zig -O ReleaseFast`, `swiftc -O`. Or `qdiag analyze --optimize`, which
    runs LLVM's `default<O3>` over the IR, `optnone` or not, and analyses what comes out.

    ## When it stays silent
    On loops that carry values in `phi` instructions, on spills of the code generator (these stand in
    the machine code only), on code without narrow integers.

    ## Example
    `%3 = load i32, ptr %sum; %4 = add i32 %3, %product; store i32 %4, ptr %sum` in a loop.
    """

  public init() {}

  public func findings(in loop: LoopProfile, target: Target) -> [Finding] {
    guard let ir = loop.ir, loop.region == .loop, let traits = ir.traits, loop.isUnoptimized,
      hasNarrowIntegers(ir)
    else { return [] }
    let accesses = ir.summary.loads + ir.summary.stores
    return [
      Finding(
        rule: Self.id, severity: .warning, loop: loop.id,
        message: "\(traits.stackVariableAccesses) of \(accesses) loads and stores are of variables "
          + "on the stack: this IR was not optimized, so nothing else is said of the loop",
        location: loop.location,
        evidence: [
          Evidence(
            label: "loads and stores of stack variables",
            value: Double(traits.stackVariableAccesses), unit: "per iteration",
            origin: loop.factsOrigin)
        ],
        estimatedSpeedup: loop.gain(by: .withoutStackReferences)?.rounded4,
        suggestion:
          "compile with -O3, or analyze with --optimize, which runs LLVM's optimizer first")
    ]
  }

  private func hasNarrowIntegers(_ ir: IRProfile) -> Bool {
    ir.casts.contains {
      !$0.addressing && $0.category == .extend && ($0.fromType.integerBits ?? 64) <= 16
        && ($0.fromType.integerBits ?? 0) >= 8
    }
      && ir.products.contains { product in
        product.operands.allSatisfy { $0.source != .constant }
      }
      && ir.products.allSatisfy { $0.elementType.integerBits != nil }
  }
}
