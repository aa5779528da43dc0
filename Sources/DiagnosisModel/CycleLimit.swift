/// What keeps an iteration of a loop from taking fewer cycles; encoded as `ports FP0 FP1`,
/// `dispatch of 12 micro-ops`.
public enum CycleLimit: Sendable, Hashable {
  /// How many micro-ops the CPU dispatches a cycle.
  case dispatch(uops: Int)
  /// The busiest ports, together.
  case ports([String])
  /// The ports that only instructions which touch memory use.
  case memoryPorts([String])
  /// A value that an iteration takes from the one before.
  case loopCarriedDependency
  /// As another version of the tool spells it.
  case other(String)

  public var spelling: String {
    switch self {
    case .dispatch(let uops): "dispatch of \(uops) micro-ops"
    case .ports(let names): "ports " + names.joined(separator: " ")
    case .memoryPorts(let names): Self.memory + names.joined(separator: " ")
    case .loopCarriedDependency: Self.dependency
    case .other(let spelling): spelling
    }
  }

  public init(spelling: String) {
    let words = spelling.split(separator: " ").map(String.init)
    if spelling == Self.dependency {
      self = .loopCarriedDependency
    } else if spelling.hasPrefix(Self.memory) {
      self = .memoryPorts(Array(words.dropFirst(4)))
    } else if words.first == "ports" {
      self = .ports(Array(words.dropFirst()))
    } else if words.first == "dispatch", words.count == 4, let uops = Int(words[2]) {
      self = .dispatch(uops: uops)
    } else {
      self = .other(spelling)
    }
  }

  private static let dependency = "loop-carried dependency"
  private static let memory = "loads and stores on "
}

extension CycleLimit: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(spelling: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(spelling)
  }
}
