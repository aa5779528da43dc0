import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag compare` as users run it.
@Suite struct CompareTests {
  private let gemm = Places.fixtures.appending(path: "kernels/gemm.haswell.ll").path
  private let dot = Places.fixtures.appending(path: "kernels/dot.haswell.ll").path

  @Test func oneFileIsComparedWithItself() async throws {
    let comparison = try await compare([gemm])
    let job = try #require(comparison.jobs.first)
    #expect(job.name == "gemm_*")
    #expect(job.base.loop.function == "gemm_f32")
    #expect(Set(job.others.map(\.subject.loop.function)) == ["gemm_s8", "gemm_s16"])
    for step in job.others {
      let waterfall = try #require(step.waterfall)
      let base = try #require(job.base.cyclesPerMAC)
      let other = try #require(step.subject.cyclesPerMAC)
      let sum = waterfall.reduce(0) { $0 + $1.difference }
      #expect(abs(sum - (other - base) * 1000) < 0.01, "\(sum)")
      #expect(abs(other / base - (step.ratioPerMAC ?? 0)) < 0.001)
    }
  }

  @Test func functionsAreChosenBehindAColon() async throws {
    let comparison = try await compare(["\(gemm):gemm_f32", "\(dot):dot_s*", "--cpu", "znver3"])
    let job = try #require(comparison.jobs.first)
    #expect(job.pairing == .option)
    #expect(job.others.map(\.subject.loop.function) == ["dot_s8s8"])
    #expect(job.base.target.cpu == "znver3")
  }

  /// Whose cycles they are, where it is not the CPU that the code is for.
  @Test func anotherModelIsNamed() async throws {
    let own = try await CommandLineTool.run(CommandLineTool.qdiag, ["compare", gemm])
    #expect(own.words.contains("cycles are predicted for haswell gemm"), "\(own.output)")
    let other = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["compare", gemm, "--simulate-on", "znver5"])
    #expect(
      other.words.contains("predicted for haswell, by a simulation of the AMD Zen 5"),
      "\(other.output)")
  }

  @Test func aReportIsComparedToo() async throws {
    let folder = try TemporaryFolder()
    let report = folder.file("report.json").path
    let made = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["analyze", gemm, "--format", "json", "-o", report])
    #expect(made.status == 0, "\(made.error)")
    let comparison = try await compare(["\(report):gemm_f32", "\(gemm):gemm_s8"])
    let step = try #require(comparison.jobs.first?.others.first)
    #expect(step.ratioPerMAC != nil)
    #expect(step.waterfall == nil)
    #expect(comparison.diagnostics.contains { $0.message.contains("no breakdown") })
  }

  @Test func theComparisonFollowsItsSchema() async throws {
    guard PythonValidator.interpreter != nil else {
      try Test.cancel("Python's jsonschema is not installed")
    }
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["compare", gemm, "--format", "json"])
    try await PythonValidator.expectValid(outcome.output, schema: "docs/report.schema.json")
  }

  @Test func whatCannotBeComparedIsAnError() async throws {
    let folder = try TemporaryFolder()
    let foreign = folder.file("foreign.json")
    try Data(#"{"schema": "qdiag.report/1"}"#.utf8).write(to: foreign)
    let strange = folder.file("strange.json")
    try Data(#"{"a": 1}"#.utf8).write(to: strange)
    let damaged = folder.file("damaged.json")
    try Data(#"{"schema": "qdiag.report/2", "reports": 3}"#.utf8).write(to: damaged)
    for (arguments, message) in [
      ([foreign.path, gemm], "its schema is 'qdiag.report/1'"),
      ([strange.path, gemm], "no report of qdiag's"),
      ([damaged.path, gemm], "the report is damaged"),
      (["\(gemm):nothing", dot], "no function matches 'nothing'"),
      (["/nonexistent.ll", dot], "no such file"),
      ([Places.fixtures.appending(path: "ir/silent_copy.ll").path], "name two kernels"),
    ] {
      let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["compare"] + arguments)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.output == "")
      #expect(outcome.error.lowercased().contains(message.lowercased()), "\(outcome.error)")
    }
  }

  @Test func reportsForOtherCPUsAreRefused() async throws {
    let folder = try TemporaryFolder()
    let (haswell, other) = (folder.file("haswell.json").path, folder.file("other.json").path)
    for (report, cpu) in [(haswell, "haswell"), (other, "znver3")] {
      let made = try await CommandLineTool.run(
        CommandLineTool.qdiag,
        ["analyze", gemm, "--cpu", cpu, "--format", "json", "-o", report])
      #expect(made.status == 0, "\(made.error)")
    }
    let file = Places.fixtures.appending(path: "kernels/gemm.znver5.ll").path
    for (arguments, message) in [
      ([haswell, other], "is for haswell, and \(other) is for znver3: analyze both for one CPU"),
      ([haswell, gemm, "--cpu", "znver3"], "the report is for haswell, not for znver3"),
      ([haswell, file], "is for haswell, and \(file) is for znver5: pass --cpu haswell"),
    ] {
      let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["compare"] + arguments)
      #expect(outcome.status == 2)
      #expect(outcome.error.contains(message), "\(outcome.error)")
    }
    let one = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["compare", haswell, file, "--cpu", "haswell"])
    #expect(one.status == 0, "\(one.error)")
  }

  private func compare(_ arguments: [String]) async throws -> Comparison {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["compare"] + arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    return try JSONDecoder().decode(Comparison.self, from: Data(outcome.output.utf8))
  }
}
