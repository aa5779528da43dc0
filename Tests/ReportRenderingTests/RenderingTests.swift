import DiagnosisModel
import Foundation
import TestSupport
import Testing

@testable import ReportRendering

/// Every registered form on values made by hand, against `Fixtures/golden`: a new form needs golden
/// files and no test of its own.
@Suite struct RenderingTests {
  @Test(arguments: RendererRegistry.all)
  func reports(form: any Renderer.Type) throws {
    guard let form = form as? any ReportRenderer.Type else { return }
    let renderer = form.init(RenderingOptions(tool: Sample.tool))
    expectSnapshot(
      text(try document(Sample.collection, by: renderer)), named: "report.\(form.fileExtension)")
    expectSnapshot(
      text(try renderer.part(Sample.objectReport)), named: "object.\(form.fileExtension)")
  }

  /// The other results, by the names of their golden files.
  private static var results: [(name: String, value: any Encodable & Sendable)] {
    [
      ("explanation-measured", Sample.explanation(.measured)),
      ("explanation-predicted", Sample.explanation(.predicted)),
      ("calibration", Sample.measurements), ("comparison", Sample.comparison),
      ("check", Sample.check), ("diff", Sample.diff), ("profile", Sample.profile),
      ("trace", Sample.trace),
    ]
  }

  @Test(arguments: RendererRegistry.all, results.indices)
  func otherResults(form: any Renderer.Type, index: Int) throws {
    let (name, value) = Self.results[index]
    guard form.canRender(type(of: value)) else { return }
    // The rest of JSON is read back below: a line of JSON for the same values would say no more.
    if form is JSONRenderer.Type, name != "calibration" { return }
    expectSnapshot(
      text(try form.init(RenderingOptions()).render(value)), named: "\(name).\(form.fileExtension)")
  }

  @Test func textOfAReportWithColoursAndALimit() {
    let renderer = TextRenderer(RenderingOptions(isColored: true, loopLimit: 0))
    expectSnapshot(text(renderer.part(Sample.report)), named: "report-limited.txt")
  }

  @Test func textOfAReportInDetail() {
    let renderer = TextRenderer(RenderingOptions(isVerbose: true, width: 80))
    expectSnapshot(text(renderer.part(Sample.report)), named: "report-verbose.txt")
  }

  /// As a terminal shows it; what has no room for bars has none.
  @Test(arguments: [BarStyle.blocks, .plain])
  func tablesHaveBarsOnTerminals(style: BarStyle) throws {
    let results: [(String, any Encodable & Sendable)] = [
      ("explanation-measured", Sample.explanation(.measured)), ("comparison", Sample.comparison),
      ("profile", Sample.profile),
    ]
    for (name, value) in results {
      let wide = TextRenderer(RenderingOptions(width: 200, bars: style))
      expectSnapshot(text(wide.render(value)), named: "\(name)-\(style).txt")
      let narrow = RenderingOptions(width: 60, bars: style)
      let plain = RenderingOptions(width: 60)
      #expect(TextRenderer(narrow).render(value) == TextRenderer(plain).render(value))
    }
  }

  @Test func jsonIsReadBack() throws {
    var collection = Sample.collection
    collection.reports.append(Sample.objectReport)
    let json = JSONRenderer()
    let decoder = JSONDecoder()
    let document = try document(collection, by: json)
    #expect(try decoder.decode(ReportCollection.self, from: document) == collection)
    let explanation = Sample.explanation(.measured)
    #expect(
      try decoder.decode(Explanation.self, from: json.render(explanation)) == explanation)
    #expect(
      try decoder.decode(CPUMeasurements.self, from: json.render(Sample.measurements))
        == Sample.measurements)
    #expect(try decoder.decode(CheckResult.self, from: json.render(Sample.check)) == Sample.check)
    #expect(try decoder.decode(ReportDiff.self, from: json.render(Sample.diff)) == Sample.diff)
    #expect(
      try decoder.decode(Comparison.self, from: json.render(Sample.comparison))
        == Sample.comparison)
  }

  @Test func formsHaveNamesOfTheirOwn() throws {
    let names = RendererRegistry.all.map { $0.name }
    #expect(Set(names).count == names.count)
    for form in RendererRegistry.all {
      #expect(try RendererRegistry.renderer(named: form.name) == form)
    }
    #expect(throws: RendererError.self) { try RendererRegistry.renderer(named: "nonesuch") }
  }

  @Test func everyFormIsRegisteredAndDocumented() throws {
    let folder = Places.root.appending(path: "Sources/ReportRendering")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    let forms = try files.filter { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        .contains(#/struct \w+: Renderer {/#)
    }
    #expect(forms.count == RendererRegistry.all.count, "\(forms)")
    let page = try String(
      contentsOf: Places.root.appending(path: "docs/report-format.md"), encoding: .utf8)
    for form in RendererRegistry.all {
      #expect(page.contains("| `\(form.name)` |"), "docs/report-format.md has no row for it")
    }
  }

  /// The reports as a command writes them, one after the other.
  private func document(
    _ collection: ReportCollection, by renderer: any ReportRenderer
  ) throws -> Data {
    var document = Data(renderer.opening.utf8)
    for (index, report) in collection.reports.enumerated() {
      if index > 0 { document += Data(renderer.separator.utf8) }
      document += try renderer.part(report)
    }
    return try document
      + renderer.closing(tool: collection.tool, unanalyzed: collection.unanalyzed)
  }

  private func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }
}
