import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the system gives little: a report or one clean error.
@Suite struct ScarcityTests {
  static let two = "analyze '\(HostileFixtures.good)' '\(HostileFixtures.other)'"
  static let one = "analyze '\(HostileFixtures.good)'"

  @Test(arguments: [one, two], ["ulimit -v 4194304", "ulimit -n 8"])
  func reportsComeOut(arguments: String, limit: String) async throws {
    let outcome = try await shell("\(limit); '\(CommandLineTool.qdiag)' \(arguments)")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error == "")
    #expect(reports(outcome) == (arguments == Self.one ? 1 : 2))
  }

  @Test(.enabled(if: getuid() == 0, "only root may hide /proc"), arguments: [one, two])
  func withoutProc(arguments: String) async throws {
    let script = "mount -t tmpfs none /proc || exit 77; '\(CommandLineTool.qdiag)' \(arguments)"
    let outcome = try await CommandLineTool.run(
      "/usr/bin/unshare", ["-m", "/bin/sh", "-c", script])
    if outcome.status == 77 || outcome.error.contains("unshare") {
      try Test.cancel("this root may not mount")
    }
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(reports(outcome) == (arguments == Self.one ? 1 : 2))
  }

  @Test(.enabled(if: getuid() == 0, "only root may become somebody without processes"))
  func withoutThreads() async throws {
    let outcome = try await asSomebodyElse("analyze '\(HostileFixtures.good)'")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(reports(outcome) == 1)
  }

  @Test(.enabled(if: getuid() == 0, "only root may become somebody without processes"))
  func withoutProcesses() async throws {
    let outcome = try await asSomebodyElse(Self.two)
    #expect(outcome.status == 2)
    #expect(outcome.error.split(separator: "\n").count == 2)
    #expect(outcome.error.contains("no process could be started for it: resource temporarily"))
  }

  @Test func twoProcessSubstitutions() async throws {
    let script = """
      '\(CommandLineTool.qdiag)' analyze <(cat '\(HostileFixtures.good)') \
        <(cat '\(HostileFixtures.other)')
      """
    let outcome = try await CommandLineTool.run("/bin/bash", ["-c", script])
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(reports(outcome) == 2)
  }

  @Test func controlCharactersInNamesAreEscaped() async throws {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "/nonexistent/a\nerror: \u{1B}b", "/nonexistent/c"])
    #expect(outcome.error.split(separator: "\n").count == 2, "\(outcome.error)")
    #expect(!outcome.error.contains("\u{1B}"))
    #expect(outcome.error.contains(#"/nonexistent/a\nerror: \u{1B}b: no such file"#))
  }

  private func reports(_ outcome: Outcome) -> Int {
    outcome.output.matches(of: /1 innermost loop/).count
  }

  private func shell(_ script: String) async throws -> Outcome {
    try await CommandLineTool.run("/bin/sh", ["-c", script])
  }

  /// The tool as a user who may have one process.
  private func asSomebodyElse(_ arguments: String) async throws -> Outcome {
    let script = """
      test -x '\(CommandLineTool.qdiag)' -a -r '\(HostileFixtures.good)' || exit 77
      ulimit -u 1 || exit 77; exec '\(CommandLineTool.qdiag)' \(arguments)
      """
    let outcome = try await CommandLineTool.run(
      "/usr/bin/setpriv",
      ["--reuid", "\(60000 + getpid() % 5000)", "--clear-groups", "/bin/bash", "-c", script])
    if outcome.status == 77 || outcome.error.contains("setpriv") {
      try Test.cancel("nobody else can run the tool")
    }
    return outcome
  }
}
