internal import DiagnosisModel
internal import DiagnosisRules

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
    Self.phrase(of: twin, float: name(of: twin.floatLoop))
  }

  /// "takes 2.05 times the cycles per MAC of gemm_f32 (predicted)".
  static func phrase(of twin: Twin, float: String) -> String {
    let ratio =
      twin.ratioPerMAC >= 1
      ? "takes \(Figure.hundredths(twin.ratioPerMAC)) times the cycles per MAC of \(float)"
      : "makes \(Figure.hundredths(1 / twin.ratioPerMAC)) times the MACs per cycle of \(float)"
    return "\(ratio) (\(twin.origin.rawValue))"
  }

  private func name(of loop: String) -> String {
    report.loops.first { $0.id == loop }?.shortName ?? loop
  }
}

/// Twins in different files, the one that loses most first:
///
///     gemm_i8 of int8.ll takes 2.05 times the cycles per MAC of gemm_f32 of float32.ll (predicted)
struct TextFileTwins {
  let twins: [FileTwin]
  let style: TextStyle

  var lines: [String] {
    twins.sorted {
      ($1.twin.ratioPerMAC, $0.twin.loop) < ($0.twin.ratioPerMAC, $1.twin.loop)
    }.flatMap { pair in
      let float = "\(Self.function(pair.twin.floatLoop)) of \(pair.floatPath)"
      let phrase = TextTwins.phrase(of: pair.twin, float: float)
      return "\(Self.function(pair.twin.loop)) of \(pair.path) \(phrase)".wrapped(to: style.width)
        .map(style.bold)
    }
  }

  /// "f" of "f:loop".
  private static func function(_ loop: String) -> Substring {
    loop.lastIndex(of: ":").map { loop[..<$0] } ?? loop[...]
  }
}
