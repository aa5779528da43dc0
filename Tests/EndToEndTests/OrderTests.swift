import Foundation
import TestSupport
import Testing

/// A report is the same, byte by byte, in any company, order and place.
@Suite struct OrderTests {
  static let files = Places.irFixtures().map(\.path)

  @Test func aloneAndAmongOthersInAnyOrder() async throws {
    let forward = try await json(Self.files)
    let backward = try await json(Self.files.reversed())
    for file in Self.files {
      let alone = try await json([file])
      let report = try Self.report(in: alone)
      #expect(forward.contains(report), "\(file)")
      #expect(backward.contains(report), "\(file)")
    }
  }

  @Test func fromAnywhereAndWithAnyNumberOfCores() async throws {
    let names = Self.files.map { "'\($0)'" }.joined(separator: " ")
    let here = try await json(Self.files)
    for prefix in ["cd / &&", "taskset -c 0", "cd /tmp && nice"] {
      let there = try await CommandLineTool.run(
        "/bin/sh", ["-c", "\(prefix) '\(CommandLineTool.qdiag)' analyze --format json \(names)"])
      #expect(there.output == here, "\(prefix)")
    }
  }

  /// The report in a document about one input.
  private static func report(in document: String) throws -> String {
    let frame = try #require(document.wholeMatch(of: /\{"reports":\[(.*)\],"schema":.*\n/))
    return String(frame.1)
  }

  private func json(_ files: [String]) async throws -> String {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json"] + files)
    #expect(outcome.status == 0, "\(outcome.error)")
    return outcome.output
  }
}
