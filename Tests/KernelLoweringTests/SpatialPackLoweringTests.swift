import DiagnosisModel
import LLVMInterop
import Testing

@testable import KernelLowering

/// The structure of the hot loop after O3 against what TVM v0.8 emits for the same schedule.
@Suite struct SpatialPackLoweringTests {
  private func lower(
    _ workload: Conv2DWorkload, _ types: OperandTypes, cpu: String, _ spec: String = "spatial-pack"
  ) throws -> LoweredKernel {
    let triple = (cpu == "neoverse-n1" ? "aarch64" : "x86_64") + "-unknown-linux-gnu"
    let machine = try TargetMachine(triple: triple, cpu: cpu)
    let kernel = try ScheduleSpec(parsing: spec)
      .kernel(for: workload.with(types: types), on: machine.target)
    return try kernel.lowered(for: machine, in: Context())
  }

  /// CPUs and the lanes of 32 bits that their vectors have.
  static let machines = [
    ("skylake-avx512", 16), ("cascadelake", 16), ("znver5", 16), ("haswell", 8), ("x86-64", 4),
    ("neoverse-n1", 4),
  ]

  @Test(arguments: machines, [OperandTypes.s8s8, .u8s8, .s16s16])
  func narrowOperands(machine: (cpu: String, lanes: Int), types: OperandTypes) throws {
    let loop = try HotLoop(of: lower(.tvmQuestion, types, cpu: machine.cpu))
    let narrow = "<\(machine.lanes) x i\(types.data.bits)>"
    let wide = "<\(machine.lanes) x i32>"
    // TVM's figures: the weights are extended once, the data once a pixel, after the broadcast.
    var expected = [
      "load i\(types.data.bits)": 16, "load \(narrow)": 1, "insertelement": 16, "broadcast": 16,
      "sext \(narrow) to \(wide)": 17, "mul \(wide)": 16, "add \(wide)": 16,
    ]
    if !types.data.isSigned {
      expected["sext \(narrow) to \(wide)"] = 1
      expected["zext \(narrow) to \(wide)"] = 16
    }
    #expect(loop.work == expected)
    #expect(loop.tripCount == machine.lanes)
    // 16 channels are one block of 16 lanes, and a loop over blocks of fewer.
    #expect(loop.depth == (machine.lanes == 16 ? 6 : 7))
  }

  @Test(arguments: machines)
  func floats(cpu: String, lanes: Int) throws {
    let loop = try HotLoop(of: lower(.tvmQuestion, .f32, cpu: cpu))
    #expect(
      loop.work == [
        "load float": 16, "load <\(lanes) x float>": 1, "insertelement": 16, "broadcast": 16,
        "llvm.fmuladd <\(lanes) x float>": 16,
      ])
    #expect(loop.tripCount == lanes)
    #expect(loop.depth == (lanes == 16 ? 6 : 7))
  }

  @Test func wideIntegersNeedNoExtend() throws {
    let loop = try HotLoop(of: lower(.tvmQuestion, .s32s32, cpu: "cascadelake"))
    #expect(
      loop.work == [
        "load i32": 16, "load <16 x i32>": 1, "insertelement": 16, "broadcast": 16,
        "mul <16 x i32>": 16, "add <16 x i32>": 16,
      ])
  }

  /// The order TVM's rewrite gives away: one scalar extend a pixel, no vector extend of the data.
  @Test func extendingBeforeTheBroadcast() throws {
    let loop = try HotLoop(
      of: lower(.tvmQuestion, .u8s8, cpu: "cascadelake", "spatial-pack:splat_first=false"))
    #expect(loop.work["zext i8 to i32"] == 16)
    #expect(loop.work["zext <16 x i8> to <16 x i32>"] == nil)
    #expect(loop.work["sext <16 x i8> to <16 x i32>"] == 1)
  }

  @Test func resnetTile() throws {
    let loop = try HotLoop(of: lower(.resnet50Conv2, .s8s8, cpu: "skylake-avx512"))
    #expect(loop.work["mul <16 x i32>"] == 28)
    #expect(loop.work["sext <16 x i8> to <16 x i32>"] == 29)
  }

  @Test func unrollingTheKernelsWidth() throws {
    let loop = try HotLoop(
      of: lower(.tvmQuestion, .s8s8, cpu: "cascadelake", "spatial-pack:unroll_kw=true"))
    #expect(loop.work["mul <16 x i32>"] == 48)
    #expect(loop.depth == 5)
  }

  @Test func interface() throws {
    let kernel = try lower(.tvmQuestion, .u8s8, cpu: "cascadelake")
    #expect(kernel.functionName == "conv2d_spatial_pack_u8s8_1x32x64x64_16_3x3_pad1")
    #expect(kernel.module.verificationFailure() == nil)
    #expect(kernel.module.triple == "x86_64-unknown-linux-gnu")
    let function = try #require(kernel.function)
    #expect(function.stringAttribute("target-cpu") == "cascadelake")
    #expect(function.parameters.count == 3)
    #expect(kernel.module.text.contains("ptr noalias"))
  }

  @Test(arguments: [
    "2,12,7,9,20,3,2,stride=2x1,pad=1x2", "1,8,8,8,8,3,3,pad=1,groups=8", "1,1,1,1,1,1,1",
    "3,5,6,17,17,5,4,stride=1x3,pad=2x1,dilation=1x2",
  ])
  func oddWorkloadsAreWellFormed(spelling: String) throws {
    let workload = try Conv2DWorkload(parsing: spelling)
    for types in [OperandTypes.f32, .s8s8, .u8s8] {
      #expect(try lower(workload, types, cpu: "haswell").module.verificationFailure() == nil)
    }
  }
}
