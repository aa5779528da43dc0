extension CPUMeasurements {
  /// Instructions one after another that tell what the way through memory costs.
  public struct Sequence: Codable, Sendable, Equatable {
    public var kind: SequenceKind
    /// The width of the vectors; 0 of general registers.
    public var vectorBits: Int
    /// Cycles of one run through it.
    public var cycles: Double

    public init(kind: SequenceKind, vectorBits: Int, cycles: Double) {
      self.kind = kind
      self.vectorBits = vectorBits
      self.cycles = cycles.rounded4
    }
  }

  /// What a sequence tells.
  public enum SequenceKind: String, Codable, Sendable, CaseIterable {
    /// A store and a load of the same address, in a chain.
    case forwarding
    /// A load that waits for a narrower store within it, in a chain.
    case failedForwarding = "failed-forwarding"
    /// A load that crosses a line of the first cache, with others that do.
    case crossingLoad = "crossing-load"
    case crossingStore = "crossing-store"
    /// A load and a store of different addresses.
    case loadAndStore = "load-and-store"

    /// "a store and a load of its address, in a chain".
    public var phrase: String {
      switch self {
      case .forwarding: "a store and a load of its address, in a chain"
      case .failedForwarding: "a store and a wider load around it, in a chain"
      case .crossingLoad: "a load across two lines"
      case .crossingStore: "a store across two lines"
      case .loadAndStore: "a load and a store"
      }
    }
  }
}
