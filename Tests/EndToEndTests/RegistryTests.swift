import DiagnosisRules
import Foundation
import TestSupport
import Testing

/// What can be added to the tool in one place: a unit that is not registered, documented or tested
/// fails here. `docs/adding-*.md` say which files each takes.
@Suite struct RegistryTests {
  /// The subcommands that the help of the tool names.
  private func subcommands() async throws -> [String] {
    let help = try await CommandLineTool.run(CommandLineTool.qdiag, ["--help"]).output
    let list = try #require(help.range(of: "SUBCOMMANDS:\n")).upperBound
    return help[list...].split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test func everySubcommandIsRegistered() async throws {
    let files = try swiftFiles("Sources/qdiag/Commands")
    let commands = try files.filter { try text($0).contains("CommandConfiguration(") }
    #expect(try await subcommands().count == commands.count, "\(commands)")
  }

  @Test func everySubcommandIsDocumentedAndTested() async throws {
    let pages = try DocumentationTests.pages.map { try String(contentsOf: $0, encoding: .utf8) }
    let tests = try swiftFiles("Tests/EndToEndTests").map(text)
    for name in try await subcommands() {
      #expect(
        pages.contains { $0.contains("qdiag \(name)") }, "no page of docs/ is about \(name)")
      #expect(tests.contains { $0.contains("\"\(name)\"") }, "no end-to-end test runs \(name)")
    }
  }

  @Test func everyRuleIsRegistered() throws {
    let files = try swiftFiles("Sources/DiagnosisRules/Rules")
    let rules = try files.filter { try text($0).contains(": Rule {") }
    #expect(rules.count == RuleRegistry.all.count, "\(rules)")
    let tests = try swiftFiles("Tests/DiagnosisRulesTests").map(text).joined()
    for rule in RuleRegistry.all {
      #expect(tests.contains("\(rule)("), "no test of values makes a \(rule)")
    }
  }

  @Test func everyScheduleIsRegisteredDocumentedAndTested() async throws {
    let files = try swiftFiles("Sources/KernelLowering/Schedules")
    let schedules = try files.filter { try text($0).contains(": Schedule {") }
    let listed = try await CommandLineTool.run(CommandLineTool.qdiag, ["schedules"]).output
    let names = listed.split(separator: "\nworkloads").first?.split(separator: "\n")
      .filter { !$0.hasPrefix(" ") }.map(String.init)
    let registered = try #require(names)
    #expect(registered.count == schedules.count, "\(registered) of \(schedules)")
    let page = try text("docs/schedules.md")
    let tests =
      try (swiftFiles("Tests/KernelLoweringTests") + swiftFiles("Tests/KernelExecutionTests"))
      .map(text).joined()
    for name in registered {
      #expect(page.contains(name), "docs/schedules.md does not name \(name)")
      #expect(tests.contains("\"\(name)"), "no test lowers \(name)")
    }
  }

  private func swiftFiles(_ folder: String) throws -> [String] {
    let place = Places.root.appending(path: folder).path
    return try FileManager.default.contentsOfDirectory(atPath: place)
      .filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Places.root.appending(path: path), encoding: .utf8)
  }
}
