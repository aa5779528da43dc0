internal import DiagnosisModel
internal import DiagnosisRules

/// A ladder as a table of its rungs:
///
///     measured on this machine: 1 thread on core 1 at 3.71 GHz, 41 rounds in 3.1 s
///     rung               time      ratio to float32   MACs/cycle   of peak   predicted
///     1 float32          211 µs                   1         24.1      75 %           1
///     2 int32 operands   226 µs    1.07 (1.06–1.08)         22.5      70 %        1.06
struct TextLadder {
  let ladder: Ladder
  let style: TextStyle

  /// Without the indentation that they get.
  var lines: [String] {
    let width = style.width - 2
    var lines = conditions.wrapped(to: width)
    lines +=
      table.fitted(to: style.tableWidth - 2, leavingOut: leastNeeded)
      .with(bars: style.bars, of: bars, in: style.tableWidth - 2).lines
    lines += ladder.rungs.compactMap(note).flatMap { $0.wrapped(to: width) }
    return lines
  }

  /// Columns of the table that may go where a screen is narrow; the first to go stands first.
  private var leastNeeded: [String] {
    ["broadcasts", "extends", "instructions/MAC"]
      + (ladder.source == .measured ? ["predicted", "MACs/cycle"] : [])
  }

  private var conditions: String {
    guard let conditions = ladder.conditions else {
      return "predicted, not measured: " + (ladder.reason ?? "unknown")
    }
    var text = "measured on this machine: \(Figure.count(conditions.threads, "thread"))"
    if let core = conditions.core { text += " on core \(core)" }
    if let clock = conditions.coreGigahertz { text += " at \(Figure.hundredths(clock)) GHz" }
    if let counter = conditions.tscGigahertz {
      text += " (time stamp counter: \(Figure.hundredths(counter)) GHz)"
    }
    return text + ", \(Figure.count(conditions.rounds, "round")) in "
      + "\(Figure.hundredths(conditions.seconds)) s"
  }

  private var table: TextTable {
    let isMeasured = ladder.source == .measured
    var table = TextTable(
      header: ["rung"] + (isMeasured ? ["time", "ratio to float32"] : []) + ["predicted"]
        + ["MACs/cycle", "of peak", "instructions/MAC", "extends", "broadcasts"])
    for (index, rung) in ladder.rungs.enumerated() where rung.unavailable == nil {
      let code = rung.hotLoop?.code
      let rate = isMeasured ? rung.measurement?.macsPerCycle : code?.macsPerCycle
      let share =
        isMeasured
        ? rung.measurement?.shareOfPeak
        : code.flatMap { code in
          code.peakMACsPerCycle.flatMap { peak in code.macsPerCycle.map { $0 / peak } }
        }
      table.add(
        ["\(index + 1) \(rung.titleWithInstruction)"]
          + (isMeasured ? [time(rung), ratio(rung)] : [])
          + [
            figure(rung.predictedRatio), figure(rate),
            share.map { "\(Int(($0 * 100).rounded())) %" } ?? "unknown",
            perMAC(rung) { $0.instructions }, perMAC(rung) { $0.classes[.extend] ?? 0 },
            perMAC(rung) {
              ($0.classes[.broadcast] ?? 0) + ($0.classes[.gprVectorMove] ?? 0)
            },
          ])
    }
    return table
  }

  /// The time of each rung in the table, as a multiple of float32's.
  private var bars: [Double?] {
    ladder.rungs.filter { $0.unavailable == nil }.map { $0.ratio(ladder.source) }
  }

  private func time(_ rung: Ladder.Rung) -> String {
    guard let time = rung.measurement?.microseconds.median else { return "unknown" }
    if time < 10 { return "\(Figure.text((time * 1000).rounded())) ns" }
    return time < 10_000
      ? "\(Figure.text(time < 100 ? time.tenths : time.rounded())) µs"
      : "\(Figure.text((time / 1000).tenths)) ms"
  }

  private func ratio(_ rung: Ladder.Rung) -> String {
    guard let ratio = rung.measurement?.ratio else { return "unknown" }
    guard rung.role != .baseline else { return "1.00" }
    return "\(Figure.hundredths(ratio.median)) (\(Figure.hundredths(ratio.lowerQuartile))–"
      + "\(Figure.hundredths(ratio.upperQuartile)))"
  }

  /// What cannot stand in the table.
  private func note(_ rung: Ladder.Rung) -> String? {
    if let unavailable = rung.unavailable { return "\(rung.name): none here: \(unavailable)" }
    guard let inexactness = rung.inexactness else { return nil }
    guard let check = rung.check else { return "\(rung.name): \(inexactness)" }
    return "\(rung.name): \(inexactness): \(check.wrongElements) of \(check.elements) sums are "
      + "wrong on full-range data, by up to \(Figure.text(check.largestDeviation))"
  }

  private func figure(_ value: Double?) -> String {
    value.map(Figure.hundredths) ?? "unknown"
  }

  private func perMAC(
    _ rung: Ladder.Rung, _ count: (CodeProfile) -> Int
  ) -> String {
    guard let loop = rung.hotLoop, let code = loop.code else { return "unknown" }
    return loop.perMAC(count(code)).map(Figure.text) ?? "unknown"
  }
}

extension Double {
  fileprivate var tenths: Double { (self * 10).rounded() / 10 }
}
