internal import DiagnosisModel
internal import InstructionSet
internal import ThroughputModel

/// The most multiply-accumulates per cycle that a CPU can do by each of its routes, by its own model.
struct PeakAnalysis: Sendable {
  private let peaks: [(route: PeakRoute, macsPerCycle: Double, first: TimedInstruction?)]

  /// - Parameters:
  ///   - features: those that code is generated with.
  ///   - model: of the CPU that is modelled.
  init(features: Set<String>, model: CPUModel) {
    let routes = PeakRoute.routes(Architecture(triple: model.triple)).filter {
      $0.features.isSubset(of: features) && !model.unmodelled.contains($0.instruction)
    }
    var seen: Set<[String]> = []
    let first = routes.filter { route in
      // Dot products of floats are no other form of those of bytes.
      let floats = route.elements.filter { !$0.hasPrefix("i") }.sorted()
      return seen.insert([route.name, route.isScalable ? "scalable" : ""] + floats).inserted
    }
    var peaks: [(route: PeakRoute, macsPerCycle: Double, first: TimedInstruction?)] = []
    for (route, timed) in zip(first, model.timed(each: first.map(\.assembly))) {
      // By the ports and the dispatch alone: a step's chains are independent.
      guard let timed else { continue }
      let cycles = model.corrected.cycles(of: timed)
      if cycles > 0 { peaks.append((route, Double(route.macs) / cycles, timed.first)) }
    }
    self.peaks = peaks
  }

  /// Ways to make `products` of an element type that are better than lane by lane.
  ///
  /// - Parameter scalable: whether the products are those of a `vscale` of 1.
  func replacements(
    of element: String, products: Int, scalable: Bool
  ) -> [WhatIfAnalysis.Replacement] {
    peaks.compactMap { route, _, first in
      guard let first, route.macs > 0, route.elements.contains(element),
        route.isScalable == scalable
      else { return nil }
      let change: CodeChange
      switch route.name {
      case "dot": change = .withDotProducts
      case "pairs": change = .withPairs
      default: return nil
      }
      return WhatIfAnalysis.Replacement(
        change: change, instruction: first, count: max(1, (products + route.macs - 1) / route.macs),
        shiftsExtends: element == "bf16")
    }
  }

  /// Those that multiply an element type, the best first.
  ///
  /// - Parameters:
  ///   - sumBits: the least width that sums need.
  ///   - scalable: whether the vectors are scalable: the figures are then those of a `vscale` of 1.
  func peaks(for element: String, sumBits: Int, scalable: Bool) -> [CodeProfile.Peak] {
    peaks.filter {
      $0.route.elements.contains(element) && $0.route.sumBits >= sumBits
        && $0.route.isScalable == scalable
    }
    .map {
      CodeProfile.Peak(
        route: $0.route.name, instruction: $0.route.instruction, macsPerCycle: $0.macsPerCycle)
    }
    .sorted { ($1.macsPerCycle, $0.route) < ($0.macsPerCycle, $1.route) }
  }
}
