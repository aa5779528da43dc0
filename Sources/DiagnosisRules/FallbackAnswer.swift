public import DiagnosisModel

/// What an integer loop does that its float twin does not, and whether it falls back to a wider type.
public struct FallbackAnswer {
  private let loop: LoopProfile
  private let float: IRProfile
  private let integer: IRProfile
  /// How much of the float loop stands against one iteration of the integer loop.
  private let scale: Double

  /// - Returns: nil where a loop has no IR.
  public init?(float: LoopProfile, integer: LoopProfile) {
    guard let floatIR = float.ir, let integerIR = integer.ir else { return nil }
    loop = integer
    self.float = floatIR
    self.integer = integerIR
    if let ours = integer.macs?.perIteration, let theirs = float.macs?.perIteration, theirs > 0 {
      scale = Double(ours) / Double(theirs)
    } else {
      scale = 1
    }
  }

  public var answer: Explanation.Answer {
    Explanation.Answer(
      int16VectorOperations: integer.summary.vectorOperations.i16, fallback: fallback?.type,
      sentences: [verdict] + differences)
  }

  /// The widest type to which summed products are widened, and from what.
  private var fallback: (type: ElementType, fromBits: Int)? {
    integer.products.filter { $0.isVector && $0.accumulated > 0 }.compactMap(\.widening)
      .max { $0.toBits < $1.toBits }.map { (.integer(bits: $0.toBits), $0.fromBits) }
  }

  private var verdict: String {
    let operations = integer.summary.vectorOperations
    let count = "\(operations.i16) of the \(operations.total) vector operations are on i16"
    guard let type = fallback?.type else {
      return
        "no, and no other fallback: \(count), and no product is widened before it is multiplied"
    }
    let evidence = ProductEvidence(of: loop, fromBits: fallback?.fromBits ?? 8)
    if let evidence, !evidence.isConfirmed {
      let dots = evidence.uses.filter(\.isDot).map { "\($0.count) \($0.instruction)" }
      return "no: \(count); the IR falls back to int\(type.integerBits ?? 0), but LLVM "
        + (dots.isEmpty
          ? "multiplies the narrow type for this CPU"
          : "sums its products in pairs or fours for this CPU: \(dots.joined(separator: ", "))")
    }
    if type == .i16 { return "yes: \(count), the products among them" }
    return "no: \(count); it is an int\(type.integerBits ?? 0) fallback"
  }

  private var differences: [String] {
    [fusion, casts, shuffles, memory].compactMap(\.self)
  }

  private var fusion: String? {
    let fused = Int((Double(float.vectorCount(.fma)) * scale).rounded())
    let multiplications = integer.vectorCount(.multiply)
    let additions = integer.vectorCount(.add)
    guard fused > 0, multiplications > 0, additions > 0 else { return nil }
    return "where float32 has \(fused) fused multiply-adds, the integer loop has "
      + "\(multiplications) multiplications and \(additions) additions"
  }

  private var casts: String? {
    let ours = integer.summary.dataCasts
    let theirs = float.summary.dataCasts
    guard ours > theirs else { return nil }
    let kinds = integer.casts.filter { !$0.addressing }.map { "\($0.count) \($0.kindPhrase)" }
    return "it casts \(ours) times an iteration (float32: \(theirs)): "
      + kinds.joined(separator: ", ")
  }

  private var shuffles: String? {
    let ours = integer.summary.shuffles
    let theirs = Int((Double(float.summary.shuffles) * scale).rounded())
    guard ours > theirs else { return nil }
    return "it shuffles \(ours) times where float32 does \(theirs) times"
  }

  private var memory: String? {
    let ours = integer.summary.loadBytes
    let theirs = Int((Double(float.summary.loadBytes) * scale).rounded())
    guard ours < theirs else { return nil }
    return "it loads \(ours) bytes where float32 loads \(theirs): what it gains is memory, "
      + "not arithmetic"
  }
}
