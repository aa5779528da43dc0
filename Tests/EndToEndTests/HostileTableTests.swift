import Foundation
import TestSupport
import Testing

/// Every case of the hostile inputs beside the checkout (`Tests/Fuzz/hostile.py` makes the table): a
/// report or one error, in time, nothing of what was not named, no child left.
@Suite(.needs(.hostileInputs)) struct HostileTableTests {
  @Test func everyCaseIsAReportOrOneError() async throws {
    let inputs = try #require(Places.hostileInputs)
    // The script ends what it finds left of its executable: not that of the tests beside this one.
    let folder = try TemporaryFolder()
    let copy = folder.file("qdiag-of-the-table")
    try FileManager.default.copyItem(at: URL(filePath: CommandLineTool.qdiag), to: copy)
    let outcome = try await CommandLineTool.run(
      "/usr/bin/env",
      [
        "python3", Places.root.appending(path: "Tests/Fuzz/hostile.py").path,
        copy.path, "--inputs", inputs.path,
      ])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    #expect(outcome.error.contains(" cases, 0 bad"))
  }
}
