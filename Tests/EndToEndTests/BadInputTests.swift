import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Input that has no report: one clear line on standard error, exit status 2, nothing on standard
/// output.
@Suite struct BadInputTests {
  @Test func missingFile() async throws {
    try await expectError(["/nonexistent/kernel.ll"], "no such file or directory")
  }

  @Test func directoryWithoutKernels() async throws {
    let folder = try TemporaryFolder()
    try await expectError([folder.file("").path], "no ")
  }

  @Test func emptyFile() async throws {
    try await expectError(input: "", "the file is empty; expected LLVM IR")
  }

  @Test func binaryGarbage() async throws {
    let garbage = String(decoding: (0..<4096).map { UInt8(($0 &* 167 &+ 13) & 127) }, as: UTF8.self)
    try await expectError(input: garbage, "this is not LLVM IR: it is no text")
  }

  @Test func truncatedText() async throws {
    let text = try fixture("widening_i8_to_i32.ll")
    try await expectError(input: String(text.prefix(900)), "probably truncated")
  }

  @Test func brokenTextSaysWhere() async throws {
    let text = try fixture("widening_i8_to_i32.ll")
      .replacing("add nsw <16 x i32> %product", with: "add nsw <16 x i31> %product")
    try await expectError(input: text, " 20:29: ", "written by a newer LLVM than 22")
  }

  @Test func brokenModuleSaysWhichFunction() async throws {
    let text = """
      define i32 @broken() {
      entry:
        ret i32 %later
      unreachable:
        %later = add i32 1, 2
        br label %entry
      }
      """
    try await expectError(input: text, "1:1: ", "in function @broken")
  }

  @Test func truncatedBitcode() async throws {
    let folder = try TemporaryFolder()
    let assembler = try #require(CommandLineTool.llvm("llvm-as"))
    let whole = folder.file("whole.bc")
    let source = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    let assembled = try await CommandLineTool.run(assembler, [source, "-o", whole.path])
    #expect(assembled.status == 0)
    let bytes = try Data(contentsOf: whole)
    for length in [4, 40, bytes.count / 2, bytes.count - 8] {
      let cut = folder.file("cut\(length).bc")
      try bytes.prefix(length).write(to: cut)
      try await expectError([cut.path], "cut\(length).bc")
    }
  }

  @Test(.needs(Requirement(getuid() != 0, orElse: "root may read every file")))
  func unreadableFile() async throws {
    let folder = try TemporaryFolder()
    let file = folder.file("secret.ll")
    try Data("; nothing".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
    try await expectError([file.path], "ermission denied")
  }

  @Test func aModuleWithoutFunctionsHasAnEmptyReport() async throws {
    let outcome = try await analyze(["-", "--format", "json"], input: "@x = global i32 1\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("the module defines no function"))
    #expect(outcome.output.contains("\"loops\":[]"))
  }

  @Test func unknownCPU() async throws {
    let file = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    try await expectError([file, "--cpu", "cascadelak"], "cascadelake")
  }

  @Test func unknownTriple() async throws {
    let file = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    try await expectError([file, "--triple", "nonsense-unknown-linux"], "x86-64")
  }

  @Test func contradictoryOptions() async throws {
    try await expectError(["-", "-"], "only once")
    try await expectError(["kernel.ll", "--loops", "-3"], "--loops")
    try await expectError(["kernel.ll", "--fail-on", "disaster"], "note, warning, error")
    try await expectError([], "file")
  }

  @Test func nothingIsLeftAtTheOutputOfAFailure() async throws {
    let folder = try TemporaryFolder()
    let output = folder.file("report.json")
    try await expectError(
      ["/nonexistent/kernel.ll", "--format", "json", "-o", output.path], "no such file")
    #expect(!FileManager.default.fileExists(atPath: output.path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func anOutputThatCannotBeWritten() async throws {
    let file = Places.fixtures.appending(path: "ir/silent_copy.ll").path
    try await expectError([file, "-o", "/nonexistent/folder/report.txt"], "cannot write")
  }

  @Test func aClosedPipe() async throws {
    let file = Places.fixtures.appending(path: "ir/silent_copy.ll").path
    let script = "( sleep 0.2; '\(CommandLineTool.qdiag)' analyze '\(file)'; echo $? >&2 ) | true"
    let outcome = try await CommandLineTool.run("/bin/sh", ["-c", script])
    #expect(outcome.error.contains("cannot write to standard output"))
    #expect(outcome.error.hasSuffix("2\n"))
  }

  private func fixture(_ name: String) throws -> String {
    try String(contentsOf: Places.fixtures.appending(path: "ir/\(name)"), encoding: .utf8)
  }

  private func analyze(_ arguments: [String], input: String = "") async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, ["analyze"] + arguments, input: input)
  }

  private func expectError(
    _ arguments: [String] = ["-"], input: String = "", _ parts: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await analyze(arguments, input: input)
    #expect(outcome.status == 2, "\(outcome.error)", sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
    for part in parts {
      #expect(
        outcome.error.contains(part), "\(part) is not in \(outcome.error)",
        sourceLocation: sourceLocation)
    }
    #expect(!outcome.error.contains("Stack dump"), sourceLocation: sourceLocation)
    if !outcome.error.contains("Usage:") {
      #expect(
        outcome.error.split(separator: "\n").count == 1, "one line: \(outcome.error)",
        sourceLocation: sourceLocation)
    }
  }
}
