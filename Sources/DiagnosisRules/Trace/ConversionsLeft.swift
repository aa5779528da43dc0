internal import DiagnosisModel

/// What conversions between kernels take, where a file has times.
struct ConversionsLeft {
  let sentence: String?

  init(_ build: Trace.Build) {
    let timed = build.stages.last { stage in
      stage.conversions.contains { $0.microseconds != nil }
        && stage.kernels.contains { $0.microseconds != nil }
    }
    guard let timed else {
      sentence = nil
      return
    }
    let kernels = timed.kernels.reduce(0) { $0 + ($1.microseconds ?? 0) }
    // Weights are laid out once.
    let weights = timed.kernels.compactMap { $0.operands.dropFirst().first?.tensor.shape }
    let conversions = timed.conversions.filter { conversion in
      conversion.purpose != .other && conversion.microseconds != nil
        && !weights.contains { $0 == conversion.shape }
    }
    let time = conversions.reduce(0) { $0 + ($1.microseconds ?? 0) }
    // Floats are laid out anew, too; that is no matter of quantization.
    let isQuantized =
      conversions.contains { $0.purpose != .layout }
      || timed.kernels.contains { $0.operands.contains { $0.tensor.format?.isNarrow == true } }
    guard isQuantized, kernels > 0, time / (kernels + time) >= 0.02 else {
      sentence = nil
      return
    }
    var groups: [(name: String, time: Double, count: Int)] = []
    for conversion in conversions {
      let time = conversion.microseconds ?? 0
      if let index = groups.firstIndex(where: { $0.name == conversion.operatorName }) {
        groups[index].time += time
        groups[index].count += 1
      } else {
        groups.append((conversion.operatorName, time, 1))
      }
    }
    let list = groups.sorted { $0.time > $1.time }.prefix(3).map { group in
      "\(group.count) \(group.name) \(Int(group.time.rounded())) µs"
    }
    let share = Int((100 * time / (kernels + time)).rounded())
    sentence =
      "conversions between kernels take \(Int(time.rounded())) µs beside \(Int(kernels.rounded())) µs "
      + "of convolutions and matrix products, \(share) % (\(timed.place): \(list.joined(separator: ", ")))"
  }
}
