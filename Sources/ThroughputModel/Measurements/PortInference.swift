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
    var search = Search(
      candidates: ordered.map { Self.candidates($0, of: ports) },
      pairs: ordered.indices.map { second in
        ordered[..<second].map { Pair($0, ordered[second]) }
      })
    search.extend(chosen: [], error: 0)
    self.anchors = Array(zip(ordered, search.best))
  }

  /// The ports that a subject can run on.
  func ports(of subject: Subject, isAnchor: Bool) -> PortSet {
    if isAnchor, let own = anchors.first(where: { $0.subject.mnemonic == subject.mnemonic }) {
      return own.ports
    }
    let pairs = anchors.filter { $0.subject.mnemonic != subject.mnemonic }
      .compactMap { anchor in Pair(subject, anchor.subject).map { ($0, anchor.ports) } }
    var best: (error: Double, set: PortSet)?
    for set in Self.candidates(subject, of: ports) {
      let error = pairs.reduce(0) { $0 + $1.0.error(set, $1.1) }
      if error < (best?.error ?? .infinity) - Self.notable { best = (error, set) }
    }
    return best?.set ?? subject.preferred
  }

  /// Errors closer than this do not decide against an earlier candidate.
  private static let notable = 0.02

  /// Goes through all choices of sets for the anchors, as far as they can still explain more.
  private struct Search {
    let candidates: [[PortSet]]
    /// By anchor: it beside each one before it.
    let pairs: [[Pair?]]
    private(set) var best: [PortSet] = []
    private var bestError = Double.infinity

    init(candidates: [[PortSet]], pairs: [[Pair?]]) {
      self.candidates = candidates
      self.pairs = pairs
    }

    /// - Parameter error: of the pairs among those chosen; each further one can only add to it.
    mutating func extend(chosen: [PortSet], error: Double) {
      guard error < bestError - PortInference.notable else { return }
      guard chosen.count < candidates.count else {
        (best, bestError) = (chosen, error)
        return
      }
      for set in candidates[chosen.count] {
        let added = zip(pairs[chosen.count], chosen).reduce(0) { sum, pair in
          sum + (pair.0?.error(pair.1, set) ?? 0)
        }
        extend(chosen: chosen + [set], error: error + added)
      }
    }
  }

  /// Two that were measured together.
  private struct Pair {
    let work: Double
    /// What the slower of the two takes alone.
    let slower: Double
    let measured: Double

    init?(_ first: Subject, _ second: Subject) {
      guard let measured = first.beside[second.mnemonic] ?? second.beside[first.mnemonic],
        measured > 0
      else { return nil }
      self.measured = measured
      work = first.work + second.work
      slower = max(first.reciprocalThroughput, second.reciprocalThroughput)
    }

    /// How far two sets are from explaining what the two took beside each other, as a share of it.
    func error(_ firstPorts: PortSet, _ secondPorts: PortSet) -> Double {
      let together = work / Double(firstPorts.union(secondPorts).count)
      return abs(max(together, slower) / measured - 1)
    }
  }

  /// All sets of the right size, LLVM's first.
  private static func candidates(_ subject: Subject, of ports: PortSet) -> [PortSet] {
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
}
