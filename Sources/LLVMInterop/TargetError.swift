/// Why a target cannot be used. `description` is what the user reads.
public enum TargetError: Error, Equatable, Sendable {
  /// LLVM has no code generator for the triple; `registered` are the architectures it has one for.
  case unknownArchitecture(triple: String, registered: [String])
  /// The architecture has no such processor; `suggestion` is the nearest name it has.
  case unknownCPU(name: String, triple: String, suggestion: String?)
  /// The processor is one of another architecture, `other` is a triple of it.
  case foreignCPU(name: String, triple: String, other: String)
  /// The architecture has no such feature; `suggestion` is the nearest name it has.
  case unknownFeature(name: String, triple: String, suggestion: String?)
  /// A feature that begins with neither `+` nor `-`.
  case malformedFeature(String)
  /// LLVM has the target and refuses to make a machine of it.
  case unusable(triple: String)
}

extension TargetError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownArchitecture(let triple, let registered):
      "no code generator for the triple '\(triple)'; architectures: "
        + registered.joined(separator: ", ")
    case .unknownCPU(let name, let triple, let suggestion):
      "'\(name)' is no CPU of \(triple)" + Self.hint(suggestion)
    case .foreignCPU(let name, let triple, let other):
      "'\(name)' is no CPU of \(triple); it is one of \(other.prefix { $0 != "-" }): "
        + "--triple \(other)"
    case .unknownFeature(let name, let triple, let suggestion):
      "'\(name)' is no feature of \(triple)" + Self.hint(suggestion)
    case .malformedFeature(let text):
      "feature '\(text)': write +name to switch it on or -name to switch it off"
    case .unusable(let triple):
      "LLVM cannot make a target machine for '\(triple)'"
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { "; the nearest is '\($0)'" } ?? ""
  }
}
