internal import DiagnosisModel

/// How far integer loops are from the float loops that compute the same, the one that loses most first:
///
///     gemm_i8 takes 2.05 times the cycles per MAC of gemm_f32 (predicted)
struct TextTwins {
  let report: Report
  /// The loop whose twin is shown elsewhere.
  let except: String?

  init(report: Report, except: String? = nil) {
    self.report = report
    self.except = except
  }

  func lines(_ style: TextStyle) -> [String] {
    let lines = sorted.filter { $0.loop != except }.flatMap {
      "\(name(of: $0.loop)) \(phrase(of: $0))".wrapped(to: style.width)
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  /// The sentence on the loop that loses most; nil where there are no twins.
  var first: String? { sorted.first.map { "\(name(of: $0.loop)) \(phrase(of: $0))" } }

  /// "takes 2.05 times the cycles per MAC of gemm_f32 (predicted)"; nil where the loop has no twin.
  func phrase(of loop: String) -> String? {
    report.twins.first { $0.loop == loop }.map(phrase)
  }

  private var sorted: [Twin] {
    report.twins.sorted { ($1.ratioPerMAC, $0.loop) < ($0.ratioPerMAC, $1.loop) }
  }

  private func phrase(of twin: Twin) -> String {
    let float = name(of: twin.floatLoop)
    let ratio =
      twin.ratioPerMAC >= 1
      ? "takes \(Figure.hundredths(twin.ratioPerMAC)) times the cycles per MAC of \(float)"
      : "makes \(Figure.hundredths(1 / twin.ratioPerMAC)) times the MACs per cycle of \(float)"
    return "\(ratio) (\(twin.origin.rawValue))"
  }

  private func name(of loop: String) -> String {
    report.loops.first { $0.id == loop }.map { $0.demangled ?? $0.function } ?? loop
  }
}
