internal import DiagnosisModel

/// How far integer loops are from the float loops that compute the same, the one that loses most first:
///
///     gemm_i8 takes 2.05 times the cycles per MAC of gemm_f32 (predicted)
struct TextTwins {
  let report: Report

  var lines: [String] {
    let functions = Dictionary(
      report.loops.map { ($0.id, $0.demangled ?? $0.function) },
      uniquingKeysWith: { first, _ in first })
    return report.twins.sorted { ($1.ratioPerMAC, $0.loop) < ($0.ratioPerMAC, $1.loop) }.map {
      twin in
      let loop = functions[twin.loop] ?? twin.loop
      let float = functions[twin.floatLoop] ?? twin.floatLoop
      let ratio =
        twin.ratioPerMAC >= 1
        ? "takes \(Figure.hundredths(twin.ratioPerMAC)) times the cycles per MAC of \(float)"
        : "makes \(Figure.hundredths(1 / twin.ratioPerMAC)) times the MACs per cycle of \(float)"
      return "\(loop) \(ratio) (\(twin.origin.rawValue))"
    }
  }
}
