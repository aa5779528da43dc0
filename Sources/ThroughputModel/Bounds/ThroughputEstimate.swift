public import DiagnosisModel

/// How many cycles an iteration of a loop takes at least, and what decides it.
public struct ThroughputEstimate: Sendable {
  public struct Bound: Sendable, Equatable {
    public let limit: CycleLimit
    public let cycles: Double
  }

  /// The largest first.
  public let bounds: [Bound]
  public let uops: Int

  /// The largest bound.
  public var cycles: Double { bounds.first?.cycles ?? 0 }

  /// - Parameter repeats: whether the instructions are a loop's; without a next iteration nothing is
  ///   carried over.
  public init(
    _ instructions: [TimedInstruction], on model: ProcessorModel, repeats: Bool = true
  ) {
    uops = instructions.indices.reduce(0) { $0 + instructions[$1].uops }
    let ports = PortBound(of: instructions)
    var bounds = [
      Bound(limit: .dispatch(uops: uops), cycles: Double(uops) / Double(model.dispatchWidth)),
      Bound(limit: .ports(model.names(of: ports.ports)), cycles: ports.cycles),
    ]
    if repeats {
      bounds.append(
        Bound(limit: .loopCarriedDependency, cycles: DependencyBound(instructions).cycles))
    }
    let memory = Self.memory(instructions)
    // Where the memory ports are what binds, the port bound says so already.
    if memory.cycles > 0, memory.ports != ports.ports {
      bounds.append(
        Bound(limit: .memoryPorts(model.names(of: memory.ports)), cycles: memory.cycles))
    }
    self.bounds = bounds.filter { $0.cycles > 0 }.sorted {
      ($1.cycles, $0.limit.spelling) < ($0.cycles, $1.limit.spelling)
    }
  }

  /// The largest bound alone, the cheapest first: the first that reaches the limit is enough.
  static func cycles(
    of instructions: [TimedInstruction], on model: ProcessorModel, repeats: Bool,
    below limit: Double = .infinity
  ) -> Double {
    let uops = instructions.indices.reduce(0) { $0 + instructions[$1].uops }
    let dispatch = Double(uops) / Double(model.dispatchWidth)
    guard dispatch < limit else { return dispatch }
    // That of memory ports is never larger.
    let ports = max(dispatch, PortBound(of: instructions).cycles)
    guard ports < limit, repeats else { return ports }
    return max(ports, DependencyBound(instructions).cycles)
  }

  /// The bound of the ports that only instructions which touch memory use.
  private static func memory(_ instructions: [TimedInstruction]) -> PortBound {
    let others = instructions.lazy.filter { !$0.touchesMemory }.flatMap(\.demands).map(\.ports)
    let shared = others.reduce(PortSet()) { $0.union($1) }
    return PortBound(
      instructions.lazy.filter(\.touchesMemory).flatMap(\.demands)
        .filter { $0.ports.bits & shared.bits == 0 })
  }
}
