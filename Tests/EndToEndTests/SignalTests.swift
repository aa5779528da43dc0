import DiagnosisModel
import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// However a call on several files ends, no child of it stays.
@Suite(
  .serialized,
  .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/cmdline"), "there is no /proc"))
struct SignalTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func whatIsFinishedComesOutValid(signal: Int32) async throws {
    let call = try Call(output: nil)
    try await call.waitForChildren()
    kill(call.process.processIdentifier, signal)
    try await call.waitForEnd()
    #expect(call.process.terminationReason == .uncaughtSignal)
    #expect(call.process.terminationStatus == signal)
    #expect(try await call.isAlone())
    let collection = try JSONDecoder().decode(
      ReportCollection.self, from: Data(contentsOf: call.standardOutput))
    #expect(collection.reports.map(\.input.path) == [HostileFixtures.good])
    #expect(collection.unanalyzed.map(\.message) == ["interrupted", "interrupted"])
  }

  @Test func aSignalToTheWholeGroup() async throws {
    let call = try Call(output: nil)
    try await call.waitForChildren()
    kill(-call.process.processIdentifier, SIGINT)
    try await call.waitForEnd()
    #expect(call.process.terminationStatus == SIGINT)
    #expect(try await call.isAlone())
  }

  @Test func aParentThatIsKilled() async throws {
    let call = try Call(output: nil)
    try await call.waitForChildren()
    kill(call.process.processIdentifier, SIGKILL)
    try await call.waitForEnd()
    #expect(try await call.isAlone())
  }

  @Test func nothingStaysOfAnUnfinishedFile() async throws {
    let call = try Call(output: "report.json")
    try await call.waitForChildren()
    kill(call.process.processIdentifier, SIGTERM)
    try await call.waitForEnd()
    #expect(try await call.isAlone())
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: call.folder.path).sorted()
        == ["endless.s", "output"])
  }

  /// `analyze` on a good file, one that never ends, and a good one, in a process group of its own.
  private struct Call {
    let folder: TemporaryFolder
    let process = Process()
    var standardOutput: URL { folder.file("output") }
    private var marker: String { folder.file("endless.s").path }

    init(output: String?) throws {
      folder = try TemporaryFolder()
      try FileManager.default.copyItem(
        atPath: HostileFixtures.endless, toPath: folder.file("endless.s").path)
      try Data().write(to: folder.file("output"))
      process.executableURL = URL(filePath: CommandLineTool.qdiag)
      process.arguments =
        [
          "analyze", "--timeout", "300", "--format", "json", HostileFixtures.good,
          folder.file("endless.s").path, HostileFixtures.good,
        ] + (output.map { ["-o", folder.file($0).path] } ?? [])
      process.standardOutput = try FileHandle(forWritingTo: folder.file("output"))
      process.standardError = FileHandle.nullDevice
      try process.run()
    }

    /// Returns when the first report is out, or a minute later.
    func waitForChildren() async throws {
      for _ in 0..<600 {
        try await Task.sleep(for: .milliseconds(100))
        let written = try folder.sizes()
        // More than the document's opening.
        if written > 100, try count() >= 2 { break }
      }
      try await Task.sleep(for: .milliseconds(300))
      #expect(try count() >= 2, "the parent and the child that never ends")
    }

    /// Returns when the call has ended; after a minute it is killed, and the test has failed.
    func waitForEnd() async throws {
      for _ in 0..<1200 where process.isRunning { try await Task.sleep(for: .milliseconds(50)) }
      #expect(!process.isRunning)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
    }

    /// Whether no process of this call is left, five seconds later at the latest.
    func isAlone() async throws -> Bool {
      for _ in 0..<50 {
        if try count() == 0 { return true }
        try await Task.sleep(for: .milliseconds(100))
      }
      return false
    }

    /// The processes that have the call's own input among their arguments.
    private func count() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
        guard Int(name) != nil,
          let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline")
        else { return false }
        return String(decoding: line, as: UTF8.self).contains(marker)
      }.count
    }
  }
}

extension TemporaryFolder {
  /// The bytes in its files but the inputs.
  fileprivate func sizes() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0 != "endless.s" }
      .reduce(0) { $0 + (FileManager.default.contents(atPath: file($1).path)?.count ?? 0) }
  }
}
