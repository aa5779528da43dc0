/// Which of the ports of vectors measured instructions share.
///
/// Alone, an instruction keeps `n` ports busy: its work divided by its reciprocal throughput. Beside another
/// it takes as long as the work of both needs on the ports of both. The sets of ports that explain the
/// measured pairs best are searched for: first for the instructions that everything was measured beside,
/// then for every other against those. The names of ports mean nothing here; LLVM's are preferred.
struct PortInference {
  /// One instruction's measurements.
  struct Subject {
    let mnemonic: String
    /// In cycles of one port.
    let work: Double
    let reciprocalThroughput: Double
    let beside: [String: Double]
    /// LLVM's ports for it.
    let preferred: PortSet
  }

  private let ports: PortSet
  /// Sorted by mnemonic: sums of floating-point numbers must not depend on hashing.
  private var anchors: [(subject: Subject, ports: PortSet)] = []

  /// - Parameter anchors: those that the others were measured beside.
  init(ports: PortSet, anchors: [Subject]) {
    self.ports = ports
    let ordered = anchors.sorted { $0.mnemonic < $1.mnemonic }
    var best: (error: Double, sets: [PortSet])?
    search(ordered, chosen: []) { sets in
      let error = Self.error(ordered, sets)
      if error < (best?.error ?? .infinity) - Self.notable { best = (error, sets) }
    }
    self.anchors = zip(ordered, best?.sets ?? []).map { ($0, $1) }
  }

  /// The ports that a subject can run on.
  func ports(of subject: Subject, isAnchor: Bool) -> PortSet {
    if isAnchor, let own = anchors.first(where: { $0.subject.mnemonic == subject.mnemonic }) {
      return own.ports
    }
    var best: (error: Double, set: PortSet)?
    for set in candidates(subject) {
      let error = anchors.filter { $0.subject.mnemonic != subject.mnemonic }.reduce(0) {
        $0 + Self.error(subject, set, $1.subject, $1.ports)
      }
      if error < (best?.error ?? .infinity) - Self.notable { best = (error, set) }
    }
    return best?.set ?? subject.preferred
  }

  /// Errors closer than this do not decide against an earlier candidate.
  private static let notable = 0.02

  private func search(
    _ subjects: [Subject], chosen: [PortSet], _ visit: ([PortSet]) -> Void
  ) {
    guard chosen.count < subjects.count else {
      visit(chosen)
      return
    }
    for set in candidates(subjects[chosen.count]) {
      search(subjects, chosen: chosen + [set], visit)
    }
  }

  /// All sets of the right size, LLVM's first.
  private func candidates(_ subject: Subject) -> [PortSet] {
    let size = max(
      1, min(ports.count, Int((subject.work / subject.reciprocalThroughput).rounded())))
    var sets: [PortSet] = [PortSet()]
    for port in ports.members {
      sets += sets.filter { $0.count < size }.map { set in
        var larger = set
        larger.insert(port)
        return larger
      }
    }
    let fitting = sets.filter { $0.count == size }
    return fitting.filter { $0 == subject.preferred } + fitting.filter { $0 != subject.preferred }
  }

  private static func error(_ subjects: [Subject], _ sets: [PortSet]) -> Double {
    var error = 0.0
    for first in subjects.indices {
      for second in subjects.indices where second > first {
        error += self.error(subjects[first], sets[first], subjects[second], sets[second])
      }
    }
    return error
  }

  /// How far two sets are from explaining what the two took beside each other, as a share of it; 0 where
  /// they were not measured together.
  private static func error(
    _ first: Subject, _ firstPorts: PortSet, _ second: Subject, _ secondPorts: PortSet
  ) -> Double {
    guard let measured = first.beside[second.mnemonic] ?? second.beside[first.mnemonic],
      measured > 0
    else { return 0 }
    let together =
      (first.work + second.work) / Double(firstPorts.union(secondPorts).count)
    let predicted = max(together, first.reciprocalThroughput, second.reciprocalThroughput)
    return abs(predicted / measured - 1)
  }
}
