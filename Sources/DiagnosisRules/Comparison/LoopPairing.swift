public import DiagnosisModel

/// Which loop of one version of a kernel is which of another: by function, then by name, then by
/// depth and multiply-accumulates, then by the order of the reports.
public enum LoopPairing {
  /// Every loop once, in the order of `new`; what only `old` has comes last.
  public static func pairs(
    _ old: [LoopProfile], _ new: [LoopProfile]
  ) -> [(old: LoopProfile?, new: LoopProfile?)] {
    var partners = [Int?](repeating: nil, count: new.count)
    var isTaken = [Bool](repeating: false, count: old.count)
    for key in Self.keys {
      var places: [[String]: [Int]] = [:]
      for (index, loop) in old.enumerated().reversed() where !isTaken[index] {
        places[key(loop), default: []].append(index)
      }
      for (index, loop) in new.enumerated() where partners[index] == nil {
        guard let place = places[key(loop)]?.popLast() else { continue }
        partners[index] = place
        isTaken[place] = true
      }
    }
    return zip(new, partners).map { loop, partner in (partner.map { old[$0] }, loop) }
      + old.indices.filter { !isTaken[$0] }.map { (old[$0], nil) }
  }

  /// The surest first.
  private static let keys: [@Sendable (LoopProfile) -> [String]] = [
    { [$0.function, named($0) ? $0.id : "", work($0)] },
    { [$0.function, named($0) ? $0.id : ""] },
    { [$0.function, work($0)] },
    { [$0.function] },
    { [stem($0.function), work($0)] },
  ]

  /// Numbers stand for blocks without a name, and change with every edit.
  private static func named(_ loop: LoopProfile) -> Bool {
    guard let header = loop.ir?.header else { return false }
    return !header.allSatisfy(\.isNumber)
  }

  private static func work(_ loop: LoopProfile) -> String {
    "\(loop.depth) \(loop.macs?.perIteration ?? 0) \(loop.ir?.instructionCount ?? 0)"
  }

  /// Without the number that LLVM appends to names that are taken: `lambda.58`.
  static func stem(_ function: String) -> String {
    guard let dot = function.lastIndex(of: "."), dot != function.startIndex,
      function[function.index(after: dot)...].allSatisfy({ $0.isASCII && $0.isNumber })
    else { return function }
    return String(function[..<dot])
  }
}
