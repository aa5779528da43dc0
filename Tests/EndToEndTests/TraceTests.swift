import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag trace` as users run it.
@Suite struct TraceTests {
  private let stages = Places.fixtures.appending(path: "stages").path

  private func trace(_ arguments: [String]) async throws -> Trace {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["trace"] + arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    return try JSONDecoder().decode(Trace.self, from: Data(outcome.output.utf8))
  }

  @Test func theWidthChangesInTIR() async throws {
    let trace = try await trace(["\(stages)/conv", "--simulate-on", "znver5"])
    #expect(trace.builds.map(\.name) == ["float32", "int8"])
    let lineage = try #require(trace.builds[1].kernels.first)
    #expect(trace.builds[1].kernels.count == 1)
    let kinds = lineage.steps.map { trace.builds[1].stages[$0.stage].kind }
    #expect(kinds == [.relay, .graph, .tir, .llvmIR, .machineCode])
    #expect(lineage.widthChanges.map(\.place) == [.castBeforeProduct, .castOfBroadcast])
    #expect(lineage.widthChanges.map { kinds[$0.stage] } == [.tir, .llvmIR])
    #expect(lineage.packing?.layout == "OIHW16i16o")
    #expect(lineage.packing?.group == 1)
    let answer = try #require(trace.answers.first)
    #expect(answer.contains("until TIR (tir.txt)"))
    #expect(answer.contains("not in Relay, not in the graph"))
    #expect(trace.builds[0].kernels.first?.widthChanges == [])
    let cost = try #require(lineage.cost)
    #expect(cost.base == "float32")
    #expect(cost.ratio > 1.1)
    let loops = try [0, 1].map {
      try #require(trace.builds[$0].kernels[0].steps.last?.kernel.cyclesPerMAC)
    }
    let sum = (cost.parts ?? []).reduce(0) { $0 + $1.difference }
    #expect(abs(sum - (loops[1] - loops[0]) * 1000) < 0.1)
  }

  /// The code that ran is LLVM 13's: beside the IR stands its assembly, whose kernels have names of their own.
  @Test func theCodeThatRanIsWhatTheCostIsOf() async throws {
    guard let corpus = Places.corpus?.appending(path: "tvm-0.8/skylake-avx512").path else {
      try Test.cancel("the corpus is not beside the checkout")
    }
    let trace = try await trace(
      ["\(corpus)/float32", "\(corpus)/int8_modified", "--simulate-on", "znver5"])
    let build = try #require(trace.builds.first { $0.name == "int8_modified" })
    let lineage = try #require(build.kernels.first { !$0.widthChanges.isEmpty })
    let cost = try #require(lineage.cost)
    let stage = try #require(cost.stage)
    #expect(build.stages[stage].kind == .machineCode)
    #expect(build.stages[stage].path.hasSuffix("/kernel.s"))
    #expect(lineage.steps.first { $0.stage == stage }?.tie == .name)
    // Measured on a Zen 5 by `qdiag measure`, cycles of 256 MACs: 15.98, and 8.66, 12.77 and 12.76.
    let measured = 1000 * (15.98 - (8.66 + 12.77 + 12.76) / 3) / 256
    let named = (cost.parts ?? []).reduce(0) { $0 + $1.difference }
    #expect(abs(named / measured - 1) < 0.1, "\(named) for \(measured)")
  }

  /// The dumps of the question that qdiag was made for: what TVM 0.8 made of a quantized network.
  @Test func theQuestionItself() async throws {
    guard let corpus = Places.corpus?.appending(path: "tvm-0.8/skylake-avx512").path,
      let dumps = Places.corpus?.deletingLastPathComponent().appending(path: "stages/tvm-0.8").path,
      FileManager.default.fileExists(atPath: dumps)
    else { try Test.cancel("the dumps are not beside the checkout") }
    let names = ["float32", "int8_default", "int8_modified"]
    let trace = try await trace(
      names.flatMap { ["\(dumps)/\($0)", "\(corpus)/\($0)/kernel.ll"] }
        + ["\(dumps)/tir_pass_trace.txt", "--simulate-on", "znver5"])
    let build = try #require(trace.builds.first { $0.name == "int8_modified" })
    let lineage = try #require(build.kernels.first { !$0.widthChanges.isEmpty })
    #expect(build.stages[lineage.widthChanges[0].stage].kind == .tir)
    let answer = lineage.answer.joined(separator: "; ")
    for words in [
      "not in Relay, not in the graph", "tir.LowerIntrin", "[1, 2, 3, 3, 16, 16]",
      "int8_default packs", "[1, 2, 3, 3, 4, 16, 4]",
    ] {
      #expect(answer.contains(words), "\(words) in \(answer)")
    }
    // Measured on a Zen 5 by `qdiag measure`: 15.04 cycles, the three copies of float32's loop 12.06, 9.45 and 12.75.
    let cost = try #require(lineage.cost)
    #expect(abs(cost.ratio / (15.04 / 11.42) - 1) < 0.08, "\(cost.ratio)")
    let others = trace.builds.filter { $0.name != "int8_modified" && $0.name != "tvm-0.8" }
    #expect(others.allSatisfy { $0.kernels.allSatisfy { $0.widthChanges.isEmpty } })
  }

  @Test func theTraceFollowsItsSchema() async throws {
    guard PythonValidator.interpreter != nil else {
      try Test.cancel("Python's jsonschema is not installed")
    }
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["trace", stages, "--format", "json"])
    try await PythonValidator.expectValid(outcome.output, schema: "docs/report.schema.json")
  }

  @Test func whatCannotBeTracedIsAnError() async throws {
    let folder = try TemporaryFolder()
    let strange = folder.file("strange.txt")
    try Data("nothing that anybody knows\n".utf8).write(to: strange)
    for (arguments, message) in [
      (["/nonexistent"], "no such file or directory"),
      ([strange.path], "expected"),
      ([folder.path], "no file in it is a stage"),
      ([stages, "--base", "nobody"], "there is no such build"),
    ] {
      let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["trace"] + arguments)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.output == "")
      #expect(outcome.error.contains(message), "\(outcome.error)")
      #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
    }
  }

  @Test func aFileThatCannotBeReadLeavesTheOthers() async throws {
    let folder = try TemporaryFolder()
    let strange = folder.file("strange.txt")
    try Data("nothing that anybody knows\n".utf8).write(to: strange)
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["trace", "\(stages)/conv/int8", strange.path, "--format", "json"])
    #expect(outcome.status == 2)
    let trace = try JSONDecoder().decode(Trace.self, from: Data(outcome.output.utf8))
    #expect(trace.unread.map(\.path) == [strange.path])
    #expect(trace.builds.first?.kernels.count == 1)
  }
}
