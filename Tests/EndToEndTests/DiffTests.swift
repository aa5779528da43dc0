import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag diff` and `qdiag merge` on reports of real kernels.
@Suite struct DiffTests {
  private static let kernels = Places.fixtures.appending(path: "kernels").path
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func twoCPUsOfOneKernelAreNotComparable() async throws {
    let haswell = try await report("gemm.haswell.ll", name: "a.json")
    let other = try await report("gemm.haswell.ll", name: "b.json", ["--cpu", "znver3"])
    let diff = try await diff(haswell, other)
    #expect(diff.kernels.count == 1)
    #expect(diff.kernels[0].loops.map(\.change) == [.unknown, .unknown, .unknown])
    #expect(!diff.hasRegression)
  }

  @Test func whatGotWorseIsARegression() async throws {
    let good = try await report("gemm.haswell.ll", name: "good.json")
    // The same kernel by a model on which its multiplications take twice as long.
    let text = try String(contentsOfFile: good, encoding: .utf8)
    var collection = try JSONDecoder().decode(ReportCollection.self, from: Data(text.utf8))
    let place = try #require(collection.reports[0].loops.firstIndex { $0.function == "gemm_s8" })
    let before = try #require(collection.reports[0].loops[place].code?.cyclesPerMAC)
    collection.reports[0].loops[place].code?.cyclesPerMAC = before / 2
    let slower = collection.reports[0].loops[place].id
    collection.reports[0].findings.removeAll { $0.loop == slower }
    let base = folder.file("base.json")
    try JSONEncoder().encode(collection).write(to: base)
    let diff = try await diff(base.path, good)
    #expect(diff.kernels[0].loops.map(\.change) == [.worse])
    #expect(diff.kernels[0].loops[0].ratio == 2)
    #expect(Set(diff.kernels[0].newFindings.map(\.loop)) == [diff.kernels[0].loops[0].loop])
    #expect(diff.hasRegression)
    let failing = try await run(["diff", base.path, good, "--fail-on", "regression"])
    #expect(failing.status == 1)
    #expect(failing.output.hasPrefix("1 loop slower, "))
    let back = try await run(["diff", good, base.path, "--fail-on", "regression"])
    #expect(back.status == 0)
    #expect(back.output.hasPrefix("1 loop faster, "))
    #expect(try await run(["diff", good, good]).output.hasPrefix("nothing differs"))
  }

  /// As they do in one run, wherever their paths would sort them.
  @Test func whatHasNoReportStandsLastInAMerge() async throws {
    let bad = try file("0.ll", "define")
    let inputs =
      [bad] + ["dot", "gemm", "requantize"].map { "\(Self.kernels)/\($0).haswell.ll" }
    func records(_ options: [String], _ name: String) async throws -> String {
      let path = folder.file(name).path
      _ = try await run(
        ["analyze", "--ir-only"] + inputs + options + ["--format", "ndjson=\(path)"])
      return path
    }
    let whole = try await records([], "whole.ndjson")
    let parts = [
      try await records(["--shard", "1/2"], "1.ndjson"),
      try await records(["--shard", "2/2"], "2.ndjson"),
    ]
    let merged = try await run(["merge"] + parts)
    #expect(merged.status == 2)
    #expect(merged.output == (try String(contentsOfFile: whole, encoding: .utf8)))
    #expect(merged.output.split(separator: "\n").last?.contains("0.ll") == true)
  }

  @Test func recordsOfShardsMergeIntoTheWhole() async throws {
    let whole = try await records([Self.kernels], name: "whole")
    var shards: [String] = []
    for index in 1...3 {
      shards.append(
        try await records([Self.kernels, "--shard", "\(index)/3"], name: "shard\(index)"))
    }
    let merged = try await run(["merge"] + shards.reversed() + [shards[0]])
    #expect(merged.status == 0, "\(merged.error)")
    #expect(merged.output == (try String(contentsOfFile: whole, encoding: .utf8)))
    let diff = try await diff(whole, shards[0])
    #expect(diff.kernels.allSatisfy { $0.loops.isEmpty && $0.newFindings.isEmpty })
    #expect(diff.gone.count + diff.kernels.count == merged.output.split(separator: "\n").count)
  }

  @Test func recordsThatDoNotBelongTogetherAreRefused() async throws {
    let gemm = "\(Self.kernels)/gemm.haswell.ll"
    let one = try await records([gemm, "--cpu", "haswell"], name: "one")
    let other = try await records([HostileFixtures.good, "--cpu", "znver3"], name: "other")
    let mixed = try await run(["merge", one, other])
    #expect(mixed.status == 2)
    #expect(mixed.output == "")
    #expect(mixed.error.contains("made for other targets than \(one)"))
    #expect(try await run(["merge", "--mixed-targets", one, other]).status == 0)

    let text = try String(contentsOfFile: one, encoding: .utf8)
    let newer = try file(
      "newer", text.replacing(#/"version":"[^"]*"/#, with: #""version":"9.9""#))
    #expect(try await run(["merge", one, newer]).error.contains("another version of qdiag"))
    let changed = try file("changed", text.replacing(#""verdict":""#, with: #""verdict":"x"#))
    #expect(try await run(["merge", one, changed]).error.contains("has another report on \(gemm)"))
    let cut = try file("cut", String(text.dropLast(10)))
    #expect(try await run(["merge", cut]).error.contains("line 1 is cut off"))
    for foreign in [
      "{}\n", "[1]\n", "{\"schema\":\"qdiag.record/1\",\"tool\":{}}\n", "x\n", "{\"a\n",
    ] {
      let refused = try await run(["merge", try file("foreign", foreign)])
      #expect(refused.status == 2)
      #expect(refused.error.contains("line 1 is no record"))
    }
  }

  /// A file that failed in one run and has a report of another is whole.
  @Test func aReportStandsAboveAFailure() async throws {
    let missing = folder.file("later.ll").path
    let failed = try await run([
      "analyze", missing, HostileFixtures.good, "--format", "ndjson=\(missing).1",
    ])
    #expect(failed.status == 2)
    let alone = try await run(["merge", "\(missing).1"])
    #expect(alone.status == 2)
    #expect(alone.error.contains("1 inputs have no report"))
    try FileManager.default.copyItem(atPath: HostileFixtures.other, toPath: missing)
    let second = try await records([missing], name: "second")
    let merged = try await run(["merge", "\(missing).1", second])
    #expect(merged.status == 0, "\(merged.error)")
    #expect(!merged.output.contains("\"error\""))
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let file = folder.file(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func report(_ kernel: String, name: String, _ options: [String] = []) async throws
    -> String
  {
    let place = folder.file(name).path
    let made = try await run(
      ["analyze", "\(Self.kernels)/\(kernel)", "--format", "json", "-o", place] + options)
    #expect(made.status == 0, "\(made.error)")
    return place
  }

  private func records(_ arguments: [String], name: String) async throws -> String {
    let place = folder.file("\(name).ndjson").path
    let made = try await run(["analyze"] + arguments + ["--format", "ndjson=\(place)"])
    #expect(made.status == 0, "\(made.error)")
    return place
  }

  private func diff(_ base: String, _ new: String) async throws -> ReportDiff {
    let outcome = try await run(["diff", base, new, "--format", "json"])
    return try JSONDecoder().decode(ReportDiff.self, from: Data(outcome.output.utf8))
  }

  private func run(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(CommandLineTool.qdiag, arguments)
  }
}
