public import DiagnosisModel

/// The words in which findings and text reports name operations of the IR.

extension IROperation {
  /// "zext <16 x i8>", "call @memcpy".
  public var phrase: String {
    if let callee { return "\(name) @\(callee)" }
    guard let elementType else { return name }
    return "\(name) \(elementType.phrase(lanes: lanes, scalable: scalable == true))"
  }
}

extension InstructionMixRow {
  /// "mul <16 x i32>", "broadcast <16 x i8>", "add i64".
  public var phrase: String {
    "\(pattern?.rawValue ?? operation) "
      + elementType.phrase(lanes: lanes, scalable: scalable == true)
  }
}

extension CastGroup {
  /// "zext i8→i32 ×16 of broadcast loads".
  public var phrase: String { "\(operation) \(fromType)→\(elementType) ×\(count)\(sourcePhrase)" }

  /// What the casts do and what feeds them: "zext i8→i32 of broadcast loads".
  public var kindPhrase: String { "\(operation) \(fromType)→\(elementType)\(sourcePhrase)" }

  /// " of broadcast loads"; empty where the source has no name.
  private var sourcePhrase: String {
    guard let noun = source.plural else { return "" }
    return " of \(isVector ? "" : "scalar ")\(broadcast ? "broadcast " : "")\(noun)"
  }
}

extension ElementType {
  /// "i32", "<16 x i32>", "<vscale x 4 x i32>".
  fileprivate func phrase(lanes: Int, scalable: Bool) -> String {
    lanes > 1 || scalable ? "<\(scalable ? "vscale x " : "")\(lanes) x \(spelling)>" : spelling
  }
}

extension ValueSource {
  fileprivate var plural: String? {
    switch self {
    case .load: "loads"
    case .constant: "constants"
    case .parameter: "parameters"
    case .phi: "loop-carried values"
    case .shuffle: "shuffles"
    case .arithmetic: "computed values"
    case .call: "calls"
    case .other: nil
    }
  }
}
