import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `-o`: through what is no file, and a file as a whole or not at all.
@Suite struct OutputFileTests {
  @Test func aPipeIsWrittenThrough() async throws {
    let folder = try TemporaryFolder()
    let pipe = folder.file("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let outcome = try await shell("cat '\(pipe)' & \(qdiag(to: pipe)); wait")
    #expect(outcome.output.contains("1 innermost loop"))
    #expect(kind(of: pipe) == S_IFIFO)
  }

  @Test(arguments: [(3, ""), (7, "no space left on device")])
  func aDeviceIsWrittenThrough(minor: Int, error: String) async throws {
    let folder = try TemporaryFolder()
    let device = folder.file("device").path
    let made = try await shell("mknod '\(device)' c 1 \(minor) && : > '\(device)'")
    if made.status != 0 { try Test.cancel("this user may not make devices") }
    for files in [[HostileFixtures.good], [HostileFixtures.good, HostileFixtures.other]] {
      let outcome = try await shell(qdiag(files, to: device))
      #expect(error.isEmpty ? outcome.error == "" : outcome.error.contains(error))
      #expect(outcome.status == (error.isEmpty ? 0 : 2))
      #expect(kind(of: device) == S_IFCHR)
    }
  }

  @Test func linksAreFollowedAndModesKept() async throws {
    let folder = try TemporaryFolder()
    let real = folder.file("real.txt").path
    let script = """
      cd '\(folder.path)' && mkdir below && echo old > real.txt && chmod 640 real.txt \
        && ln -s ../real.txt below/link && ln -s new.txt below/dangling
      """
    #expect(try await shell(script).status == 0)
    for link in ["below/link", "below/dangling"] {
      let outcome = try await shell(qdiag(to: folder.file(link).path))
      #expect(outcome.status == 0, "\(outcome.error)")
      #expect(kind(of: folder.file(link).path) == S_IFLNK)
    }
    #expect(try String(contentsOfFile: real, encoding: .utf8).contains("1 innermost loop"))
    #expect(try status(real).st_mode & 0o7777 == 0o640)
    #expect(FileManager.default.fileExists(atPath: folder.file("below/new.txt").path))
  }

  @Test func aNewFileHasTheUsualMode() async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("new.txt").path
    #expect(try await shell("umask 027; " + qdiag(to: file)).status == 0)
    #expect(try status(file).st_mode & 0o7777 == 0o640)
  }

  @Test func standardOutputByAnotherNameIsAppendedTo() async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("all.txt").path
    let outcome = try await shell(
      "echo before > '\(file)'; \(qdiag(to: "/dev/stdout")) >> '\(file)'")
    #expect(outcome.status == 0, "\(outcome.error)")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasPrefix("before\n") && text.contains("1 innermost loop"))
  }

  @Test(arguments: [(1, 2), (12, 40)])
  func nothingStaysOfAFileThatMayNotGrow(inputs: Int, blocks: Int) async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("report.json").path
    let files = Array(repeating: HostileFixtures.other, count: inputs)
    let limited = "ulimit -f \(blocks); " + qdiag(files, to: file) + " --format json"
    let outcome = try await shell(limited)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("file too large"), "\(outcome.error)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    try Data("old".utf8).write(to: URL(filePath: file))
    _ = try await shell(limited)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "old")
  }

  @Test func aFolderIsNoFile() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await shell(qdiag(to: folder.path))
    #expect(outcome.status == 2)
    #expect(outcome.error == "error: cannot write \(folder.path): is a directory\n")
  }

  private func qdiag(_ files: [String] = [HostileFixtures.good], to output: String) -> String {
    let names = files.map { "'\($0)'" }.joined(separator: " ")
    return "'\(CommandLineTool.qdiag)' analyze \(names) -o '\(output)'"
  }

  private func shell(_ script: String) async throws -> Outcome {
    try await CommandLineTool.run("/bin/sh", ["-c", script])
  }

  private func status(_ path: String) throws -> stat {
    var status = stat()
    #expect(lstat(path, &status) == 0)
    return status
  }

  private func kind(of path: String) -> mode_t? {
    (try? status(path)).map { $0.st_mode & S_IFMT }
  }
}
