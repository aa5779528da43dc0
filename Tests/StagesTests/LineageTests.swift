import DiagnosisModel
import Testing

@testable import Stages

/// Kernels followed through stages made by hand.
@Suite struct LineageTests {
  private func kernel(
    _ name: String, _ formats: [NumberFormat], casts: [StageCast] = [], broadcast: Bool? = nil,
    out: [Int]? = nil, weights: [Int]? = nil, hash: String? = nil
  ) -> StageKernel {
    var kernel = StageKernel(name: name, operation: .convolution)
    kernel.hash = hash
    kernel.operands = [
      StageOperand(StageTensor(format: formats[0]), casts: casts, broadcast: broadcast),
      StageOperand(StageTensor(format: formats[1], shape: weights), casts: casts),
    ]
    kernel.output = StageTensor(shape: out)
    return kernel
  }

  private func stage(_ kind: Stage.Kind, _ kernels: [StageKernel], pass: String? = nil) -> Stage {
    var stage = Stage(path: "build/\(kind.rawValue).txt", kind: kind, pass: pass)
    stage.kernels = kernels
    return stage
  }

  private let cast = StageCast(from: .s8, to: .s32)

  @Test func kernelsAreTiedByHashNameAndSize() throws {
    let stages = [
      stage(
        .relay,
        [
          kernel("%1", [.s8, .s8], out: [1, 16, 8, 8], weights: [16, 4, 3, 3]),
          kernel("%4", [.s8, .s8], out: [1, 8, 8, 8], weights: [8, 16, 1, 1], hash: "h"),
        ]),
      stage(
        .graph,
        [
          kernel(
            "fused_a", [.s8, .s8], out: [1, 1, 8, 8, 8], weights: [1, 8, 1, 1, 16], hash: "h"),
          kernel("fused_b", [.s8, .s8], out: [1, 1, 8, 8, 16], weights: [1, 1, 3, 3, 4, 16]),
        ]),
      stage(
        .tir,
        [
          kernel("tvmgen_default_fused_b", [.s8, .s8], casts: [cast]),
          kernel("tvmgen_default_fused_a", [.s8, .s8]),
        ]),
    ]
    let lineages = LineageJoiner.lineages(of: stages)
    #expect(lineages.map(\.name) == ["fused_b", "fused_a"])
    #expect(
      lineages.map { $0.steps.map(\.tie) } == [[.first, .shape, .name], [.first, .hash, .name]])
    #expect(lineages[0].widthChanges.map(\.place) == [.castBeforeProduct])
    #expect(lineages[0].widthChanges.map(\.stage) == [2])
    #expect(lineages[0].widthChanges.map(\.after) == [1])
    #expect(lineages[1].widthChanges == [])
  }

  @Test(arguments: ["__tvm_ffi_fused_a", "tvmgen_default_fused_a", "fused_a_compute_", "a"])
  func whatCompilersPutAroundANameIsNoPartOfIt(name: String) {
    #expect(KernelTie.names(kernel(name, [.s8, .s8])) == ["a"])
  }

  @Test func otherWorkIsNoStepOfALineage() {
    let stages = [
      stage(.graph, [kernel("a", [.s8, .s8])]), stage(.tir, [kernel("b", [.f32, .f32])]),
    ]
    #expect(LineageJoiner.lineages(of: stages).count == 2)
  }

  @Test func aDotProductIsNoWidening() {
    var dot = kernel("a", [.u8, .s8], casts: [cast])
    dot.summedNeighbours = 4
    let lineages = LineageJoiner.lineages(of: [
      stage(.graph, [kernel("a", [.u8, .s8])]), stage(.tir, [dot]),
    ])
    #expect(lineages.map(\.widthChanges) == [[]])
  }

  @Test func floatsWhereTheModelIsQuantizedStayedFloat() {
    let model = kernel(
      "a", [.u8, .s8], casts: [StageCast(from: .u8, to: .f32)], out: [1, 8, 4, 4],
      weights: [8, 8, 3, 3])
    let run = kernel("a", [.f32, .f32], out: [1, 8, 4, 4], weights: [8, 8, 3, 3])
    let lineages = LineageJoiner.lineages(of: [stage(.onnx, [model]), stage(.onnxRuntime, [run])])
    #expect(lineages.first?.widthChanges.map(\.place) == [.stayedFloat])
    let float = LineageJoiner.lineages(of: [stage(.onnx, [run]), stage(.onnxRuntime, [run])])
    #expect(float.first?.widthChanges == [])
  }

  @Test func kernelsThatAreAlikeHaveTheirLikeByTheOrder() {
    let own = LineageJoiner.lineages(of: [
      stage(.onnxRuntime, ["a", "b"].map { kernel($0, [.u8, .s8], out: [4], weights: [2]) })
    ])
    let other = LineageJoiner.lineages(of: [
      stage(.onnxRuntime, ["c", "d"].map { kernel($0, [.f32, .f32], out: [4], weights: [2]) })
    ])
    #expect(LineageJoiner.counterpart(of: own[1], in: own, among: other)?.name == "d")
    #expect(LineageJoiner.counterpart(of: own[0], in: own, among: [other[0]])?.name == "c")
  }

  @Test(arguments: [
    ("OIHW16i16o", 1), ("OIHW4i16o4i", 4), ("AcdB64a4b", 4), ("NCHW16c", 1), ("OIHW", nil),
    ("OIHW3i16o", 1), ("AcdB16b64a2b", 2),
  ])
  func blocksOfLayoutsTellTheGroup(layout: String, group: Int?) {
    #expect(PackedLayout(layout)?.group == group)
  }

  /// XLA's dumps: a folder of one name, files of another, and code of fusions without a product.
  @Test func aFolderAndFilesOfOneNameAreOneBuild() {
    func file(_ path: String, _ kind: Stage.Kind, _ shape: [Int]) -> [Stage] {
      var stage = Stage(path: path, kind: kind)
      if !shape.isEmpty {
        stage.kernels = [kernel("dot\(shape[0])", [.s8, .s8], out: shape, weights: [64])]
      }
      return [stage]
    }
    let builds = BuildSorter.builds(of: [
      file("d/module_6.jit_f/module.mlir", .mlir, [4]),
      file("d/module_6.jit_f.before_optimizations.txt", .hlo, [4]),
      file("d/module_6.jit_f.fusion_kernel_module.ir-no-opt.ll", .llvmIR, []),
      file("d/module_8.jit_g.before_optimizations.txt", .hlo, [8]),
      file("d/module_9.jit_h.before_optimizations.txt", .hlo, []),
    ])
    #expect(builds.map(\.name) == ["module_6.jit_f", "8_jit_g", "9_jit_h"])
    #expect(builds.map(\.stages.count) == [3, 1, 1])
  }

  @Test func namesOfFilesTellBuildsWhereAFolderHasSeveral() {
    func file(_ path: String, _ kind: Stage.Kind) -> [Stage] { [Stage(path: path, kind: kind)] }
    let one = BuildSorter.builds(of: [
      file("x/int8/tir.txt", .tir), file("x/int8/relay.txt", .relay),
      file("y/int8/kernel.ll", .llvmIR),
      file("x/float32/tir.txt", .tir),
    ])
    #expect(one.map(\.name) == ["int8", "float32"])
    #expect(one[0].stages.map(\.kind) == [.relay, .tir, .llvmIR])
    let several = BuildSorter.builds(of: [
      file("d/prof_f32.json", .onnxRuntime), file("d/prof_s8.json", .onnxRuntime),
      file("d/s8.opt.onnx", .onnx),
    ])
    #expect(several.map(\.name) == ["f32", "s8"])
    #expect(several[1].stages.count == 2)
    // What two passes left of one kernel is one build.
    let passes = ["legalized", "fused"].map { name in
      var stage = Stage(path: "d/\(name).py", kind: .tir)
      stage.kernels = [kernel(name, [.s8, .s8], out: [1, 8, 4, 4], weights: [8, 8, 3, 3])]
      return [stage]
    }
    #expect(BuildSorter.builds(of: passes).map(\.name) == ["d"])
  }

  /// A body goes by the name of its launcher; who runs the whole model is the name of none.
  @Test func kernelsGoByTheirLaunchers() {
    func loop(_ function: String) -> LoopProfile {
      LoopProfile(
        id: "\(function):0x0", function: function, region: .loop, depth: 1,
        macs: MultiplyAccumulates(perIteration: 16, origin: .machineCode),
        code: CodeProfile(instructions: 4, mnemonics: ["vpmulld": 1], model: "znver5"))
    }
    var report = Report(
      input: Input(path: "kernel.s", kind: .assembly, sha256: ""),
      target: Target(triple: "x86_64", cpu: "znver5", features: [], source: .option),
      loops: ["lambda.1", "lambda.2", ".text", ".text"].map(loop), findings: [], diagnostics: [])
    report.loops[3].id = ".text:0x40"
    report.callers = [
      "lambda.1:0x0": ["conv", "run"], "lambda.2:0x0": ["run"], ".text:0x0": ["dense", "run"],
      ".text:0x40": ["pool", "run"],
    ]
    let kernels = report.stages.first { $0.kind == .machineCode }?.kernels ?? []
    #expect(
      kernels.map { $0.aliases.filter { !$0.contains(":") } }
        == [["conv"], ["run"], ["dense"], ["pool"]])
  }
}
