/// The least cycles in which ports can do the work of a set of instructions.
///
/// For every set of ports, the work that only they can do takes at least its cycles divided by their
/// number, and the largest of these quotients can be reached (Hall's theorem for fractional work). It is
/// reached by a union of the sets that instructions name, so only those unions are looked at.
public struct PortBound: Sendable {
  /// 0 where there is no work.
  public let cycles: Double
  /// The ports that bind.
  public let ports: PortSet

  public init(_ demands: some Sequence<TimedInstruction.Demand>) {
    var demanded: [PortSet: Double] = [:]
    for demand in demands { demanded[demand.ports, default: 0] += demand.cycles }
    self.init(demanded)
  }

  /// Of the demands of instructions, none of which is copied: many variants of a loop are asked for.
  init(of instructions: [TimedInstruction]) {
    var demanded: [PortSet: Double] = [:]
    for index in instructions.indices {
      for demand in instructions[index].demands {
        demanded[demand.ports, default: 0] += demand.cycles
      }
    }
    self.init(demanded)
  }

  private init(_ demanded: [PortSet: Double]) {
    // In a fixed order: sums of floating-point numbers and ties must not depend on hashing.
    let work = demanded.sorted { $0.key.bits < $1.key.bits }
    var best = (cycles: 0.0, ports: PortSet())
    for candidate in Self.unions(of: work.map(\.key)) {
      let confined = work.reduce(0) { $1.key.isSubset(of: candidate) ? $0 + $1.value : $0 }
      let cycles = confined / Double(candidate.count)
      // Of equal bounds the one of fewer ports says more.
      if cycles > best.cycles + 1e-9
        || abs(cycles - best.cycles) <= 1e-9 && candidate.count < best.ports.count
      {
        best = (cycles, candidate)
      }
    }
    cycles = best.cycles
    ports = best.ports
  }

  /// All unions of the sets. Their number doubles with each set at the most; beyond the limit only
  /// the sets themselves and the union of all are kept, which still gives a lower bound.
  private static func unions(of sets: [PortSet]) -> [PortSet] {
    var unions: Set<PortSet> = []
    for set in sets {
      unions.formUnion(unions.map { $0.union(set) } + [set])
      if unions.count > 20_000 {
        return sets + [sets.reduce(PortSet()) { $0.union($1) }]
      }
    }
    return unions.sorted { $0.bits < $1.bits }
  }
}
