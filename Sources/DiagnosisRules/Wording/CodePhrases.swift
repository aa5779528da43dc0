public import DiagnosisModel

/// The words in which findings and text reports speak of machine code and of ladders.

extension CodeProfile.WhatIf {
  /// "without the 17 extends", "with 14 additions fused into the multiplications".
  public var phrase: String {
    func counted(_ noun: String, plural: String? = nil) -> String {
      "\(instructions) \(instructions == 1 ? noun : plural ?? noun + "s")"
    }
    return switch change {
    case .withoutExtends: "without the \(counted("extend"))"
    case .withoutBroadcasts: "without the \(counted("broadcast"))"
    case .withoutShuffles: "without the \(counted("shuffle"))"
    case .withoutConversions: "without the \(counted("conversion"))"
    case .fusedAdditions: "with \(counted("addition")) fused into the multiplications"
    case .withoutStackReferences: "without the \(counted("stack reference"))"
    case .withoutGathers:
      "without the \(counted("instruction")) of gathers and scatters"
    case .withoutWideScaling:
      "without the \(counted("instruction")) of wide scaling"
    case .withoutLaneSums:
      "without the \(counted("instruction")) that add\(instructions == 1 ? "s" : "") lanes"
    case .withoutSumsInMemory:
      "without the \(counted("load and store", plural: "loads and stores")) of sums"
    case .withNarrowSums: "with sums of half the width: \(counted("instruction")) fewer"
    case .withoutZeroPoints: "without the \(counted("subtraction")) of zero points"
    case .withDotProducts: "with dot products: \(counted("instruction")) changed"
    case .withPairs: "with products summed in pairs: \(counted("instruction")) changed"
    }
  }
}

extension CycleLimit {
  /// "ports FP0 FP1", "dispatch of 12 micro-ops".
  public var phrase: String {
    switch self {
    case .dispatch(let uops): "dispatch of \(uops) micro-op\(uops == 1 ? "" : "s")"
    case .ports(let names): "port\(names.count == 1 ? "" : "s") \(names.joined(separator: " "))"
    case .memoryPorts(let names): "loads and stores on \(names.joined(separator: " "))"
    case .loopCarriedDependency: "loop-carried dependency"
    case .other(let spelling): spelling
    }
  }
}

extension Ladder.Rung {
  /// "int8 (s8×s8)".
  public var types: String {
    guard dataType != .f32 else { return "float32" }
    let bits = max(dataType.bits, weightType.bits)
    return "int\(bits) (\(dataType.rawValue)×\(weightType.rawValue))"
  }

  /// "s8s8, pairs of K (vpmaddwd)": with the instruction that sums products, where there is one.
  public var titleWithInstruction: String {
    let dots = hotLoop?.code?.origins(of: .dotProduct) ?? []
    let names = Set(dots.map(\.mnemonic)).sorted()
    return names.isEmpty ? name : "\(name) (\(names.joined(separator: " and ")))"
  }
}
