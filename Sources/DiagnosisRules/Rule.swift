public import DiagnosisModel

/// One cause of slow code: how it is recognised in a loop, and what to say of it.
///
/// A rule sees values, never LLVM. It must stay silent where its evidence does not prove the cause:
/// one wrong finding costs more trust than ten missing ones.
public protocol Rule: Sendable {
  /// Reads well after "allow": `widening-fallback`. Users name it in policies; it never changes.
  static var id: String { get }
  /// One line, lower case.
  static var summary: String { get }
  /// The same of what it finds in one loop, where that has other words.
  static func summary(of loop: LoopProfile) -> String
  /// Markdown with the headings "What it finds", "Why it is slow", "What to do", "When it stays
  /// silent", "Example".
  static var documentation: String { get }
  /// Whether what it finds is a fault, which a policy can deny, and no praise.
  static var isFault: Bool { get }

  init()

  /// What the rule finds in one loop.
  func findings(in loop: LoopProfile, target: Target) -> [Finding]

  /// The same for rules that look at the other loops of the input as well.
  func findings(in loop: LoopProfile, among loops: [LoopProfile], target: Target) -> [Finding]
}

extension Rule {
  public static var isFault: Bool { true }

  public static func summary(of loop: LoopProfile) -> String { summary }

  public func findings(
    in loop: LoopProfile, among loops: [LoopProfile], target: Target
  ) -> [Finding] {
    findings(in: loop, target: target)
  }
}

/// All rules, in the order in which a report names them.
public enum RuleRegistry {
  public static let all: [any Rule.Type] = [
    UnoptimizedIR.self,
    MissingTargetFeatures.self,
    WideAccumulator.self,
    AccumulatorInMemory.self,
    MissedDotProduct.self,
    WideningFallback.self,
    WideningElsewhere.self,
    NarrowVectors.self,
    GatherScatter.self,
    HorizontalReduction.self,
    DequantizeInLoop.self,
    NotVectorized.self,
    ShuffleOverhead.self,
    ScalarBroadcast.self,
    CastOverhead.self,
    ZeroPointInLoop.self,
    Signedness.self,
    LatencyBound.self,
    AccumulatorSpill.self,
    RequantizeOverhead.self,
    SaturatingDotProduct.self,
    GoodInt8.self,
  ]

  /// The ids of the rules that a policy can deny.
  public static var faults: [String] { all.filter { $0.isFault }.map { $0.id } }

  /// The rules that `name` may stand for: the one of that id, else those whose id has it as a part.
  public static func rules(named name: String) -> [any Rule.Type] {
    if let exact = all.first(where: { $0.id == name }) { return [exact] }
    return name.isEmpty ? [] : all.filter { $0.id.contains(name) }
  }

  /// The findings of all rules in all loops: in the order of the loops, and in each loop by what removing
  /// the cause gains, so that the first is the loop's main cause.
  ///
  /// - Parameter ids: the rules that judge; nil for all.
  public static func findings(
    in loops: [LoopProfile], target: Target, by ids: [String]? = nil
  ) -> [Finding] {
    let rules = all.filter { ids?.contains($0.id) ?? true }.map { $0.init() }
    let (remainders, minor) = (RemainderLoops(loops), MinorLoops(loops))
    var fingerprinter = Fingerprinter()
    return loops.flatMap { loop in
      Verdict(
        rules.flatMap { $0.findings(in: loop, among: loops, target: target) },
        isRemainder: remainders.contains(loop), isMinor: minor.contains(loop)
      ).findings.map {
        fingerprinter.stamped($0, function: loop.function)
      }
    }
  }
}
