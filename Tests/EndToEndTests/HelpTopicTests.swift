import Foundation
import TestSupport
import Testing

/// `qdiag help TOPIC`.
@Suite struct HelpTopicTests {
  private func help(_ word: String) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, ["help", word])
  }

  /// The list stands in the help; every topic says where there is more, and that page exists.
  @Test func everyTopicIsListedAndExplained() async throws {
    let root = try await CommandLineTool.run(CommandLineTool.qdiag, ["--help"])
    let list = try #require(
      root.words.firstMatch(of: #/Topics, by 'qdiag help TOPIC': ([a-z, ]+)\./#))
    let topics = list.1.split(separator: ", ").map(String.init)
    #expect(topics.count >= 8)
    for topic in topics {
      let outcome = try await help(topic)
      #expect(outcome.status == 0)
      let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 24, "\(topic) fills more than a screen")
      #expect(lines.allSatisfy { $0.count <= 120 }, "\(topic)")
      let pages = outcome.output.matches(of: #/docs/[a-z-]+\.md/#).map { String($0.output) }
      #expect(!pages.isEmpty, "\(topic)")
      for page in pages {
        #expect(FileManager.default.fileExists(atPath: Places.root.appending(path: page).path))
      }
    }
  }

  @Test func theBeginningOfATopicSuffices() async throws {
    #expect(try await help("cyc").output == help("cycles").output)
  }

  @Test(arguments: [
    ("policy", "ci"), ("reading", "report"), ("sources", "inputs"), ("accuracy", "cycles"),
    ("binaries", "programs"), ("cpu", "targets"),
  ])
  func otherWordsForATopic(word: String, topic: String) async throws {
    let outcome = try await help(word)
    #expect(outcome.status == 0)
    #expect(try await outcome.output == help(topic).output)
  }

  @Test func commandsKeepTheirHelp() async throws {
    let outcome = try await help("analyze")
    #expect(outcome.output.contains("USAGE: qdiag analyze"))
  }

  @Test(arguments: [("cicles", "did you mean 'cycles'?"), ("", "there is no command or topic ''")])
  func anUnknownTopicNamesTheNearest(word: String, message: String) async throws {
    let outcome = try await help(word)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }
}
