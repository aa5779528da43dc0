import DiagnosisModel
import DiagnosisRules
import Foundation
import TestSupport
import Testing
import Yams

/// docs/policy.schema.json against the policies of this repository, by an independent validator, and
/// against what the tool reads.
@Suite struct PolicySchemaTests {
  private static let schema = "docs/policy.schema.json"

  /// The rules stand in the schema, so that editors offer them; `RECORD_SNAPSHOTS=1` renews them.
  @Test func theSchemaNamesTheRulesAndFigures() throws {
    let file = Places.root.appending(path: Self.schema)
    let text = try String(contentsOf: file, encoding: .utf8)
    let rules = ["all"] + RuleRegistry.faults
    let line = "\"enum\": [ \(rules.map { "\"\($0)\"" }.joined(separator: ", ")) ]"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let fresh = text.replacing(#/"enum": \[\s*"all"[^\]]*\]/#, with: line)
      if fresh != text {
        try Data(fresh.utf8).write(to: file)
        Issue.record("rewrote \(Self.schema); read it, then run again")
      }
    }
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let definitions = try #require(read?["$defs"] as? [String: [String: Any]])
    #expect(definitions["rule"]?["enum"] as? [String] == rules)
    let figures = try #require(definitions["limits"]?["properties"] as? [String: Any])
    #expect(Set(figures.keys) == Set(PolicyFigure.allCases.map(\.rawValue)))
  }

  @Test(.needs(PythonValidator.requirement))
  func policiesFollowTheSchema() async throws {
    let made = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      ["init", Places.fixtures.appending(path: "kernels").path, "--policy", "-"])
    try await PythonValidator.expectValid(try json(made.output), schema: Self.schema)
    let page = try String(
      contentsOf: Places.root.appending(path: "docs/policy.md"), encoding: .utf8)
    let blocks = page.matches(of: #/(?s)```yaml\n(.*?)```/#).map { String($0.output.1) }
    #expect(!blocks.isEmpty)
    for block in blocks {
      try await PythonValidator.expectValid(try json(block), schema: Self.schema)
    }
  }

  @Test(
    .needs(PythonValidator.requirement),
    arguments: [
      "kernels: [{denny: [all]}]", "kernels: []", "kernels: [{max: {casts: 1}}]",
      "kernels: [{name: x}]",
      "kernels: [{deny: all, except: {reason: x}}]", "kernels: [{deny: nonesuch}]",
    ])
  func theSchemaRefusesWhatTheToolRefuses(text: String) async throws {
    let verdict = try await PythonValidator.validate(try json(text), schema: Self.schema)
    #expect(verdict.status != 0)
    let folder = try TemporaryFolder()
    let file = folder.file("qdiag.yml")
    try Data(text.utf8).write(to: file)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["check", HostileFixtures.good, "--policy", file.path])
    #expect(outcome.status == 2)
  }

  private func json(_ yaml: String) throws -> String {
    let value = try #require(try Yams.load(yaml: yaml))
    return String(
      decoding: try JSONSerialization.data(withJSONObject: plain(value)), as: UTF8.self)
  }

  /// Days are text to the tool.
  private func plain(_ value: Any) -> Any {
    switch value {
    case let map as [String: Any]: map.mapValues(plain)
    case let list as [Any]: list.map(plain)
    case let day as Date: day.formatted(.iso8601.year().month().day())
    default: value
    }
  }
}
