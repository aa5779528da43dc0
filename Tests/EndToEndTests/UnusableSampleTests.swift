import Foundation
import TestSupport
import Testing

/// Samples that there are none of, or that nothing can be read from: one error each.
@Suite(.serialized, .needs(.perf))
struct UnusableSampleTests {
  @Test(arguments: [
    (["--", "/nonexistent/program"], "there is no such program"),
    (["--", "true"], "no samples"),
    (["--perf", "/nonexistent.data"], "no such file"),
    (["--perf", "/dev/null"], "regular file"),
    ([], "name a program behind --"),
  ])
  func whatCannotBeSampled(arguments: [String], reason: String) async throws {
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["profile"] + arguments)
    // A fast machine under load may catch a sample of `true`.
    if arguments == ["--", "true"], outcome.status == 0 { return }
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(reason), "\(outcome.error)")
  }

  @Test(arguments: [
    "PERFILE2" + String(repeating: "\u{1}", count: 400), "PERFILE2", "no samples at all\n",
    "{\"threads\": []}", "{ broken", "\u{1f}\u{8b}",
    "{\"meta\": {\"interval\": 1e-300}, \"threads\": []}",
  ])
  func damagedSamplesAreOneError(content: String) async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("perf.data")
    try content.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["profile", "--perf", file.path])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
  }

  /// A file as samply writes it unless told otherwise, and one that would fill the memory.
  @Test(arguments: [
    ("{\"threads\": []}", "without samples"),
    (String(repeating: " ", count: 300 << 20), "gzip makes more than 256 MiB of it"),
    ("nothing\n", "gunzip it first"),
  ])
  func compressedSamples(content: String, reason: String) async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("profile.json")
    try content.write(to: file, atomically: true, encoding: .utf8)
    let made = try await CommandLineTool.run("/usr/bin/env", ["gzip", "-1", file.path])
    #expect(made.status == 0, "\(made.error)")
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["profile", "--perf", file.path + ".gz"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.error.contains(reason), "\(outcome.error)")
    #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
  }
}
