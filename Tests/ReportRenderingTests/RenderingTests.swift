import DiagnosisModel
import Foundation
import ReportRendering
import TestSupport
import Testing

/// Each renderer on values made by hand, against `Fixtures/golden`.
@Suite struct RenderingTests {
  private let plain = TextStyle(colored: false)

  @Test func textOfAReport() {
    expectSnapshot(
      TextReport(style: plain, loopLimit: nil).render(Sample.report), named: "report.txt")
  }

  @Test func textOfAReportWithColoursAndALimit() {
    expectSnapshot(
      TextReport(style: TextStyle(colored: true), loopLimit: 0).render(Sample.report),
      named: "report-limited.txt")
  }

  @Test func textOfMachineCodeAlone() {
    expectSnapshot(
      TextReport(style: plain, loopLimit: nil).render(Sample.objectReport), named: "object.txt")
  }

  @Test func jsonOfReports() throws {
    expectSnapshot(
      String(decoding: try document(Sample.collection), as: UTF8.self),
      named: "report.json")
  }

  @Test func jsonIsReadBack() throws {
    var collection = Sample.collection
    collection.reports.append(Sample.objectReport)
    let data = try document(collection)
    #expect(try JSONDecoder().decode(ReportCollection.self, from: data) == collection)
  }

  @Test(arguments: [Ladder.Source.measured, .predicted])
  func textOfAnExplanation(source: Ladder.Source) {
    expectSnapshot(
      TextExplanation(style: plain).render(Sample.explanation(source)),
      named: "explanation-\(source).txt")
  }

  @Test func jsonOfAnExplanation() throws {
    let data = try JSONReport.render(Sample.explanation(.measured))
    #expect(
      try JSONDecoder().decode(Explanation.self, from: data) == Sample.explanation(.measured))
  }

  @Test func textOfAComparison() throws {
    expectSnapshot(
      TextComparison(style: plain).render(Sample.comparison), named: "comparison.txt")
    let data = try JSONReport.render(Sample.comparison)
    #expect(try JSONDecoder().decode(Comparison.self, from: data) == Sample.comparison)
  }

  @Test func calibration() throws {
    expectSnapshot(
      TextCalibration(style: plain).render(Sample.measurements), named: "calibration.txt")
    let data = try JSONReport.render(Sample.measurements)
    expectSnapshot(String(decoding: data, as: UTF8.self), named: "calibration.json")
    #expect(try JSONDecoder().decode(CPUMeasurements.self, from: data) == Sample.measurements)
  }

  /// The reports as a command writes them, one after the other.
  private func document(_ collection: ReportCollection) throws -> Data {
    let parts = try collection.reports.map(JSONReport.part)
    let reports = parts.dropFirst().reduce(parts.first ?? Data()) { $0 + Data(",".utf8) + $1 }
    return try JSONReport.opening + reports
      + JSONReport.closing(tool: collection.tool, unanalyzed: collection.unanalyzed)
  }
}
