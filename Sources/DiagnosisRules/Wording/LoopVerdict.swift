public import DiagnosisModel

/// Why a loop is slow, in one sentence: how far it is from its float twin and from the peak, and the main
/// cause with what removing it gains.
public enum LoopVerdict {
  /// Nil where nothing that decides was found.
  ///
  /// - Parameters:
  ///   - main: the loop's first finding.
  ///   - twin: the float loop that computes the same.
  public static func sentence(
    on loop: LoopProfile, main: Finding?, twin: (function: String, ratioPerMAC: Double)?
  ) -> String? {
    guard let main, main.severity > .note,
      let summary = RuleRegistry.all.first(where: { $0.id == main.rule })?.summary(of: loop)
    else { return nil }
    let name = loop.shortName
    let distances = [twin.flatMap(Self.distance), Self.share(loop)].compactMap(\.self)
    let head = distances.isEmpty ? name : "\(name) \(distances.joined(separator: " and "))"
    let gain = main.estimatedSpeedup.map { ", worth up to \(hundredths($0)) times" } ?? ""
    // All of these figures are a model's.
    let origin = distances.isEmpty && gain.isEmpty ? "" : " (predicted)"
    return "\(head): \(summary)\(gain)\(origin) [\(main.rule)]"
  }

  /// Gives the loops their verdicts.
  public static func judge(
    _ loops: inout [LoopProfile], findings: [Finding], twins: [Twin]
  ) {
    let mains = Dictionary(findings.map { ($0.loop, $0) }) { first, _ in first }
    let twinOf = Dictionary(twins.map { ($0.loop, $0) }) { first, _ in first }
    let floats = Set(twins.map(\.floatLoop))
    var names: [String: String] = [:]
    for index in loops.indices where floats.contains(loops[index].id) {
      let loop = loops[index]
      if names[loop.id] == nil { names[loop.id] = loop.shortName }
    }
    for index in loops.indices {
      let twin = twinOf[loops[index].id].flatMap { twin in
        names[twin.floatLoop].map { ($0, twin.ratioPerMAC) }
      }
      loops[index].verdict = sentence(
        on: loops[index], main: mains[loops[index].id], twin: twin)
    }
  }

  private static func distance(_ twin: (function: String, ratioPerMAC: Double)) -> String? {
    twin.ratioPerMAC < 1.02
      ? nil : "takes \(hundredths(twin.ratioPerMAC)) times the cycles per MAC of \(twin.function)"
  }

  private static func share(_ loop: LoopProfile) -> String? {
    guard let code = loop.code, let rate = code.macsPerCycle, let peak = code.peakMACsPerCycle,
      peak > 0
    else { return nil }
    let percent = Int((100 * rate / peak).rounded())
    return "reaches \(percent == 0 ? "under 1" : "\(percent)") % of this CPU's peak"
  }
}
