public import DiagnosisModel

extension PipelineModel {
  /// The description with the figures of a measured machine where they differ by more than measuring
  /// does. A figure reaches the siblings of the instructions that it was measured with: all that the
  /// description says the same of.
  ///
  /// - Parameters:
  ///   - plain: LLVM's model, whose ports the instructions name.
  ///   - timed: what LLVM's model says of assembly; nil where it does not know it all.
  public func applying(
    _ file: CPUMeasurements, plain: ProcessorModel, timed: ([String]) -> [TimedInstruction]?
  ) -> PipelineModel {
    let isX86 = Architecture(triple: file.triple) == .x86
    var ratios: [Int: [Double]] = [:]
    var delays: [Int: [Double]] = [:]
    for figures in file.instructions where figures.operands == .register {
      guard let instruction = timed(figures.assembly(isX86: isX86))?.first,
        let index = costIndex(of: instruction.shape)
      else { continue }
      let described = PortBound(bounded(instruction, plain).demands).cycles
      if described > 0 {
        ratios[index, default: []].append(figures.reciprocalThroughput / described)
      }
      if let measured = figures.latency, let latency = costs[index].cost.latency {
        delays[index, default: []].append(measured - Double(latency))
      }
    }
    var model = self
    model.known = Known()
    for (index, ratios) in ratios {
      let ratio = Self.median(ratios)
      guard !Self.agreeing.contains(ratio) else { continue }
      model.costs[index].uops = costs[index].uops?.map { ($0.ports, $0.cycles * ratio) }
    }
    for (index, delays) in delays {
      let delay = Self.median(delays)
      guard abs(delay) >= Self.notableDelay, let latency = costs[index].cost.latency else {
        continue
      }
      model.costs[index].cost.latency = max(1, latency + Int(delay.rounded()))
    }
    model.forward(as: file.sequences ?? [])
    return model
  }

  /// Takes measured latencies through memory where they differ by a cycle or more.
  private mutating func forward(as sequences: [CPUMeasurements.Sequence]) {
    for sequence in sequences where sequence.kind == .forwarding && sequence.vectorBits > 0 {
      let path: WritableKeyPath<PipelineDescription.Memory, Int> =
        sequence.vectorBits == 512 ? \.wideForwarding : \.vectorForwarding
      let described = description.memory[keyPath: path]
      guard abs(sequence.cycles - Double(described)) >= Self.notableDelay else { continue }
      description.memory[keyPath: path] = Int(sequence.cycles.rounded())
    }
  }

  /// Measured throughput by described that is taken for the same.
  private static let agreeing = 0.8...1.25
  private static let notableDelay = 0.75

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted[(sorted.count - 1) / 2]
  }
}
