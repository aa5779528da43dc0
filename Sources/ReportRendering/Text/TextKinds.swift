internal import DiagnosisModel
internal import DiagnosisRules

/// What the loops of a library do, by kind: "loops by kind: 12 int8 dot products, 30 float products".
struct TextKinds {
  let report: Report

  /// Below this number of loops a reader counts by himself.
  private static let fewest = 24

  /// Nothing where there is IR, which says more, or where there are few loops.
  func lines(width: Int) -> [String] {
    let loops = report.loops.filter { $0.region == .loop }
    guard loops.count >= Self.fewest, loops.allSatisfy({ $0.ir == nil }) else { return [] }
    let counts = Dictionary(loops.map { (LoopWork(of: $0), 1) }, uniquingKeysWith: +)
    let parts = LoopWork.allCases.compactMap { kind in
      counts[kind].map { "\($0) \(kind.words)" }
    }
    return ("loops by kind: " + parts.joined(separator: ", ")).wrapped(to: width)
  }
}
