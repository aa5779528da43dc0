extension Ladder.Rung {
  /// "spatial-pack", without parameters.
  public var scheduleName: String { String(schedule.prefix { $0 != ":" }) }

  /// "int8 (s8×s8)".
  public var types: String {
    guard dataType != "f32" else { return "float32" }
    let bits = [dataType, weightType].compactMap { Int($0.dropFirst()) }.max() ?? 0
    return "int\(bits) (\(dataType)×\(weightType))"
  }

  /// "s8s8, pairs of K (vpmaddwd)": with the instruction that sums products, where there is one.
  public var titleWithInstruction: String {
    let dots = hotLoop?.machine?.origins(ofClass: "dot-product") ?? []
    let names = Set(dots.map(\.mnemonic)).sorted()
    return names.isEmpty ? name : "\(name) (\(names.joined(separator: " and ")))"
  }
}
