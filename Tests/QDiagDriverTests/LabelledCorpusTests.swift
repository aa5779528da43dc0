import DiagnosisModel
import DiagnosisRules
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// The loops of Fixtures/labelled: what is said first of each stays what it is, and is what the label says
/// but for the loops that the manifest names with what they get instead (`said`).
@Suite struct LabelledCorpusTests {
  struct Entry: Decodable, Sendable, CustomTestStringConvertible {
    let file: String
    let producer: String
    let cpu: String?
    let expected: String
    let also: [String]?
    let said: String?

    var testDescription: String { file }
  }

  private static let folder = Places.root.appending(path: "Fixtures/labelled")

  static let entries: [Entry] = {
    let manifest = try? Data(contentsOf: folder.appending(path: "manifest.json"))
    return manifest.flatMap { try? JSONDecoder().decode([Entry].self, from: $0) } ?? []
  }()

  @Test(arguments: entries)
  func theMainCauseIsTheLabels(entry: Entry) throws {
    var options = AnalysisOptions()
    options.cpu = entry.cpu
    let report = try FileAnalysis.report(
      on: Self.folder.appending(path: entry.file).path, options: options)
    let warning = report.findings.first { $0.severity > .note }?.rule
    guard entry.expected != "none" else {
      #expect((warning ?? "none") == (entry.said ?? "none"))
      return
    }
    // Without a warning, what is said first of the loop that weighs most; some notes name no cause.
    let remarks = ["int8-already-good", "saturating-dot-product"]
    let first = report.findings.first {
      $0.loop == report.loops.first?.id && !remarks.contains($0.rule)
    }
    let found = warning ?? first?.rule ?? "none"
    if let said = entry.said {
      #expect(found == said)
    } else {
      #expect(([entry.expected] + (entry.also ?? [])).contains(found), "\(found)")
    }
  }

  @Test func theCorpusIsLargeAndMixed() {
    #expect(Self.entries.count >= 60)
    #expect(Set(Self.entries.map(\.producer)).count >= 8)
    #expect(Self.entries.count { $0.expected == "none" } >= 15)
    let wrong = Self.entries.count { $0.said != nil }
    #expect(wrong * 20 <= Self.entries.count, "\(wrong) of \(Self.entries.count) are wrong")
    let rules = Set(RuleRegistry.all.map { $0.id })
    for entry in Self.entries {
      #expect(entry.expected == "none" || rules.contains(entry.expected), "\(entry.file)")
    }
  }
}
