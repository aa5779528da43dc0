import DiagnosisModel
import Foundation
import TestSupport
import Testing

/// `qdiag check` and `qdiag init` as a CI job runs them.
@Suite struct CheckTests {
  private static let kernels = Places.fixtures.appending(path: "kernels").path
  private static let good = kernels + "/gemm_dot.cascadelake.ll"
  private static let bad = kernels + "/gemm.haswell.ll"

  @Test func goodKernelsHoldAndBadOnesDoNot() async throws {
    let folder = try TemporaryFolder()
    let policy = try self.policy(
      in: folder,
      """
      kernels:
        - name: dot products
          functions: [gemm_s8, gemm_dpbusd]
          deny: [widening-fallback]
          require: [vpdpbusd]
          max: {casts-per-mac: 0.01, stack-references: 0}
      """)
    let holds = try await check([Self.good, "--policy", policy])
    #expect(holds.status == 0, "\(holds.error)")
    #expect(holds.output == "\(policy) holds for 1 kernel\n")
    let fails = try await check([Self.good, Self.bad, "--policy", policy])
    #expect(fails.status == 1, "\(fails.error)")
    #expect(fails.output.hasPrefix("1 of 2 kernels violates \(policy): "))
    #expect(fails.output.contains("widening"))
    let json = try await result([Self.good, Self.bad, "--policy", policy])
    #expect(json.kernels.map(\.open.isEmpty) == [true, false])
    let subjects = Set(json.kernels[1].open.map(\.subject))
    #expect(subjects.isSuperset(of: ["widening-fallback", "vpdpbusd"]))
    #expect(json.kernels[1].open.allSatisfy { !$0.message.isEmpty && $0.advice != nil })
  }

  @Test func policiesAreFoundUpward() async throws {
    let folder = try TemporaryFolder()
    let deep = folder.file("a/b").path
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    let none = try await check([Self.good], in: deep)
    #expect(none.status == 2)
    #expect(none.error.contains("'qdiag init' writes one"))
    _ = try policy(in: folder, "kernels: [{require: [vpdpbusd]}]")
    let found = try await check([Self.good], in: deep)
    #expect(found.status == 0, "\(found.error)")
    #expect(found.output == "../../qdiag.yml holds for 1 kernel\n")
    try FileManager.default.createDirectory(
      atPath: folder.file("a/.git").path, withIntermediateDirectories: true)
    let beyond = try await check([Self.good], in: deep)
    #expect(beyond.status == 2, "what lies above a repository is not its policy")
  }

  @Test func whatMatchesNothingIsAnError() async throws {
    let folder = try TemporaryFolder()
    let policy = try self.policy(
      in: folder,
      """
      kernels:
        - {name: here, require: [vpdpbusd]}
        - {name: gone, files: [conv.ll], require: [vpdpbusd]}
        - {name: renamed, functions: [conv_*], require: [vpdpbusd]}
      """)
    let outcome = try await check([Self.good, "--policy", policy])
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("\(policy):3: entry 'gone' matches nothing: no file is like"))
    #expect(outcome.output.contains("\(policy):4: entry 'renamed' matches nothing: no loop"))
    #expect(!outcome.output.contains("'here' matches"))
    #expect(try await check([Self.good, "--policy", policy, "--partial"]).status == 0)
    let explained = try await check([Self.good, "--policy", policy, "--explain-policy"])
    #expect(explained.status == 2)
    #expect(explained.output.contains("'here' is about 1 loop\n"))
    #expect(explained.output.contains("gemm_dpbusd:59, 1 of 1 demand met"))
    #expect(explained.output.contains("'gone' is about 0 loops"))
  }

  @Test func anUnknownFigureIsNoSuccess() async throws {
    let folder = try TemporaryFolder()
    let policy = try self.policy(in: folder, "kernels: [{min: {speedup-over-float: 1}}]")
    let outcome = try await check([Self.good, "--policy", policy])
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("not judged: min speedup-over-float is unknown"))
  }

  @Test func aKernelIsJudgedForEachTarget() async throws {
    let folder = try TemporaryFolder()
    let policy = try self.policy(
      in: folder,
      """
      kernels:
        - {name: old, target: {cpu: haswell}, require: [vpmulld]}
        - {name: new, target: {cpu: znver5}, require: [vpmulld]}
      """)
    let outcome = try await result([Self.bad, "--policy", policy])
    #expect(outcome.kernels.map(\.target.cpu) == ["haswell", "znver5"])
    #expect(outcome.kernels.map { $0.matches.map(\.entry) } == [[0], [1]])
  }

  /// The baseline knows the findings again after LLVM has named all values, and after the checkout moved.
  @Test(.needs(.llvm("opt")))
  func theBaselineSurvivesRenaming() async throws {
    let opt = try #require(CommandLineTool.llvm("opt"))
    let folder = try TemporaryFolder()
    let baseline = folder.file("baseline.json").path
    let files = [
      "gemm.haswell.ll", "dot.cascadelake.ll", "conv_row.haswell.ll", "depthwise.znver5.ll",
    ]
    let originals = files.map { "\(Self.kernels)/\($0)" }
    let written = try await check(originals + ["--write-baseline", baseline])
    #expect(written.status == 0, "\(written.error)")
    let moved = folder.file("elsewhere").path
    try FileManager.default.createDirectory(atPath: moved, withIntermediateDirectories: true)
    for file in files {
      let text = try await CommandLineTool.run(
        opt, ["-passes=instnamer", "-S", "\(Self.kernels)/\(file)"])
      // Every name that the pass gave, spelt otherwise.
      let renamed = text.output
        .replacing(#/%(i|bb|arg)(\d*)\b/#) { "%other.\($0.output.1)\($0.output.2)" }
        .replacing(#/(?m)^(i|bb|arg)(\d*):/#) { "other.\($0.output.1)\($0.output.2):" }
      try Data("; a new first line\n\n\(renamed)".utf8).write(to: URL(filePath: "\(moved)/\(file)"))
    }
    let outcome = try await result([moved, "--baseline", baseline])
    #expect(outcome.verdict == .holds, "\(outcome.kernels.flatMap(\.open))")
    #expect(outcome.kernels.count == files.count)
    #expect(
      outcome.kernels.allSatisfy { $0.diagnostics.allSatisfy { !$0.message.contains("baseline") } })
    // The same check does find something where there is something new.
    let other = try await check(["\(moved)/gemm.haswell.ll", "--write-baseline", baseline])
    #expect(other.status == 0)
    let new = try await result([moved, "--baseline", baseline])
    #expect(new.verdict == .violated)
    #expect(new.kernels.flatMap(\.open).allSatisfy { $0.demand == .newFinding })
  }

  @Test func aPolicyThatInitWritesHolds() async throws {
    let folder = try TemporaryFolder()
    let policy = folder.file("qdiag.yml").path
    let made = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["init", Self.kernels, "--policy", policy])
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output == "")
    let text = try String(contentsOfFile: policy, encoding: .utf8)
    #expect(text.contains("require: [vpdpbusd]"))
    #expect(text.contains("# not denied, for it is found today: widening-fallback"))
    let outcome = try await check([Self.kernels, "--policy", policy])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    let again = try await CommandLineTool.run(
      CommandLineTool.qdiag, ["init", Self.kernels, "--policy", policy])
    #expect(again.status == 2)
    #expect(again.error.contains("is there already: --force replaces it"))
  }

  @Test func inputsThatFailCostNoOther() async throws {
    let folder = try TemporaryFolder()
    let policy = try self.policy(in: folder, "kernels: [{require: [vpdpbusd]}]")
    let outcome = try await check([
      "/nonexistent.ll", Self.good, HostileFixtures.endless, folder.path, "*.nonesuch", "--policy",
      policy, "--timeout", "2", "--jobs", "2",
    ])
    #expect(outcome.status == 2)
    #expect(outcome.error.split(separator: "\n").count == 4, "\(outcome.error)")
    #expect(outcome.error.contains("the folder holds no file of a kind that is read"))
    #expect(outcome.error.contains("no file matches the pattern"))
    #expect(outcome.output.contains("no violation in 1 kernel, 4 inputs not analysed"))
  }

  @Test func listsAndShardsCoverEachFileOnce() async throws {
    let folder = try TemporaryFolder()
    let policy = try self.policy(in: folder, "kernels: [{max: {gathers: 0}}]")
    let list = folder.file("list").path
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.kernels)
      .filter { $0.hasSuffix(".ll") || $0.hasSuffix(".obj") }.sorted()
      .map { "\(Self.kernels)/\($0)" }
    try Data(files.joined(separator: "\n").utf8).write(to: URL(filePath: list))
    let all = try await result(["--files-from", list, "--policy", policy])
    #expect(all.kernels.map(\.input.path) == files)
    var parts: [String] = []
    for shard in ["1/3", "2/3", "3/3"] {
      let part = try await result([Self.kernels, "--shard", shard, "--policy", policy])
      parts += part.kernels.map(\.input.path)
    }
    #expect(parts.sorted() == files)
    let pattern = try await result([Places.fixtures.path + "/**/gemm*.ll", "--policy", policy])
    #expect(
      pattern.kernels.map(\.input.path)
        == files.filter { $0.contains("/gemm") && $0.hasSuffix(".ll") })
  }

  @Test(arguments: [
    (["x.ll", "--baseline", "/nonexistent.json"], "cannot be read"),
    (["x.ll", "--policy", "/nonexistent.yml"], "the policy cannot be read"),
    (["x.ll", "--shard", "3/2"], "'--shard <i/n>'"), (["x.ll", "--jobs", "0"], "--jobs 0"),
    ([], "name a file"), (["x.ll", "--tolerance", "-1"], "--tolerance"),
    (["--files-from", "/dev/null"], "the list of files names none"),
    (["-", "--files-from", "-"], "standard input (-) can be read only once"),
  ])
  func mistakesAreErrors(arguments: [String], message: String) async throws {
    let folder = try TemporaryFolder()
    _ = try policy(in: folder, "kernels: [{deny: all}]")
    let outcome = try await check(arguments, in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  private func policy(in folder: TemporaryFolder, _ text: String) throws -> String {
    let file = folder.file("qdiag.yml")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func result(_ arguments: [String]) async throws -> CheckResult {
    let outcome = try await check(arguments + ["--format", "json"])
    return try JSONDecoder().decode(CheckResult.self, from: Data(outcome.output.utf8))
  }

  private func check(_ arguments: [String], in folder: String = "/tmp") async throws -> Outcome {
    try await CommandLineTool.run(
      "/bin/sh",
      ["-c", "cd \"$0\" && exec \"$@\"", folder, CommandLineTool.qdiag, "check"] + arguments)
  }
}
