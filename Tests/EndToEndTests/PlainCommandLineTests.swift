import Foundation
import TestSupport
import Testing

/// Command lines that are read without the parser say what the parser makes of them: an option that only the
/// parser knows, given its default, changes nothing.
@Suite struct PlainCommandLineTests {
  static let kernel = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path

  @Test(arguments: [
    [kernel], [kernel, "--ir-only"], ["--cpu", "haswell", kernel],
    [kernel, "--format", "json"], [kernel, "--ir-only", "--format", "sarif", "--cpu", "znver5"],
    [kernel, "--format", "asm"], [kernel, "--cpu", "nonsense"], ["/nowhere/kernel.ll"],
    [kernel, "--cpu"], [kernel, "--cpu", "--ir-only"], [kernel, "--cpu", ""],
    [kernel, "--format", "nonsense"], [kernel, "--format", "json", "--format", "text"],
    [Places.fixtures.appending(path: "sources").path, "--ir-only"],
  ])
  func thePlainReaderAgreesWithTheParser(_ arguments: [String]) async throws {
    let plain = try await CommandLineTool.run(CommandLineTool.qdiag, ["analyze"] + arguments)
    let parsed = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--timeout", "60"] + arguments)
    #expect(plain.status == parsed.status)
    #expect(plain.output == parsed.output)
    #expect(plain.error == parsed.error)
  }

  @Test func filesAreWrittenAsTheParserWould() async throws {
    let folder = try TemporaryFolder()
    let (plain, parsed) = (folder.file("plain.json"), folder.file("parsed.json"))
    for (file, more) in [(plain, []), (parsed, ["--timeout", "60"])] {
      let outcome = try await CommandLineTool.run(
        CommandLineTool.qdiag,
        ["analyze", Self.kernel, "--format", "json", "-o", file.path] + more)
      #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.error)")
    }
    #expect(try Data(contentsOf: plain) == Data(contentsOf: parsed))
  }
}
