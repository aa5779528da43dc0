import DiagnosisModel
import DiagnosisRules
import Foundation
import TestSupport
import Testing

/// `qdiag explain`'s ladder, measured on this machine and predicted for others.
@Suite(.serialized) struct LadderTests {
  private static let workload = "1,16,14,14,16,3,3,pad=1"

  @Test func everyKernelThatRunsIsChecked() async throws {
    let ladder = try await ladder(["--workload", Self.workload, "--budget", "0.2"])
    #expect(ladder.source == .measured)
    #expect(ladder.reason == nil)
    #expect((ladder.conditions?.rounds ?? 0) >= 5)
    #expect(ladder.rungs.first?.role == .baseline)
    #expect(ladder.rungs.first?.measurement?.ratio.median == 1)
    for rung in ladder.rungs where rung.unavailable == nil {
      let check = try #require(rung.check, "\(rung.name)")
      #expect(check.elements == 16 * 14 * 14)
      if rung.inexactness == nil { #expect(check.wrongElements == 0, "\(rung.name)") }
      #expect(rung.dataType == .f32 || check.tolerance == 0)
      #expect((rung.measurement?.microseconds.median ?? 0) > 0)
    }
    let costs = ladder.costs.reduce(0) { $0 + $1.percent }
    let subject = try #require(ladder.rungs.first { $0.role == .subject }?.measurement)
    #expect(abs(costs - (subject.ratio.median - 1) * 100) < 0.1, "the costs add up")
  }

  /// What is said of the int8 kernel is proved by the schedule that does better: by the same figures.
  @Test(arguments: [["--budget", "0.2"], ["--no-measure"]])
  func theProofOfAFindingIsTheLaddersGain(options: [String]) async throws {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      ["explain", "--schedule", "spatial-pack", "--workload", Self.workload, "--format", "json"]
        + options)
    let explanation = try JSONDecoder().decode(Explanation.self, from: Data(outcome.output.utf8))
    let ladder = explanation.ladder
    let finding = try #require(explanation.kernels.last?.findings.first)
    // A busy machine may leave the gain of every exact form undetermined: then nothing is proved.
    if ladder.source == .measured, !ladder.fixes.contains(where: \.isExact) {
      #expect(finding.proof == nil)
      return
    }
    let proof = try #require(finding.proof)
    #expect(proof.change == .otherSchedule)
    #expect(proof.measured == (ladder.source == .measured))
    // Kernels of other types may have the same schedule.
    let rungs = ladder.rungs.filter { $0.schedule == proof.detail }.map(\.titleWithInstruction)
    let fixes = ladder.fixes.filter { $0.isExact && rungs.contains($0.rung) }
    #expect(
      fixes.contains { abs(proof.cyclesBefore / proof.cyclesAfter / $0.speedup - 1) < 0.01 },
      "\(proof), \(fixes)")
  }

  @Test func otherTilesAreTriedOnRequest() async throws {
    let plain = try await ladder(["--workload", Self.workload, "--no-measure"])
    let tiled = try await ladder(["--workload", Self.workload, "--no-measure", "--tiles"])
    let added = tiled.rungs.dropFirst(plain.rungs.count)
    #expect(Array(tiled.rungs.prefix(plain.rungs.count)) == plain.rungs)
    #expect(added.count >= 2)
    #expect(added.allSatisfy { $0.role == .fix && $0.unavailable == nil })
    #expect(added.contains { $0.schedule.contains("reg_n=7") })
    #expect(Set(tiled.rungs.map(\.schedule)).count > Set(plain.rungs.map(\.schedule)).count)
    #expect(tiled.costs == plain.costs, "the way from float32 to int8 is the same")
  }

  @Test func withoutMeasuringTheLadderIsPredicted() async throws {
    let ladder = try await ladder(["--no-measure"])
    #expect(ladder.source == .predicted)
    #expect(ladder.reason == "measuring was not wanted")
    #expect(ladder.rungs.allSatisfy { $0.check == nil && $0.measurement == nil })
    #expect(ladder.rungs.first?.predictedRatio == 1)
  }

  /// On these CPUs the 32-bit multiply takes two micro-ops, and it is the main cost.
  @Test(arguments: [
    ["--cpu", "haswell", "--simulate-on", "haswell"], ["--cpu", "skylake-avx512"],
  ])
  func onIntelTheMultiplyIsGuilty(arguments: [String]) async throws {
    let ladder = try await ladder(arguments + ["--triple", "x86_64-linux-gnu"])
    #expect(ladder.source == .predicted)
    #expect(ladder.reason != nil)
    let largest = ladder.costs.max { $0.percent < $1.percent }
    #expect(largest?.cause == .unfusedMultiplyAdd, "\(ladder.costs)")
    #expect(ladder.sentences.contains { $0.hasPrefix("the main cost, ") && $0.contains("vpmulld") })
  }

  @Test func anotherArchitectureIsPredicted() async throws {
    let ladder = try await ladder(
      ["--triple", "aarch64-linux-gnu", "--cpu", "neoverse-n1"])
    #expect(ladder.source == .predicted)
    #expect((ladder.rungs.first?.hotLoop?.code?.mnemonics["fmla"] ?? 0) > 0)
  }

  @Test func aTileIsReg_nAndOc_bn() async throws {
    let ladder = try await ladder(["--tile", "4x8", "--no-measure"])
    #expect(ladder.rungs.first?.schedule.contains("oc_bn=8,ic_bn=8,reg_n=4") == true)
  }

  @Test(arguments: [
    (["--budget", "0"], "--no-measure"), (["--budget", "-1"], "--budget"),
    (["--budget", "nan"], "--budget"),
    (["--tile", "14"], "tile"), (["--tile", "0x16"], "tile"),
    (["--workload", "1,1,50000,50000,1,1,1"], "GB"),
    (["--workload", "1,1024,66,66,1024,5,5,pad=2"], "billion"),
  ])
  func whatCannotBeMeasuredIsRefused(arguments: [String], message: String) async throws {
    let outcome = try await explain(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  @Test func anInterruptEndsTheRunInOneLine() async throws {
    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: CommandLineTool.qdiag)
    process.arguments = [
      "explain", "--schedule", "spatial-pack", "--workload", "resnet50-conv2", "--budget", "600",
    ]
    process.standardOutput = output
    process.standardError = error
    try process.run()
    try await Task.sleep(for: .milliseconds(1500))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 2)
    #expect(try output.fileHandleForReading.readToEnd() == nil)
    let line = String(
      decoding: try error.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(line == "error: interrupted; nothing was written\n")
  }

  /// Channels that fill no block are padded, and the padding is predicted to cost.
  @Test func paddingChannelsAreInThePrediction() async throws {
    let arguments = ["--no-measure", "--triple", "x86_64-linux-gnu", "--cpu", "cascadelake"]
    let whole = try await ladder(arguments + ["--workload", "1,4,14,14,16,3,3,pad=1"])
    let padded = try await ladder(arguments + ["--workload", "1,3,14,14,16,3,3,pad=1"])
    func dot(_ ladder: Ladder) -> Double? { ladder.rungs.last?.predictedRatio }
    let (first, second) = try (#require(dot(whole)), #require(dot(padded)))
    #expect(abs(second / first - 4.0 / 3) < 0.1, "\(first) \(second)")
  }

  @Test func aMeasuredExplanationFollowsTheSchema() async throws {
    let outcome = try await explain(
      ["--workload", Self.workload, "--budget", "0.1", "--format", "json"])
    let decoded = try JSONDecoder().decode(Explanation.self, from: Data(outcome.output.utf8))
    #expect(decoded.ladder.source == .measured)
    try await PythonValidator.expectValid(outcome.output, schema: "docs/report.schema.json")
  }

  private func ladder(_ arguments: [String]) async throws -> Ladder {
    let outcome = try await explain(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    return try JSONDecoder().decode(Explanation.self, from: Data(outcome.output.utf8)).ladder
  }

  private func explain(_ arguments: [String]) async throws -> Outcome {
    try await CommandLineTool.run(
      CommandLineTool.qdiag, ["explain", "--schedule", "spatial-pack"] + arguments)
  }
}
