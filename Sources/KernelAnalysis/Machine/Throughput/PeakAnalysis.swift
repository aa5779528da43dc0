internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The most multiply-accumulates per cycle that a CPU can do by each of its routes, by its own model.
struct PeakAnalysis: Sendable {
  private let peaks: [(route: PeakRoute, macsPerCycle: Double)]

  /// - Parameters:
  ///   - features: those that code is generated with.
  ///   - schedule: of the CPU that is modelled.
  init(
    triple: String, features: Set<String>, schedule: borrowing ScheduleModel,
    model: CorrectedModel
  ) {
    let architecture = String(triple.prefix { $0 != "-" })
    let routes = PeakRoute.routes(Architecture(triple: triple)).filter {
      $0.features.isSubset(of: features)
    }
    var peaks: [(route: PeakRoute, macsPerCycle: Double)] = []
    var seen: Set<String> = []
    for route in routes where seen.insert(route.name).inserted {
      let cycles = Self.cycles(
        of: route, triple: triple, architecture: architecture, schedule: schedule, model: model)
      if let cycles, cycles > 0 { peaks.append((route, Double(route.macs) / cycles)) }
    }
    self.peaks = peaks
  }

  /// Those that multiply an element type, the best first.
  func peaks(for element: String) -> [CodeProfile.Peak] {
    peaks.filter { $0.route.elements.contains(element) }
      .map {
        CodeProfile.Peak(
          route: $0.route.name, instruction: $0.route.instruction, macsPerCycle: $0.macsPerCycle)
      }
      .sorted { ($1.macsPerCycle, $0.route) < ($0.macsPerCycle, $1.route) }
  }

  /// Cycles of one step by the ports and the dispatch alone: its chains are independent.
  private static func cycles(
    of route: PeakRoute, triple: String, architecture: String,
    schedule: borrowing ScheduleModel, model: CorrectedModel
  ) -> Double? {
    guard
      let timed = TimedInstruction.timed(
        route.assembly, triple: triple, architecture: architecture, schedule: schedule,
        model: model)
    else { return nil }
    let ports = PortBound(timed.flatMap(\.demands)).cycles
    let uops = timed.reduce(0) { $0 + $1.uops }
    return max(ports, Double(uops) / Double(model.model.dispatchWidth))
  }
}
