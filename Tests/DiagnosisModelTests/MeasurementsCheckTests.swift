import DiagnosisModel
import Testing

/// Files of measurements against what comes with the tool.
@Suite struct MeasurementsCheckTests {
  private func check(_ withFile: Double, _ shipped: Double) -> CPUMeasurements.Check? {
    CPUMeasurements.Check([
      (measured: 2, withFile: withFile, shipped: shipped), (measured: 4, withFile: 4, shipped: 4),
    ])
  }

  @Test func errorsAreMeans() throws {
    let found = try #require(check(3, 1.8))
    #expect((found.groups, found.meanError, found.shippedMeanError) == (2, 0.25, 0.05))
    #expect(found.isWorse)
  }

  @Test func aHundredthIsNotWorse() throws {
    #expect(try !#require(check(2.02, 2)).isWorse)
    #expect(try !#require(check(2, 3)).isWorse)
  }

  @Test func nothingIsNotChecked() { #expect(CPUMeasurements.Check([]) == nil) }
}
