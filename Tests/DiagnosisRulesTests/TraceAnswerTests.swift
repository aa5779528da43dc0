import DiagnosisModel
import DiagnosisRules
import Testing

/// What a trace says of kernels of which only the weights are quantized.
@Suite struct TraceAnswerTests {
  @Test(arguments: [
    (NumberFormat.f32, NumberFormat.s8, NumberFormat?.some(.f32), true),
    // Data that is quantized as well, weights that stay bytes, and floats alone.
    (.s8, .s8, .f32, false), (.f32, .s8, nil, false), (.f32, .f32, nil, false),
  ])
  func weightsThatBecomeFloats(
    data: NumberFormat, weights: NumberFormat, to cast: NumberFormat?, isSaid: Bool
  ) {
    var kernel = StageKernel(name: "fc", operation: .matrixProduct)
    kernel.operands = [
      StageOperand(StageTensor(format: data)),
      StageOperand(
        StageTensor(format: weights), casts: cast.map { [StageCast(from: weights, to: $0)] } ?? []),
    ]
    let lineage = Trace.Lineage(
      name: "fc", operation: .matrixProduct,
      steps: [Trace.Step(stage: 0, tie: .first, kernel: kernel)])
    let trace = Trace(
      tool: Tool(name: "qdiag", version: "0", llvm: "22"),
      builds: [
        Trace.Build(name: "m", stages: [Stage(path: "m.onnx", kind: .onnx)], kernels: [lineage])
      ])
    let answers = TraceAnswer(trace).answered.answers
    #expect(
      answers
        == (isSaid
          ? [
            "fc: only its weights are quantized (s8): they become f32 before the product, for the data is f32"
          ] : []))
  }
}
