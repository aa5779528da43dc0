import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// Inputs that try to reach beyond their own report.
@Suite struct HostileInputTests {
  static let openers = ["include.s", "incbin.s", "include-module.ll", "include-inline.ll"]

  @Test(arguments: openers, ["text", "json"])
  func noOtherFileIsOpened(file: String, format: String) async throws {
    let outcome = try await analyze(file, "--format", format)
    #expect(!(outcome.output + outcome.error).contains("secret_token"), "\(file)")
    let said = file.hasSuffix(".s") ? outcome.error : outcome.output
    #expect(said.contains("secret.txt'"), "the name, which the input tells: \(said)")
    #expect(outcome.status == (file.hasSuffix(".s") ? 2 : 0))
  }

  @Test func notEvenAPipe() async throws {
    let folder = try TemporaryFolder()
    try Data(".incbin \"pipe\"\n".utf8).write(to: folder.file("a.s"))
    let script =
      "cd '\(folder.path)' && mkfifo pipe && timeout 20 '\(CommandLineTool.qdiag)' analyze a.s"
    let outcome = try await CommandLineTool.run("/bin/sh", ["-c", script])
    #expect(outcome.status == 2, "opening it waits for a writer for ever")
  }

  @Test(arguments: ["print.s", "print-inline.ll"])
  func standardOutputIsTheReportsAlone(file: String) async throws {
    let outcome = try await analyze(file, "--format", "json")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(!outcome.output.contains("printed"))
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    }
  }

  @Test func aCrashIsOneErrorInTheRightWords() async throws {
    let outcome = try await analyze("crash.s")
    #expect(outcome.status == 2)
    #expect(outcome.error.hasPrefix("error: crash.s: LLVM crashed"))
    #expect(outcome.error.split(separator: "\n").count == 1)
  }

  @Test func oneBadInstructionIsUnknownAndTheReportStands() async throws {
    let outcome = try await analyze("crashing-instruction.s", "--cpu", "znver3", "-v")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("information on pop gs"), "\(outcome.output)")
    #expect(outcome.output.contains("4 instructions"))
  }

  @Test func aFunctionOnWhichLLVMFailsCostsItsOwnCode() async throws {
    let outcome = try await analyze("function-at-fault.ll", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.error)")
    let report = try outcome.report()
    let loops = Dictionary(uniqueKeysWithValues: report.loops.map { ($0.function, $0) })
    #expect(loops["good"]?.code?.instructions == 5)
    let lost = try #require(loops["at fault"])
    #expect(lost.ir != nil && lost.code == nil)
    #expect(
      report.diagnostics.map(\.message).contains { $0.hasPrefix("no machine code of at fault: ") })
  }

  @Test(arguments: [("(", ")", ".s"), ("ptrtoint (ptr inttoptr (i64 ", " to ptr) to i64)", ".ll")])
  func deepNestingIsOneError(open: String, close: String, suffix: String) async throws {
    let folder = try TemporaryFolder()
    let nested =
      String(repeating: open, count: 200_000) + "1" + String(repeating: close, count: 200_000)
    let text = suffix == ".s" ? ".quad \(nested)\n" : "@x = global i64 \(nested)\n"
    let file = folder.file("deep\(suffix)")
    try Data(text.utf8).write(to: file)
    let outcome = try await analyze(file.path)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("LLVM ran out of stack"), "\(outcome.error.prefix(300))")
    #expect(outcome.error.split(separator: "\n").count == 1)
  }

  @Test func outOfMemoryIsSaidAsSuch() async throws {
    let folder = try TemporaryFolder()
    let script = """
      cd '\(folder.path)' && head -c 400000000 /dev/zero | tr '\\0' ' ' > large.ll || exit 77
      ulimit -v 500000; '\(CommandLineTool.qdiag)' analyze - < large.ll
      """
    let outcome = try await CommandLineTool.run("/bin/sh", ["-c", script])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("memory"), "\(outcome.error)")
    #expect(!outcome.error.contains("damaged"))
  }

  @Test(arguments: ["/dev/zero", "/dev/urandom"])
  func aDeviceIsNoInput(device: String) async throws {
    let outcome = try await analyze(device)
    #expect(outcome.status == 2)
    #expect(outcome.error == "error: \(device): a device, where a file or a pipe is expected\n")
  }

  @Test func controlCharactersOfNamesStayOutOfText() async throws {
    let outcome = try await analyze("control-characters.ll")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(#"@name\nwith\u{1B}[31m"#), "\(outcome.output)")
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func equalRunsGiveEqualBytes() async throws {
    var outputs: Set<String> = []
    // Hashing is seeded anew in every process.
    for _ in 0..<8 {
      outputs.insert(
        try await analyze("same-mnemonic.s", "--format", "json", "--cpu", "znver3").output)
    }
    #expect(outputs.count == 1)
  }

  private func analyze(_ file: String, _ options: String...) async throws -> Outcome {
    // The names in the inputs are relative.
    let script =
      "cd '\(Places.fixtures.appending(path: "hostile").path)' && exec \"$0\" analyze \"$@\""
    return try await CommandLineTool.run(
      "/bin/sh", ["-c", script, CommandLineTool.qdiag, file] + options)
  }
}
