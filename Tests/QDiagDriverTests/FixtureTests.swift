import DiagnosisModel
import DiagnosisRules
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// Each fixture carries its expectations on the line of the loop's header: `EXPECT: rule rule`. A rule
/// that says no more than a note (another cause costs more, or this one little) is `rule/note`.
@Suite struct FixtureTests {
  @Test(arguments: Places.irFixtures())
  func findsExactlyWhatTheFixtureExpects(file: URL) throws {
    let report = try FileAnalysis.report(on: file.path, options: AnalysisOptions())
    let found = report.findings.map {
      "\($0.location?.line ?? 0): \($0.rule)" + ($0.severity == .note ? "/note" : "")
    }.sorted()
    #expect(found == expectations(in: file))
    #expect(report.diagnostics == [], "every intrinsic is known, and code is generated")
    #expect(report.loops.allSatisfy { $0.code != nil }, "every loop has its machine code")
  }

  /// `MACS: 16` on the line of a loop's header, `MACS: none` where there is no multiply-accumulate.
  @Test(arguments: Places.irFixtures())
  func countsTheMACsThatTheFixtureExpects(file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    var expected: [Int: String] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let marker = line.range(of: "MACS: ") else { continue }
      expected[index + 1] = String(line[marker.upperBound...].prefix { $0 != " " })
    }
    guard !expected.isEmpty else { return }
    let report = try FileAnalysis.report(on: file.path, options: AnalysisOptions())
    let found = report.loops.map {
      ($0.location?.line ?? 0, $0.macs.map { String($0.perIteration) } ?? "none")
    }
    for (line, macs) in expected {
      #expect(found.contains { $0.0 == line && $0.1 == macs }, "line \(line): \(macs)")
    }
  }

  /// Products that machine instructions make are the loop's: none is counted twice or lost.
  @Test(arguments: ["widening_half_empty_lanes", "widening_half_empty_pmaddwd", "silent_pairs"])
  func machineInstructionsMakeTheLoopsProducts(fixture: String) throws {
    let file = try #require(Places.irFixtures().first { $0.lastPathComponent == fixture + ".ll" })
    let loop = try #require(
      FileAnalysis.report(on: file.path, options: AnalysisOptions()).loops.first)
    let products = try #require(loop.code?.products)
    #expect(products.compactMap(\.productsMade).reduce(0, +) == loop.macs?.perIteration)
    #expect(products.map(\.productsPossible).reduce(0, +) == 32)
  }

  @Test func everyRuleHasFixturesThatTriggerAndThatStaySilent() throws {
    let expected = Places.irFixtures().map { Set(expectations(in: $0).map(ruleName)) }
    for rule in RuleRegistry.all {
      #expect(expected.contains { $0.contains(rule.id) }, "nothing triggers \(rule.id)")
      #expect(expected.contains { !$0.contains(rule.id) }, "\(rule.id) is silent nowhere")
    }
  }

  private func expectations(in file: URL) -> [String] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var expectations: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let marker = line.range(of: "EXPECT: ") else { continue }
      let end = line.range(of: "MACS: ")?.lowerBound ?? line.endIndex
      for rule in line[marker.upperBound..<max(end, marker.upperBound)].split(separator: " ") {
        expectations.append("\(index + 1): \(rule)")
      }
    }
    return expectations.sorted()
  }

  private func ruleName(_ expectation: String) -> String {
    String(expectation.drop { $0 != " " }.dropFirst().prefix { $0 != "/" })
  }
}
