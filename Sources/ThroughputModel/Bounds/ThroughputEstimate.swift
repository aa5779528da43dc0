/// How many cycles an iteration of a loop takes at least, and what decides it.
public struct ThroughputEstimate: Sendable {
  public struct Bound: Sendable, Equatable {
    /// "dispatch of 12 micro-ops", "ports FP0 FP1".
    public let name: String
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
    uops = instructions.reduce(0) { $0 + $1.uops }
    let ports = PortBound(instructions.lazy.flatMap(\.demands))
    var bounds = [
      Bound(
        name: "dispatch of \(uops) micro-ops", cycles: Double(uops) / Double(model.dispatchWidth)),
      Bound(name: "ports \(model.names(of: ports.ports))", cycles: ports.cycles),
    ]
    if repeats {
      bounds.append(
        Bound(name: "loop-carried dependency", cycles: DependencyBound(instructions).cycles))
    }
    let memory = Self.memory(instructions)
    // Where the memory ports are what binds, the port bound says so already.
    if memory.cycles > 0, memory.ports != ports.ports {
      bounds.append(
        Bound(name: "loads and stores on \(model.names(of: memory.ports))", cycles: memory.cycles))
    }
    self.bounds = bounds.filter { $0.cycles > 0 }.sorted {
      ($1.cycles, $0.name) < ($0.cycles, $1.name)
    }
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
