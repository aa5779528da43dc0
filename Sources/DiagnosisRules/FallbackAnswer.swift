public import DiagnosisModel

/// What an integer loop does that its float twin does not, and whether it falls back to a wider type.
public struct FallbackAnswer {
  let float: LoopProfile
  let integer: LoopProfile

  public init(float: LoopProfile, integer: LoopProfile) {
    self.float = float
    self.integer = integer
  }

  public var answer: Explanation.Answer {
    Explanation.Answer(
      int16VectorOperations: integer.summary.vectorOperations.i16, fallback: fallback,
      sentences: [verdict] + differences)
  }

  /// The widest type to which summed products are widened.
  private var fallback: String? {
    let widened = integer.products.filter { $0.isVector && $0.accumulated > 0 }
      .compactMap(\.widening).map(\.toBits).max()
    return widened.map { "i\($0)" }
  }

  private var verdict: String {
    let operations = integer.summary.vectorOperations
    let count = "\(operations.i16) of the \(operations.total) vector operations are on i16"
    switch fallback {
    case "i16": return "yes: \(count), the products among them"
    case let type?:
      if case .refuted = MachineEvidence.products(of: integer) {
        return
          "no: \(count); the IR falls back to int\(type.dropFirst()), but LLVM sums its products in "
          + "pairs or fours for this CPU: \(MachineEvidence.products(of: integer).phrase)"
      }
      return "no: \(count); it is an int\(type.dropFirst()) fallback"
    case nil:
      return
        "no, and no other fallback: \(count), and no product is widened before it is multiplied"
    }
  }

  private var differences: [String] {
    [fusion, casts, shuffles, memory].compactMap(\.self)
  }

  /// How much of the float loop stands against one iteration of the integer loop.
  private var scale: Double {
    guard let ours = integer.summary.macs, let theirs = float.summary.macs, theirs > 0 else {
      return 1
    }
    return Double(ours) / Double(theirs)
  }

  private func count(_ loop: LoopProfile, _ category: OperationCategory) -> Int {
    loop.instructionMix.filter { $0.category == category && $0.isVector }
      .reduce(0) { $0 + $1.count }
  }

  private var fusion: String? {
    let fused = Int((Double(count(float, .fma)) * scale).rounded())
    let multiplications = count(integer, .multiply)
    let additions = count(integer, .add)
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
