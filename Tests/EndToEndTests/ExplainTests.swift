import DiagnosisModel
import DiagnosisRules
import Foundation
import TestSupport
import Testing

@Suite struct ExplainTests {
  /// The figures of TVM 0.8's own kernel (its skylake-avx512 int8_modified and float32 dumps): 1 + 16
  /// extends, 16 multiplications, 16 additions and 16 broadcasts of int8 against 16 fused
  /// multiply-adds of float32.
  @Test(arguments: ["s8,s8", "u8,s8"])
  func theHotLoopsHaveTVMsFigures(types: String) async throws {
    let explanation = try await explain(["--types", types, "--cpu", "skylake-avx512"])
    let float = try #require(explanation.kernels.first?.hotLoop)
    let integer = try #require(explanation.kernels.last?.hotLoop)
    #expect(count(float, "llvm.fmuladd", .f32) == 16)
    #expect(float.ir?.summary.dataCasts == 0)
    #expect(count(integer, "mul", .i32) == 16)
    #expect(count(integer, "add", .i32) == 16)
    #expect(integer.ir?.summary.extends == 17)
    #expect(integer.ir?.summary.addressExtends == 0)
    #expect(integer.ir?.summary.broadcasts == 16)
    #expect(integer.macs?.perIteration == 256)
    #expect(float.macs?.perIteration == 256)
  }

  @Test func theAnswerIsAnInt32Fallback() async throws {
    let explanation = try await explain(["--cpu", "skylake-avx512"])
    #expect(explanation.answer.int16VectorOperations == 0)
    #expect(explanation.answer.fallback == .i32)
    #expect(
      explanation.answer.sentences.first?.hasPrefix("no: 0 of the 32 vector operations") == true)
    #expect(explanation.kernels.first?.findings == [], "float32 has no finding")
    #expect(
      Set(explanation.kernels.last?.findings.map(\.rule) ?? [])
        == ["widening-fallback", "cast-overhead", "signedness"])
  }

  /// From the workload to the instruction: what the question was about.
  @Test func theWidthChangesInTheLoopNest() async throws {
    let explanation = try await explain(["--cpu", "skylake-avx512"])
    let build = try #require(explanation.kernels.last?.trace)
    #expect(build.stages.map(\.kind) == [.workload, .loopNest, .llvmIR, .machineCode])
    let lineage = try #require(build.kernels.first)
    #expect(build.kernels.count == 1)
    #expect(
      lineage.steps.map(\.kernel.operandPhrase)
        == ["s8 × s8", "x16(s8)→s32 × s8→s32", "x16(s8)→s32 × s8→s32", "i32 × i32"])
    #expect(lineage.widthChanges.first.map { build.stages[$0.stage].kind } == .loopNest)
    #expect(lineage.packing?.layout == "OIHW16i16o")
    #expect(lineage.packing?.group == 1)
    let float = try #require(explanation.kernels.first?.trace?.kernels.first)
    #expect(float.widthChanges.isEmpty)
    let dot = try await explain(["--cpu", "cascadelake"], schedule: "int8-dot")
    let good = try #require(dot.kernels.last?.trace?.kernels.first)
    #expect(good.widthChanges.isEmpty)
    #expect(good.steps.last?.kernel.implementation?.hasPrefix("vpdpbusd") == true)
  }

  @Test(arguments: [("haswell", 8), ("x86-64", 4), ("znver4", 16)])
  func theBlockFollowsTheTargetsLanes(cpu: String, lanes: Int) async throws {
    let explanation = try await explain(["--cpu", cpu])
    #expect(explanation.kernels.last?.schedule.contains("oc_bn=\(lanes),") == true)
    #expect(count(try #require(explanation.kernels.last?.hotLoop), "mul", .i32, lanes: lanes) > 0)
  }

  @Test func parametersCanBeSet() async throws {
    let explanation = try await explain(
      ["--cpu", "skylake-avx512"], schedule: "spatial-pack:oc_bn=8,reg_n=4")
    #expect(explanation.kernels.last?.hotLoop?.macs?.perIteration == 32)
  }

  @Test func emittedModulesCanBeAnalysed() async throws {
    let folder = try TemporaryFolder()
    let explanation = try await explain(
      ["--cpu", "skylake-avx512", "--emit-ir", folder.file("ir").path])
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.file("ir").path).sorted()
    #expect(
      files.filter { $0.hasPrefix("conv2d_") }.count == 2, "the pair under its own name: \(files)")
    #expect(files.contains { $0.hasPrefix("rung2_") })
    let integer = try #require(files.first { $0.contains("s8s8") })
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      ["analyze", "--format", "json", folder.file("ir").appending(path: integer).path])
    let report = try outcome.report()
    #expect(report.target.cpu == "skylake-avx512")
    #expect(report.target.source == .module)
    #expect(
      report.loops.first?.ir?.instructionMix
        == explanation.kernels.last?.loops.first?.ir?.instructionMix)
  }

  @Test(arguments: [
    (["--schedule", "nonsense"], "schedules: spatial-pack"),
    (["--schedule", "spatial-pack:oc_bn=7"], "oc_bn"),
    (["--schedule", "spatial-pack:frob=7"], "parameters: oc_bn"),
    (["--schedule", "spatial-pack", "--cpu", "cascadelak"], "cascadelake"),
    (["--schedule", "spatial-pack", "--workload", "1,0,64,64,16,3,3"], "C is 0"),
    (["--schedule", "spatial-pack", "--workload", "1,-8,64,64,16,3,3"], "C is -8"),
    (["--schedule", "spatial-pack", "--workload", "1,8,2,2,16,5,5"], "exceeds the padded input"),
    (["--schedule", "spatial-pack", "--workload", "1,8,8,8,16,3,3,groups=3"], "do not divide"),
    (["--schedule", "spatial-pack", "--types", "f32,f32"], "name integers"),
    (["--schedule", "spatial-pack", "--triple", "nonsense"], "architectures: "),
    ([], "--schedule"),
  ])
  func impossibleQuestionsAreErrors(arguments: [String], message: String) async throws {
    let outcome = try await CommandLineTool.run(CommandLineTool.qdiag, ["explain"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains(message), "\(outcome.error)")
  }

  private func explain(
    _ arguments: [String], schedule: String = "spatial-pack"
  ) async throws -> Explanation {
    let outcome = try await CommandLineTool.run(
      CommandLineTool.qdiag,
      [
        "explain", "--schedule", schedule, "--format", "json", "--triple", "x86_64-linux-gnu",
        "--no-measure",
      ]
        + arguments)
    #expect(outcome.status == 0, "\(outcome.error)")
    return try JSONDecoder().decode(Explanation.self, from: Data(outcome.output.utf8))
  }

  private func count(
    _ loop: LoopProfile, _ operation: String, _ type: ElementType, lanes: Int = 16
  ) -> Int {
    (loop.ir?.instructionMix ?? [])
      .filter { $0.operation == operation && $0.elementType == type && $0.lanes == lanes }
      .reduce(0) { $0 + $1.count }
  }
}
