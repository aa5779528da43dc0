import DiagnosisRules
import Foundation
import TestSupport
import Testing

/// The documentation against the tool: every block of output in README.md and docs/ is what the
/// command above it prints.
///
/// A block follows a line `<!-- output: qdiag … -->` and is run from the package's root; where a line says
/// `output where FILE exists`, only there, and the run names what it left out. With `RECORD_SNAPSHOTS=1`
/// the blocks are rewritten, and the test still fails.
@Suite struct DocumentationTests {
  static let pages: [URL] = {
    let docs = Places.root.appending(path: "docs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: docs.path)) ?? []
    return [Places.root.appending(path: "README.md")]
      + names.filter { $0.hasSuffix(".md") }.sorted().map { docs.appending(path: $0) }
  }()

  @Test(arguments: pages)
  func outputIsWhatTheToolPrints(page: URL) async throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    let fresh = try await refreshed(text)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1", fresh != text {
      try Data(fresh.utf8).write(to: page)
      Issue.record("rewrote \(Places.name(of: page)); read it, then run again")
    } else {
      #expect(fresh == text, "\(Places.name(of: page)) is stale: run with RECORD_SNAPSHOTS=1")
    }
  }

  @Test func everyRuleHasItsPage() throws {
    let text = try String(
      contentsOf: Places.root.appending(path: "docs/rules.md"), encoding: .utf8)
    for rule in RuleRegistry.all {
      #expect(text.contains("<!-- output: qdiag rules \(rule.id) -->"), "\(rule.id)")
    }
  }

  @Test func thePagesLinkToFilesThatExist() throws {
    for page in Self.pages {
      let text = try String(contentsOf: page, encoding: .utf8)
      for link in text.matches(of: #/\]\(([^)#]+)(#[^)]*)?\)/#) {
        let target = String(link.1)
        if target.hasPrefix("http") { continue }
        let file = page.deletingLastPathComponent().appending(path: target)
        #expect(
          FileManager.default.fileExists(atPath: file.path),
          "\(Places.name(of: page)) links to \(target)")
      }
    }
  }

  /// The page with each marked block replaced by what its command prints now.
  private func refreshed(_ text: String) async throws -> String {
    var lines: [Substring] = []
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = rest.popFirst() {
      lines.append(line)
      guard
        let command = line.firstMatch(of: #/^<!-- output(?: where (\S+) exists)?: qdiag (.*) -->$/#)
      else { continue }
      if let file = command.1, !Self.exists(file) { continue }
      let next = rest.popFirst()
      let fence = try #require(next)
      #expect(fence.hasPrefix("```") || fence == "<!-- begin -->", "a block follows \(line)")
      lines.append(fence)
      let end = fence.hasPrefix("```") ? "```" : "<!-- end -->"
      rest = rest.drop { $0 != end }
      let output = try await run(command.2)
      lines += output.split(separator: "\n", omittingEmptySubsequences: false).map {
        Substring($0)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func exists(_ file: Substring) -> Bool {
    let place = Places.root.appending(path: String(file)).standardizedFileURL
    return Requirement(
      FileManager.default.fileExists(atPath: place.path), orElse: "\(file) is not there"
    ).check("DocumentationTests")
  }

  private func run(_ command: Substring) async throws -> String {
    let quoted = "cd '\(Places.root.path)' && '\(CommandLineTool.qdiag)' \(command)"
    let outcome = try await CommandLineTool.run("/bin/sh", ["-c", quoted])
    #expect(outcome.status == 0, "\(command): \(outcome.error)")
    return outcome.output.hasSuffix("\n") ? String(outcome.output.dropLast()) : outcome.output
  }
}
