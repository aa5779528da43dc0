internal import DiagnosisModel

/// What a kernel costs beside another build's, and of what that is made.
struct TraceCostPhrase {
  let text: String

  init(_ cost: Trace.Cost, in lineage: Trace.Lineage, of build: Trace.Build) {
    let origin =
      switch cost.origin {
      case .measured: "measured"
      case .predicted:
        "predicted, per MAC" + (cost.stage.map { ", of \(build.stages[$0].file)" } ?? "")
      }
    var text = "cost \(hundredths(cost.ratio))× of \(cost.base) (\(origin))"
    let parts = (cost.parts ?? []).filter { $0.difference.magnitude >= 0.5 }
    if !parts.isEmpty, abs(cost.ratio - 1) > 0.02 {
      let whole = (cost.parts ?? []).reduce(0) { $0 + $1.difference }
      let named = parts.map { "\($0.group.words) \(Self.signed($0.difference))" }
      text +=
        ": \(Self.signed(whole)) cycles per 1000 MACs, of them \(named.joined(separator: ", "))"
    }
    self.text = text
  }

  private static func signed(_ value: Double) -> String {
    (value < 0 ? "-" : "+") + hundredths(value.magnitude)
  }
}
