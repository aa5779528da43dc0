public import DiagnosisModel

/// Integer loops and the float loops that compute the same.
///
/// Two functions are twins whose names differ only in element types (`gemm_s8`, `gemm_f32`); of each
/// the loop that does most of the work counts. Two loops of one function are twins where they are the
/// only ones of their kind and make the same number of products a call.
public enum TwinPairing {
  /// - Parameter loops: of one report, those that do most of the work first.
  public static func twins(in loops: [LoopProfile]) -> [Twin] {
    let hot = HotLoops(of: loops)
    var twins: [Twin] = []
    for loop in hot.integers {
      let float = hot.floatTwin(of: loop) ?? Self.sibling(of: loop, in: loops)
      guard let float, let twin = Twin(loop, float) else { continue }
      twins.append(twin)
    }
    return twins
  }

  /// The float loop of the same function, where there is no other and both do the same number of
  /// products a call.
  private static func sibling(of loop: LoopProfile, in loops: [LoopProfile]) -> LoopProfile? {
    let siblings = loops.filter { $0.function == loop.function && $0.macs != nil }
    let floats = siblings.filter { $0.multipliesFloats == true }
    guard siblings.count == 2, let float = floats.first, floats.count == 1,
      let products = loop.productsPerCall, products == float.productsPerCall
    else { return nil }
    return float
  }
}

/// The loop of each function that does most of the work.
private struct HotLoops {
  private(set) var integers: [LoopProfile] = []
  private var floats: [JobName: [LoopProfile]] = [:]

  init(of loops: [LoopProfile]) {
    var seen: Set<String> = []
    for loop in loops where loop.macs != nil && seen.insert(loop.function).inserted {
      switch loop.multipliesFloats {
      case true?:
        guard let name = JobName(of: loop) else { continue }
        floats[name, default: []].append(loop)
      case false?: integers.append(loop)
      case nil: continue
      }
    }
  }

  /// Nil where there is none, or more than one of 32 bits.
  func floatTwin(of loop: LoopProfile) -> LoopProfile? {
    guard let name = JobName(of: loop), let found = floats[name] else { return nil }
    let singles = found.count > 1 ? found.filter(\.multipliesSingles) : found
    return singles.count == 1 ? singles[0] : nil
  }
}

extension LoopProfile {
  fileprivate var productsPerCall: Double? {
    guard let weight, weight.unit == .iterationsPerCall, let macs else { return nil }
    return weight.value * Double(macs.perIteration)
  }
}

extension Twin {
  /// Nil where what either costs is unknown.
  fileprivate init?(_ loop: LoopProfile, _ float: LoopProfile) {
    guard let cycles = loop.cyclesPerProduct, let floatCycles = float.cyclesPerProduct else {
      return nil
    }
    let isMeasured = loop.code?.measured != nil && float.code?.measured != nil
    self.init(
      loop: loop.id, floatLoop: float.id, ratioPerMAC: cycles / floatCycles,
      origin: isMeasured ? .measured : .predicted)
  }
}
