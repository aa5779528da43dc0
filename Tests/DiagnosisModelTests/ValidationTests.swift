import DiagnosisModel
import Testing

/// The figures of a validation.
@Suite struct ValidationTests {
  @Test func tauOfRanks() {
    #expect(KendallTau.b([(1, 10), (2, 20), (3, 30)]) == 1)
    #expect(KendallTau.b([(1, 30), (2, 20), (3, 10)]) == -1)
    #expect(KendallTau.b([(1, 1), (1, 1)]) == nil)
    // Two of three pairs agree.
    #expect(KendallTau.b([(1, 1), (2, 3), (3, 2)]).map { abs($0 - 1.0 / 3) < 1e-9 } == true)
    // Of three pairs one is a tie of the second.
    #expect(KendallTau.b([(1, 1), (2, 1), (3, 2)]).map { abs($0 - 0.8165) < 1e-3 } == true)
  }

  @Test func errorsAreSharesOfWhatWasMeasured() throws {
    let rows = [(4.0, 5.0), (10, 9), (2, 4)].map {
      Validation.Row(
        id: "f:0x0", input: "f.o", group: "a", measured: $0, predictions: ["qdiag": $1])
    }
    let validation = Validation(
      tool: Tool(name: "qdiag", version: "0", llvm: "22"), cpu: "znver5", loops: rows,
      unmeasured: [:])
    let best = try #require(validation.methods.first)
    #expect(best.medianError == 0.25 && best.shareWithinQuarter == 0.6667)
    #expect(best.meanError == 0.45)
    #expect(validation.methods.first { $0.name == "mca" }?.unknown == 3)
    #expect(validation.methods.first { $0.name == "mca" }?.medianError == nil)
  }
}
