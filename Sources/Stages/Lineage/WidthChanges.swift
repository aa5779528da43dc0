internal import DiagnosisModel

/// Where along its steps a kernel's operands became wider than they lie in memory.
struct WidthChanges {
  private(set) var found: [Trace.WidthChange] = []

  init(_ steps: [Trace.Step], in stages: [Stage]) {
    var quantized: NumberFormat?
    var before: Trace.Step?
    for step in steps {
      let kernel = step.kernel
      let isModel = stages[step.stage].kind == .onnx && stages[step.stage].pass == nil
      if let narrow = kernel.narrowFormat, quantized == nil { quantized = narrow }
      if let from = quantized {
        if !isModel, kernel.computesFloat, !has(.stayedFloat) {
          found.append(change(.stayedFloat, step, before, from, .f32))
        }
        if let cast = kernel.wideningOfIntegers, !has(.castBeforeProduct) {
          found.append(change(.castBeforeProduct, step, before, cast.from ?? from, cast.to))
        }
        if let cast = kernel.castOfBroadcast, !has(.castOfBroadcast) {
          // News only where a stage before it showed the scalar cast, or no loop at all.
          found.append(change(.castOfBroadcast, step, before, cast.from ?? from, cast.to))
        }
      }
      before = step
    }
    // A kernel that becomes a dot product of bytes is none that was widened.
    if steps.contains(where: { ($0.kernel.summedNeighbours ?? 1) >= 4 }) {
      found.removeAll { $0.place != .stayedFloat }
    }
    for index in found.indices { found[index].pass = stages[found[index].stage].pass }
  }

  private func has(_ place: Trace.WidthChange.Place) -> Bool {
    found.contains { $0.place == place }
  }

  private func change(
    _ place: Trace.WidthChange.Place, _ step: Trace.Step, _ before: Trace.Step?,
    _ from: NumberFormat, _ to: NumberFormat
  ) -> Trace.WidthChange {
    Trace.WidthChange(place: place, stage: step.stage, after: before?.stage, from: from, to: to)
  }
}

extension StageKernel {
  /// The format of operands that lie in memory as bytes; nil where any is a float or unknown.
  fileprivate var narrowFormat: NumberFormat? {
    let formats = operands.prefix(2).map(\.tensor.format)
    guard formats.count == 2, formats.allSatisfy({ $0?.isNarrow == true }) else { return nil }
    return formats[0]
  }

  fileprivate var computesFloat: Bool {
    if operatorName.map({ $0.hasPrefix("QLinear") || $0.contains("Integer") }) == true {
      return false
    }
    let formats = operands.prefix(2).compactMap(\.multiplied)
    return formats.count == 2 && formats.allSatisfy(\.isFloat)
  }

  fileprivate var wideningOfIntegers: StageCast? {
    operands.lazy.compactMap(\.widening).first { $0.to.isInteger && $0.from?.isNarrow == true }
  }

  fileprivate var castOfBroadcast: StageCast? {
    operands.lazy.flatMap(\.casts).first { cast in
      cast.ofBroadcast && cast.to.isInteger && cast.from.map { $0.bits < cast.to.bits } == true
    }
  }
}
