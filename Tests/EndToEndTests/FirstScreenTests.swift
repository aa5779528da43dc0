import DiagnosisModel
import DiagnosisRules
import Foundation
import TestSupport
import Testing

/// What a person sees first: 24 lines of 80 columns that say which loop, how far from what it could be,
/// why, what to do and how sure that is.
@Suite struct FirstScreenTests {
  private static let slow = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path

  @Test(arguments: Places.kernels)
  func theFirstScreenAnswers(file: URL) async throws {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", file.path], environment: ["COLUMNS": "80"])
    try #require(outcome.status == 0, "\(outcome.error)")
    let screen = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).prefix(24)
    let labels = screen.map { String($0.prefix { $0 != " " }) }
    for label in ["loop", "speed", "sure"] {
      #expect(labels.contains(label), "\(label) is not in \(outcome.output)")
    }
    if labels.contains("why") { #expect(labels.contains("do"), "\(outcome.output)") }
    for line in outcome.output.split(separator: "\n") {
      // A word that is too long stands alone.
      #expect(line.count <= 80 || line.split(separator: " ").count <= 2, "\(line)")
    }
  }

  /// Where a checkout lies decides nothing: the path stands once, in the first line.
  @Test func aLongPathLeavesRoomForTheAnswer() async throws {
    let folder = try TemporaryFolder()
    let deep = folder.file(String(repeating: "d", count: 100)).appending(
      path: String(repeating: "e", count: 60))
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    let kernel = try #require(Places.kernels.first { $0.path.hasSuffix("dot.neoverse-n1.ll") })
    let copy = deep.appending(path: kernel.lastPathComponent)
    try FileManager.default.copyItem(at: kernel, to: copy)
    let lines = try await analyze([copy.path], ["COLUMNS": "80"]).output.split(separator: "\n")
    #expect(lines.count { $0.contains(copy.path) } == 1)
    #expect(lines.prefix(22).contains { $0.hasPrefix("sure ") }, "\(lines)")
  }

  /// A report that warns says in its first screen of which loop, and names the cause first.
  @Test func aWarningIsOnTheFirstScreen() async throws {
    for file in Places.irFixtures() {
      let json = try await analyze([file.path, "--format", "json"])
      let report = try json.report()
      guard let main = report.loops.first(where: { $0.verdict != nil }),
        let finding = report.findings.first(where: { $0.loop == main.id })
      else { continue }
      let text = try await analyze([file.path])
      let screen = text.output.split(separator: "\n").prefix(24)
      let why = try #require(screen.first { $0.hasPrefix("why ") }, "\(text.output)")
      #expect(screen.contains { $0.contains("[\(finding.rule)]") }, "\(why)")
      #expect(screen.contains { $0.hasPrefix("loop ") && $0.contains("@\(main.shortName),") })
    }
  }

  @Test(arguments: [("60", 60), ("200", 200), ("nonsense", 100), ("0", 100)])
  func linesAreAsWideAsTheTerminal(columns: String, width: Int) async throws {
    let outcome = try await analyze([Self.slow, "-v"], ["COLUMNS": columns])
    let widest = outcome.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= max(width, 72), "a path is a word")
    #expect(widest > width - 20)
  }

  @Test func theUserDecidesOnColours() async throws {
    #expect(try await isColored(["CLICOLOR_FORCE": "1", "NO_COLOR": ""]))
    #expect(try await !isColored(["CLICOLOR_FORCE": "0", "NO_COLOR": ""]))
    #expect(try await !isColored(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
  }

  /// Details are asked for; what all loops share is said once.
  @Test func detailsComeOnRequest() async throws {
    let plain = try await analyze([Self.slow])
    #expect(!plain.output.contains("made of"))
    let verbose = try await analyze([Self.slow, "--verbose"])
    #expect(verbose.output.contains("made of"))
    #expect(verbose.output.split(separator: "\n").filter { $0.hasPrefix("model ") }.count == 1)
  }

  private func isColored(_ environment: [String: String]) async throws -> Bool {
    try await analyze([Self.slow], environment).output.contains("\u{1B}[")
  }

  private func analyze(
    _ arguments: [String], _ environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze"] + arguments, environment: environment)
  }
}
