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
      String(decoding: try JSONReport.render(Sample.collection), as: UTF8.self),
      named: "report.json")
  }

  @Test func jsonIsReadBack() throws {
    var collection = Sample.collection
    collection.reports.append(Sample.objectReport)
    let data = try JSONReport.render(collection)
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

  @Test func calibration() throws {
    expectSnapshot(
      TextCalibration(style: plain).render(Sample.machineFile), named: "calibration.txt")
    let data = try JSONReport.render(Sample.machineFile)
    expectSnapshot(String(decoding: data, as: UTF8.self), named: "calibration.json")
    #expect(try JSONDecoder().decode(MachineFile.self, from: data) == Sample.machineFile)
  }
}
