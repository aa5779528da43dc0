internal import DiagnosisModel
public import LLVMInterop

/// The clock of the core that this thread runs on: a chain of additions, each of which waits for
/// the one before and takes a cycle of the core, whatever the time stamp counter does.
public final class CoreClock {
  private let jit: JIT
  private let chain: @convention(c) (Int) -> Void
  /// Additions a step of the chain.
  private static let length = 64

  public init() throws(JITError) {
    guard let text = Self.text,
      let object = Assembly.assemble(text, triple: CodeGenTarget.hostTriple)
    else { throw JITError(message: "no chain of additions for this architecture") }
    jit = try JIT()
    try jit.add(object)
    chain = unsafeBitCast(
      try jit.address(of: "qdiag_chain"), to: (@convention(c) (Int) -> Void).self)
  }

  /// The core's cycles a nanosecond, over about `nanoseconds`.
  public func gigahertz(nanoseconds: Double = 100_000) -> Double {
    let steps = max(1, Int(nanoseconds * 4 / Double(Self.length)))
    let elapsed = Stopwatch.nanoseconds { chain(steps) }
    return Double(steps * Self.length) / elapsed
  }

  /// Additions of a register, not of a constant: newer CPUs run chains of those in no time.
  private static var text: String? {
    let architecture = Architecture.name(inTriple: CodeGenTarget.hostTriple)
    let body: (addition: String, end: [String])
    switch architecture {
    case "x86_64": body = ("addq %rdx, %rax", ["decq %rdi", "jnz 1b", "retq"])
    case "aarch64", "arm64": body = ("add x1, x1, x2", ["subs x0, x0, #1", "b.ne 1b", "ret"])
    default: return nil
    }
    let start = architecture == "x86_64" ? ["xorl %edx, %edx"] : ["mov x2, #0"]
    let lines =
      [".text", ".globl qdiag_chain", "qdiag_chain:"] + start + [".p2align 6", "1:"]
      + Array(repeating: body.addition, count: length) + body.end
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Time by the system's monotonic clock.
public enum Stopwatch {
  /// How long the work takes.
  @inline(__always)
  public static func nanoseconds(of work: () -> Void) -> Double {
    let start = ContinuousClock.now
    work()
    let elapsed = (ContinuousClock.now - start).components
    return Double(elapsed.seconds) * 1e9 + Double(elapsed.attoseconds) * 1e-9
  }
}
