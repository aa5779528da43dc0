import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// An input that takes too long or too much is its own error, and no other's.
@Suite struct LimitTests {
  @Test func aHangEndsAtTheDeadline() async throws {
    let outcome = try await analyze([HostileFixtures.endless, "--timeout", "1"])
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(
      outcome.error
        == "error: \(HostileFixtures.endless): took longer than 1 s: --timeout allows more\n")
  }

  /// The IR view is there before code generation begins.
  @Test func codeGenerationWithoutEndLeavesTheIR() async throws {
    let outcome = try await analyze([HostileFixtures.endlessCode, "--timeout", "1", "-v"])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("1 load (8192 bytes)"))
    #expect(
      outcome.output.contains("no machine code: took longer than 1 s: --timeout allows more"))
    let judged = try await analyze([
      HostileFixtures.endlessCode, "--timeout", "1", "--fail-on", "error",
    ])
    #expect(judged.status == 2)
    #expect(judged.error.contains("took longer than 1 s"))
  }

  @Test func memoryEndsAtTheLimit() async throws {
    let outcome = try await analyze([
      HostileFixtures.memory, "--memory", "512M", "--timeout", "600",
    ])
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(
      outcome.error
        == "error: \(HostileFixtures.memory): needed more than 512 MiB of memory: --memory allows more\n"
    )
  }

  @Test(arguments: [
    (HostileFixtures.endless, "20", "4G", "--timeout"),
    (HostileFixtures.memory, "600", "512M", "--memory"),
  ])
  func neighboursKeepTheirReports(
    file: String, seconds: String, memory: String, option: String
  ) async throws {
    let outcome = try await analyze([
      file, HostileFixtures.good, HostileFixtures.other, "--format", "json", "--timeout", seconds,
      "--memory", memory,
    ])
    #expect(outcome.status == 2)
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(outcome.output.utf8))
    #expect(collection.reports.map(\.input.path) == [HostileFixtures.good, HostileFixtures.other])
    #expect(collection.unanalyzed.map(\.path) == [file])
    #expect(collection.unanalyzed.first?.message.contains(option) == true)
  }

  @Test func anEndlessInputIsAnError() async throws {
    let script = """
      cat /dev/zero | '\(CommandLineTool.qdiag)' analyze - --memory 512M --timeout 600
      """
    let outcome = try await CommandLineTool.run("/bin/sh", ["-c", script])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("needed more than 512 MiB of memory"), "\(outcome.error)")
  }

  @Test func whoeverFillsThePipeMayTakeItsTime() async throws {
    let script = """
      (sleep 22; cat '\(HostileFixtures.good)') | '\(CommandLineTool.qdiag)' analyze - --timeout 20
      """
    let outcome = try await CommandLineTool.run("/bin/sh", ["-c", script])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.hasPrefix("-: 1 innermost loop"))
  }

  @Test func theSystemsOwnLimitIsNamed() async throws {
    let script = """
      ulimit -v 1000000; '\(CommandLineTool.qdiag)' analyze --timeout 600 \
        '\(HostileFixtures.memory)'
      """
    let outcome = try await CommandLineTool.run("/bin/sh", ["-c", script])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("that the system allows (ulimit)"), "\(outcome.error)")
  }

  @Test(arguments: [
    ["--timeout", "0"], ["--timeout", "-1"], ["--timeout", "nan"], ["--memory", "lots"],
    ["--memory", "0"], ["--memory", "9999999T"],
  ])
  func senselessLimitsAreRefused(option: [String]) async throws {
    let outcome = try await analyze([HostileFixtures.good] + option)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains(option[0]))
  }

  private func analyze(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, ["analyze"] + arguments)
  }
}
