import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// Several forms of one result at once: `--format text --format json=FILE`.
@Suite struct SeveralFormatsTests {
  @Test(arguments: [[HostileFixtures.good], [HostileFixtures.good, HostileFixtures.other]])
  func eachFormIsWhatItIsAlone(files: [String]) async throws {
    let folder = try TemporaryFolder()
    let place = folder.file("report.json").path
    let both = try await run(files + ["--format", "text", "--format", "json=\(place)"])
    #expect(both.status == 0, "\(both.error)")
    #expect(both.output == (try await run(files)).output)
    let json = try String(contentsOfFile: place, encoding: .utf8)
    #expect(json == (try await run(files + ["--format", "json"])).output)
  }

  @Test func anInputWithoutAReportStandsInEachDocument() async throws {
    let folder = try TemporaryFolder()
    let place = folder.file("report.json").path
    let outcome = try await run(
      [HostileFixtures.good, "/nonexistent.ll", "--format", "text", "--format", "json=\(place)"])
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("1 innermost loop"))
    let data = try Data(contentsOf: URL(filePath: place))
    let collection = try JSONDecoder().decode(ReportCollection.self, from: data)
    #expect(collection.reports.count == 1)
    #expect(collection.unanalyzed.map(\.path) == ["/nonexistent.ll"])
  }

  /// Where one file cannot be written, none is.
  @Test func allFilesOrNone() async throws {
    let folder = try TemporaryFolder()
    let place = folder.file("report.json").path
    let outcome = try await run(
      [HostileFixtures.good, "--format", "json=\(place)", "--format", "text=/nonexistent/r.txt"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("cannot write /nonexistent/r.txt"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(arguments: [
    (["--format", "nonesuch"], "there is no format 'nonesuch'; there are: text, json"),
    (["--format", "json="], "names no file"),
    (["--format", "json", "--format", "text"], "two formats for standard output"),
    (["--format", "json=r", "-o", "r2"], "-o has nothing to write"),
    (["--format", "json=r", "--format", "text=r"], "two formats for r"),
  ])
  func contradictionsAreErrors(options: [String], message: String) async throws {
    let outcome = try await run([HostileFixtures.good] + options)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  private func run(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, ["analyze"] + arguments)
  }
}
