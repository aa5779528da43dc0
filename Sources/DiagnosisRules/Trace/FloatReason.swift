internal import DiagnosisModel

/// Why a runtime computes a quantized kernel in floats, as far as the model tells.
///
/// Source: ONNX Runtime, core/optimizer/qdq_transformer/selectors_actions/qdq_selectors.cc,
/// `ConvNodeGroupSelector`: input and output of one type, and s8 only where it is allowed (it is not by
/// default on x86); other kernels are not replaced.
struct FloatReason {
  let text: String?

  init(_ lineage: Trace.Lineage, in build: Trace.Build) {
    let models = lineage.steps.filter { build.stages[$0.stage].kind == .onnx }.map(\.kernel)
    // What the optimiser left of it tells more.
    guard let model = models.last, let data = model.operands.first?.tensor.format,
      lineage.steps.contains(where: { step in
        let stage = build.stages[step.stage]
        return stage.kind == .onnxRuntime || stage.kind == .onnx && stage.pass != nil
      })
    else {
      text = nil
      return
    }
    let example = build.kernels.lazy.compactMap { other -> String? in
      guard other.name != lineage.name,
        let became = other.steps.lazy.map(\.kernel).first(where: { kernel in
          kernel.operatorName?.hasPrefix("QLinear") == true
        }), let name = became.operatorName
      else { return nil }
      let first = other.steps.last { build.stages[$0.stage].kind == .onnx }?.kernel
      guard let from = first?.operands.first?.tensor.format, let to = first?.output?.format else {
        return nil
      }
      return "\(other.name), \(from) in and \(to) out, became \(name)"
    }.first
    if let result = model.output?.format, result.isInteger, result != data {
      let isSigned = models.first?.operands.first?.tensor.format == .s8
      let rule =
        (isSigned ? "its activations are s8; " : "")
        + "its input is \(data) where it runs and its output \(result), and ONNX Runtime replaces a "
        + "kernel only where both are one type"
      text = example.map { "\(rule) (\($0))" } ?? rule
    } else if data == .s8 {
      text =
        "its activations are s8, which ONNX Runtime replaces on x86 only where the session allows it"
    } else if model.output?.format?.isFloat == true {
      text = "its output is not quantized again"
    } else {
      text = nil
    }
  }
}
