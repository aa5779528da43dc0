internal import DiagnosisModel

/// An ONNX model (`onnx.proto`): float, QDQ, QOperator or dynamic, as exported or as ONNX Runtime
/// optimised it. Weights are not read.
struct ONNXReader: StageReader {
  let description = StageDescription(
    title: "ONNX model", summary: "a model, also as ONNX Runtime optimised it")

  func recognizes(_ head: DumpHead) -> Bool {
    // ir_version, a varint of one byte, comes first; producer, domain, version or graph follow.
    guard head.bytes.count > 4, head.bytes[0] == 0x08, (1...40).contains(head.bytes[1]) else {
      return false
    }
    return [0x12, 0x1A, 0x22, 0x28, 0x32, 0x3A, 0x42].contains(head.bytes[2])
  }

  func stages(in dump: Dump) -> [Stage] {
    var stage = Stage(path: dump.path, kind: .onnx)
    var graph = ONNXGraph()
    var domains: [String] = []
    var fields = WireFields(dump.bytes)
    while let field = fields.next() {
      switch field.number {
      case 7: graph.read(field.fields)
      case 8: domains += field.fields.filter { $0.number == 1 }.map(\.text)
      default: break
      }
    }
    if domains.contains(where: { ["com.ms.internal.nhwc", "com.microsoft.nchwc"].contains($0) }) {
      stage.pass = "ONNX Runtime's optimisation"
    }
    if fields.isDamaged || graph.isDamaged {
      stage.isComplete = false
      stage.notes.append("the protobuf is damaged or ends early: nodes may be missing")
    }
    graph.fill(&stage)
    return [stage]
  }
}
