import DiagnosisModel
import DiagnosisRules
import Foundation
import QDiagDriver
import TestSupport
import Testing

/// Each fixture carries its expectations on the line of the loop's header: `EXPECT: rule rule`. A rule
/// that the machine code refutes, and that is therefore only a note, is `rule/note`.
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
      for rule in line[marker.upperBound...].split(separator: " ") {
        expectations.append("\(index + 1): \(rule)")
      }
    }
    return expectations.sorted()
  }

  private func ruleName(_ expectation: String) -> String {
    String(expectation.drop { $0 != " " }.dropFirst())
  }
}
