import DiagnosisModel

@testable import ReportRendering

extension Sample {
  /// A kernel whose operands become wider in TIR, beside one of another build; a file that is none.
  static var trace: Trace {
    var slow = Trace.Lineage(
      name: "conv <1>", operation: .convolution,
      steps: [
        step(0, kernel("nn.conv2d", line: 10)),
        step(1, kernel("conv <1>", line: 127, widened: true)),
      ])
    slow.widthChanges = [
      Trace.WidthChange(
        place: .castOfBroadcast, stage: 1, after: 0, from: .u8, to: .s32)
    ]
    slow.widthChanges[0].pass = "tir.LowerIntrin"
    slow.packing = Trace.Packing(
      stage: 0, layout: "OIHW16i16o", shape: [1, 2, 3, 3, 16, 16], group: 1)
    slow.cost = Trace.Cost(
      base: "float32", ratio: 1.352, origin: .predicted,
      parts: comparison.jobs[0].others[0].waterfall)
    slow.answer = [
      "operands are u8 × s8 until TIR (tir & more.txt)", "1.352 times float32's cycles",
    ]
    var stages = [
      Stage(path: "a/relay.txt", kind: .relay), Stage(path: "a/tir & more.txt", kind: .tir),
    ]
    stages[1].pass = "tir.LowerIntrin"
    stages[0].notes = ["two statements were not understood"]
    var trace = Trace(
      tool: tool,
      builds: [
        Trace.Build(name: "int8", stages: stages, kernels: [slow]),
        Trace.Build(name: "empty", stages: [Stage(path: "b/graph.json", kind: .graph)]),
      ])
    trace.answers = ["int8: conv <1>: operands are u8 × s8 until TIR; 1.352 times float32's cycles"]
    trace.unread = [InputError(path: "c\u{1B}.txt", message: "no stage that is known")]
    trace.diagnostics = [Diagnostic(severity: .warning, message: "c.txt: no stage that is known")]
    return trace
  }

  private static func step(_ stage: Int, _ kernel: StageKernel) -> Trace.Step {
    Trace.Step(stage: stage, tie: stage == 0 ? .first : .hash, kernel: kernel)
  }

  private static func kernel(_ name: String, line: Int, widened: Bool = false) -> StageKernel {
    var kernel = StageKernel(name: name, operation: .convolution, line: line)
    kernel.operands = [NumberFormat.u8, .s8].map { format in
      StageOperand(
        StageTensor(format: format, shape: [1, 2, 3, 3, 16, 16], layout: "OIHW16i16o"),
        casts: widened ? [StageCast(from: format, to: .s32, lanes: 16)] : [])
    }
    kernel.accumulator = .s32
    kernel.implementation = widened ? nil : "conv2d_NCHWc.x86"
    return kernel
  }
}
