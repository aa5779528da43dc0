public import DiagnosisModel

/// What a trace says, in sentences: where widths changed, how weights lie, what stayed float and what
/// that costs.
public struct TraceAnswer {
  private let trace: Trace

  public init(_ trace: Trace) {
    self.trace = trace
  }

  /// The trace with the answers of each kernel and of the whole.
  public var answered: Trace {
    var trace = trace
    var ranked: [(cost: Double, text: String)] = []
    for (place, build) in trace.builds.enumerated() {
      for (index, lineage) in build.kernels.enumerated() {
        let sentences = sentences(on: lineage, in: build)
        trace.builds[place].kernels[index].answer = sentences
        guard !sentences.isEmpty else { continue }
        let subject = trace.builds.count > 1 ? "\(build.name): \(lineage.name)" : lineage.name
        ranked.append(
          (lineage.cost?.ratio ?? 1, "\(subject): \(sentences.joined(separator: "; "))"))
      }
      if let left = ConversionsLeft(build).sentence {
        ranked.append((1, trace.builds.count > 1 ? "\(build.name): \(left)" : left))
      }
    }
    trace.answers = ranked.enumerated().sorted {
      ($1.element.cost, $0.offset) < ($0.element.cost, $1.offset)
    }
    .map(\.element.text)
    return trace
  }

  private func sentences(on lineage: Trace.Lineage, in build: Trace.Build) -> [String] {
    var sentences: [String] = []
    for change in lineage.widthChanges {
      switch change.place {
      case .castBeforeProduct: sentences.append(castBeforeProduct(change, lineage, build))
      case .castOfBroadcast:
        if let text = castOfBroadcast(change, lineage, build) { sentences.append(text) }
      case .stayedFloat: sentences.append(stayedFloat(change, lineage, build))
      }
    }
    if let text = weightsAlone(lineage) { sentences.append(text) }
    if !sentences.isEmpty || lineage.isDotProduct, let text = packing(lineage, build) {
      sentences.append(text)
    }
    let refused = lineage.steps.lazy.compactMap { RefusedKernel($0.kernel) }.first
    if let refused { sentences.append(refused.sentence) }
    guard let cost = lineage.cost, !sentences.isEmpty || abs(cost.ratio - 1) > 0.02 else {
      return sentences
    }
    return sentences + [TraceCostPhrase(cost, in: lineage, of: build).text]
  }

  private func castBeforeProduct(
    _ change: Trace.WidthChange, _ lineage: Trace.Lineage, _ build: Trace.Build
  ) -> String {
    let stage = build.stages[change.stage]
    let step = lineage.steps.first { $0.stage == change.stage }
    let operands = step?.kernel.operands.prefix(2) ?? []
    let formats = operands.compactMap { $0.tensor.format?.spelling }.joined(separator: " × ")
    let count = operands.filter { $0.widening != nil }.count
    let which = count == 2 ? "both are cast" : "one is cast"
    let what =
      "operands are \(formats) until \(stage.place), where \(which) to \(change.to) before the product"
    let earlier = build.stages[..<change.stage].enumerated().filter { index, stage in
      stage.kind != build.stages[change.stage].kind
        && lineage.steps.contains { $0.stage == index }
    }.map(\.element.kind.phrase)
    let unique = earlier.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if unique.isEmpty { return "\(what); none of the files shows it earlier" }
    return "\(what); not in \(unique.joined(separator: ", not in "))"
  }

  /// Nil where no stage shows the scalar cast that it was before, and none of ours the pass.
  private func castOfBroadcast(
    _ change: Trace.WidthChange, _ lineage: Trace.Lineage, _ build: Trace.Build
  ) -> String? {
    let stage = build.stages[change.stage]
    let before = lineage.steps.last { step in
      step.stage < change.stage && build.stages[step.stage].kind.showsLoops
        && step.kernel.operands.contains { operand in
          operand.casts.contains { !$0.ofBroadcast } && operand.broadcast == true
        }
    }
    let what = "the cast to \(change.to) is of a vector that holds one \(change.from) in all lanes"
    var how = ""
    if let pass = change.pass {
      how = ": \(pass) moves it behind the broadcast"
    } else if let shown = passElsewhere(like: change) {
      how = ": \(shown.pass) moves it behind the broadcast, as \(shown.file) shows"
    } else if before != nil, stage.kind == .llvmIR,
      build.stages.contains(where: { $0.kind == .tir })
    {
      how = ": TVM's LowerIntrin moves it behind the broadcast"
    }
    guard let before else { return "in \(stage.place) \(what)\(how)" }
    return
      "in \(build.stages[before.stage].place) a scalar is cast, in \(stage.place) \(what)\(how)"
  }

  /// The pass that another file shows to do the same.
  private func passElsewhere(like change: Trace.WidthChange) -> (pass: String, file: String)? {
    for build in trace.builds {
      for lineage in build.kernels {
        for other in lineage.widthChanges
        where other.place == change.place && other.to.bits == change.to.bits
          && other.from.bits == change.from.bits
        {
          if let pass = other.pass { return (pass, build.stages[other.stage].file) }
        }
      }
    }
    return nil
  }

  private func stayedFloat(
    _ change: Trace.WidthChange, _ lineage: Trace.Lineage, _ build: Trace.Build
  ) -> String {
    let stage = build.stages[change.stage]
    let what =
      "the model quantizes its operands to \(change.from), and \(stage.place) computes it in f32"
    return FloatReason(lineage, in: build).text.map { "\(what): \($0)" } ?? what
  }

  /// Weights that are stored as bytes or less, and multiplied with floats as floats: their memory is
  /// saved, and no time of the products.
  private func weightsAlone(_ lineage: Trace.Lineage) -> String? {
    guard lineage.widthChanges.isEmpty,
      let operands = lineage.steps.last(where: { $0.kernel.operands.count >= 2 })?.kernel.operands,
      let data = operands[0].tensor.format, data.isFloat, operands[0].casts.isEmpty,
      let weights = operands[1].tensor.format, weights.isNarrow,
      let multiplied = operands[1].multiplied, multiplied.isFloat
    else { return nil }
    return "only its weights are quantized (\(weights)): they become \(multiplied) before the "
      + "product, for the data is \(data)"
  }

  private func packing(_ lineage: Trace.Lineage, _ build: Trace.Build) -> String? {
    guard let packing = lineage.packing, let group = packing.group else { return nil }
    let name = packing.text
    guard group == 1 else {
      return lineage.widthChanges.isEmpty
        ? nil : "the weights lie in groups of \(group) (\(name)), as a dot product takes them"
    }
    guard !lineage.isDotProduct, !lineage.widthChanges.isEmpty else { return nil }
    var text = "the weights are packed \(name), which leaves no group of 4 for a dot product"
    if let other = groupedElsewhere(lineage, build) {
      text += "; \(other.build) packs \(other.packing.text)"
    }
    return text
  }

  /// The same kernel in another build whose weights lie in groups.
  private func groupedElsewhere(
    _ lineage: Trace.Lineage, _ build: Trace.Build
  ) -> (build: String, packing: Trace.Packing)? {
    for other in trace.builds where other.name != build.name {
      for candidate in other.kernels where candidate.operation == lineage.operation {
        guard let packing = candidate.packing, (packing.group ?? 1) > 1,
          StageTensor(shape: packing.shape).elements
            == StageTensor(shape: lineage.packing?.shape).elements
        else { continue }
        return (other.name, packing)
      }
    }
    return nil
  }
}

extension Trace.Packing {
  /// "OIHW16i16o [1, 2, 3, 3, 16, 16]".
  var text: String {
    let shape = shape.map { "[\($0.map(String.init).joined(separator: ", "))]" }
    // A layout without blocks says nothing of how it is packed.
    let named = layout.flatMap { $0.contains(where: \.isNumber) ? $0 : nil }
    return [named, shape].compactMap(\.self).joined(separator: " ")
  }
}

extension Trace.Lineage {
  /// Whether one instruction sums neighbours.
  var isDotProduct: Bool { steps.contains { ($0.kernel.summedNeighbours ?? 1) > 1 } }
}
