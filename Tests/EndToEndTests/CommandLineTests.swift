import DiagnosisModel
import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
  @Test func findingsDecideTheExitStatusOnlyWhenAsked() async throws {
    let slow = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    let silent = Places.fixtures.appending(path: "ir/silent_float_fma.ll").path
    #expect(try await status(["analyze", slow]) == 0)
    #expect(try await status(["analyze", slow, "--fail-on", "warning"]) == 1)
    #expect(try await status(["analyze", slow, "--fail-on", "error"]) == 0)
    #expect(try await status(["analyze", silent, "--fail-on", "note"]) == 0)
    #expect(try await status(["analyze", silent, slow, "--fail-on", "warning"]) == 1)
  }

  @Test func theVersionIsJSONToo() async throws {
    let plain = try await CommandLineTool.run(CommandLineTool.qdiag, ["--version"])
    let json = try await CommandLineTool.run(CommandLineTool.qdiag, ["--version", "--json"])
    #expect(json.status == 0)
    let tool = try JSONDecoder().decode(Tool.self, from: Data(json.output.utf8))
    #expect(tool.name == "qdiag" && tool.version + "\n" == plain.output)
    #expect(tool.llvm.hasPrefix("22."))
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let schemas = try #require(object?["schemas"] as? [String: String])
    #expect(schemas["analyze"] == ReportCollection.schema)
    // Each is that of a schema in docs/.
    let folder = Places.root.appending(path: "docs")
    let texts = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".schema.json") }
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    for (command, schema) in schemas {
      #expect(texts.contains { $0.contains("\"\(schema)\"") }, "\(command): \(schema)")
    }
  }

  @Test func standardInputIsRead() async throws {
    let text = try String(
      contentsOf: Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll"), encoding: .utf8)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "-"], input: text)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("-: 1 innermost loop"))
  }

  @Test func textHasNoColourAwayFromATerminal() async throws {
    let file = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["analyze", file])
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.error == "")
  }

  @Test func onlyMatchingFunctionsAreAnalysed() async throws {
    let file = Places.fixtures.appending(path: "ir/scalable_and_predicated.ll").path
    let one = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", file, "--function", "illegal*"])
    #expect(one.words.contains("ll: 1 function without loops for"), "\(one.output)")
    let two = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      ["analyze", file, "--function", "illegal*", "--function", "scalable*"])
    #expect(
      two.words.contains("1 innermost loop and 1 function without loops"),
      "\(two.output)\(two.error)")
  }

  @Test func bitcodeGivesTheReportOfItsText() async throws {
    let assembler = try #require(CommandLineTool.llvm("llvm-as"))
    let folder = try TemporaryFolder()
    let text = Places.fixtures.appending(path: "ir/widening_i8_to_i32.ll").path
    let bitcode = folder.file("kernel.bc").path
    _ = try await CommandLineTool.run(assembler, [text, "-o", bitcode])
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", "--format", "json", bitcode])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"kind\":\"bitcode\""))
    #expect(outcome.output.contains("\"location\":null"), "bitcode has no lines of its own")
    #expect(outcome.output.contains("16 products instead of 64"))
  }

  @Test func anUnknownRuleListsWhatThereIs() async throws {
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["rules", "nonsense"])
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("missed-dot-product, widening-fallback"))
  }

  private func status(_ arguments: [String]) async throws -> Int {
    try await CommandLineTool.run(CommandLineTool.qdiag, arguments).status
  }
}
