import DiagnosisModel
import Testing

@testable import ReportRendering

@Suite struct PortChartTests {
  private func loads(_ sets: [[String]]) -> [String: Double] {
    let lines = sets.map { CodeLine(text: "x", ports: [$0]) }
    return Dictionary(uniqueKeysWithValues: PortChart.loads(lines).map { ($0.port, $0.microOps) })
  }

  @Test func workMovesToPortsThatNothingElseNeeds() {
    let found = loads(
      Array(repeating: ["FP0", "FP1"], count: 4) + Array(repeating: ["FP1", "FP2"], count: 8))
    for port in ["FP0", "FP1", "FP2"] {
      #expect(abs((found[port] ?? 0) - 4) < 0.01, "\(port)")
    }
  }

  @Test func allWorkIsSomewhere() {
    let found = loads([["A"], ["A"], ["A", "B"], ["B", "C", "D"], ["D"]])
    #expect(abs(found.values.reduce(0, +) - 5) < 1e-9)
    #expect(abs((found["A"] ?? 0) - 2) < 0.01)
  }

  @Test func portsOfALineWithoutWorkAreNone() {
    #expect(
      PortChart.loads([CodeLine(text: "nop", ports: []), CodeLine(text: "?", ports: nil)]).isEmpty)
  }
}
