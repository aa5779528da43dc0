import DiagnosisModel
import DiagnosisRules
import Foundation
import TestSupport
import Testing

/// `analyze --select` and `--ignore`.
@Suite struct RuleOptionTests {
  private static let file = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path

  @Test(arguments: [
    (["--select", "cast-o"], ["cast-overhead"]),
    (["--ignore", "widening-f", "--ignore", "missed", "--ignore", "sign"], ["cast-overhead"]),
    (["--select", "widening-fallback", "--ignore", "widening-fallback"], []),
  ])
  func onlyTheChosenRulesJudge(options: [String], rules: [String]) async throws {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      ["analyze", Self.file, "--cpu", "skylake-avx512", "--format", "json"] + options)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try outcome.report().findings.map(\.rule) == rules)
  }

  /// What another rule would have folded under it counts for itself.
  @Test func theFirstOfTheChosenIsTheMainCause() async throws {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      [
        "analyze", Self.file, "--cpu", "skylake-avx512", "--select", "cast-overhead", "--format",
        "json",
      ])
    #expect(try outcome.report().findings.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("--select", "widenin-fallbak", "widening-fallback"), ("--ignore", "latencyb", "latency-bound"),
  ])
  func aRuleThatThereIsNotIsAnError(option: String, name: String, nearest: String) async throws {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", Self.file, option, name])
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(
      outcome.error.contains(
        "\(option): there is no rule '\(name)'; the nearest is \(nearest); there are: "))
    let page = try await CommandLineTool.run(CommandLineTool.qdiag, ["rules", name])
    #expect(page.status == 2)
    #expect(page.error.contains("the nearest is \(nearest)"))
  }

  @Test func theRulesAreWrittenAsJSON() async throws {
    let all = try await rules([])
    #expect(all.rules.map(\.id) == RuleRegistry.all.map { $0.id })
    #expect(all.rules.allSatisfy { $0.documentation.contains("## What to do") })
    #expect(try await rules(["widening-f"]).rules.map(\.id) == ["widening-fallback"])
  }

  private func rules(_ arguments: [String]) async throws -> RuleList {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["rules", "--format", "json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.error)")
    try await PythonValidator.expectValid(outcome.output, schema: "docs/rules.schema.json")
    return try JSONDecoder().decode(RuleList.self, from: Data(outcome.output.utf8))
  }
}
