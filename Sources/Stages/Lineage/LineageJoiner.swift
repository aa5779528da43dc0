public import DiagnosisModel

/// Follows kernels through the stages of a build.
public enum LineageJoiner {
  /// - Parameter stages: in their order.
  public static func lineages(of stages: [Stage]) -> [Trace.Lineage] {
    var lineages: [Trace.Lineage] = []
    for (index, stage) in stages.enumerated() {
      var free = stage.kernels
      for tie in [Trace.Step.Tie.hash, .name, .shape] {
        for place in lineages.indices where lineages[place].steps.last?.stage != index {
          guard let found = free.firstIndex(where: { lineages[place].isTied(to: $0, by: tie) })
          else { continue }
          lineages[place].steps.append(
            Trace.Step(stage: index, tie: tie, kernel: free.remove(at: found)))
        }
      }
      // One is left on either side: there is nothing else that it could be.
      let waiting = lineages.indices.filter { lineages[$0].steps.last?.stage != index }
      if free.count == 1, waiting.count == 1, stage.kernels.count == 1 || lineages.count > 1,
        lineages[waiting[0]].mayBe(free[0])
      {
        lineages[waiting[0]].steps.append(Trace.Step(stage: index, tie: .only, kernel: free[0]))
        free = []
      }
      for kernel in free {
        lineages.append(
          Trace.Lineage(
            name: kernel.name, operation: kernel.operation,
            steps: [Trace.Step(stage: index, tie: .first, kernel: kernel)]))
      }
    }
    for index in lineages.indices { lineages[index].settle(in: stages) }
    return lineages
  }

  /// The lineage of another build that does the same work; nil where none or several could. Of several
  /// that are alike in both builds each has its like by the order.
  public static func counterpart(
    of lineage: Trace.Lineage, in own: [Trace.Lineage], among others: [Trace.Lineage]
  ) -> Trace.Lineage? {
    for tie in [Trace.Step.Tie.name, .shape] {
      func areTied(_ one: Trace.Lineage, _ other: Trace.Lineage) -> Bool {
        other.steps.contains { one.isTied(to: $0.kernel, by: tie) }
      }
      let found = others.filter { areTied(lineage, $0) }
      if found.count == 1 { return found[0] }
      let alike = own.filter { areTied(lineage, $0) }
      guard found.count > 1, alike.count == found.count,
        let rank = alike.firstIndex(of: lineage)
      else { continue }
      return found[rank]
    }
    return nil
  }
}

extension Trace.Lineage {
  fileprivate func isTied(to kernel: StageKernel, by tie: Trace.Step.Tie) -> Bool {
    steps.contains { KernelTie.tie($0.kernel, kernel, by: tie) }
  }

  /// Whether nothing speaks against it: work and formats are not others.
  fileprivate func mayBe(_ kernel: StageKernel) -> Bool {
    let work =
      operation == kernel.operation || operation == .product || kernel.operation == .product
    let ours = steps.last?.kernel.operands.first?.tensor.format
    guard let ours, let theirs = kernel.operands.first?.tensor.format else { return work }
    return work && ours.isFloat == theirs.isFloat && ours.bits == theirs.bits
  }

  /// Chooses the name, and finds where widths changed and how the weights lie.
  fileprivate mutating func settle(in stages: [Stage]) {
    let names = steps.map(\.kernel.name)
    // Numbered values and lambdas say least.
    name =
      names.first { name in
        !name.hasPrefix("%") && !name.hasPrefix("__") && !name.contains(" ")
          && !(name.hasPrefix("lv") && name.dropFirst(2).allSatisfy(\.isNumber))
      } ?? names[0]
    operation = steps.map(\.kernel.operation).first { $0 != .product } ?? .product
    widthChanges = WidthChanges(steps, in: stages).found
    guard var packing = steps.reversed().lazy.compactMap({ $0.packing(in: stages) }).first else {
      return
    }
    if packing.layout == nil, let shape = packing.shape {
      // Loops know shapes; graphs know what they mean.
      packing.layout =
        steps.compactMap { $0.kernel.operands.dropFirst().first?.tensor }.first { tensor in
          tensor.shape == shape && tensor.layout.flatMap { PackedLayout($0) } != nil
        }?.layout
    }
    self.packing = packing
  }
}

extension Trace.Step {
  /// How the weights lie; nil where this stage does not say.
  fileprivate func packing(in stages: [Stage]) -> Trace.Packing? {
    guard let weights = kernel.operands.dropFirst().first?.tensor else { return nil }
    let packed = weights.layout.flatMap { PackedLayout($0) }
    let hasPackedShape = (weights.shape?.count ?? 0) >= 6
    guard packed != nil || hasPackedShape else { return nil }
    let group = packed.map(\.group) ?? weights.shape?.last.map { [2, 4, 8].contains($0) ? $0 : 1 }
    return Trace.Packing(
      stage: stage, layout: weights.layout, shape: weights.shape, group: group)
  }
}
