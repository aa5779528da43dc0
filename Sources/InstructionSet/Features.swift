/// What a target must have: all features of one of several lists, as LLVM spells them.
///
/// In the catalogue the lists stand joined by `|`, each joined by `+`; `-` is none.
public struct Features: Sendable, Hashable {
  /// Empty where nothing beyond the base architecture is needed, or where it is not recorded because
  /// the intrinsic is generic.
  public let alternatives: [[String]]

  /// - Parameter vectorBits: `avx512bw*` adds `avx512vl` where it is 128 or 256.
  init(_ notation: Substring, vectorBits: Int?) {
    let isShort = vectorBits == 128 || vectorBits == 256
    guard notation != "-" else {
      alternatives = []
      return
    }
    alternatives = notation.split(separator: "|").map { alternative in
      alternative.split(separator: "+").flatMap { feature in
        guard feature.hasSuffix("*") else { return [String(feature)] }
        return [String(feature.dropLast())] + (isShort ? ["avx512vl"] : [])
      }
    }
  }

  /// The first list that a target has all of, counting what its own features imply; nil if it has none.
  public func satisfied(where isAvailable: (String) -> Bool) -> [String]? {
    alternatives.isEmpty ? [] : alternatives.first { $0.allSatisfy(isAvailable) }
  }
}
