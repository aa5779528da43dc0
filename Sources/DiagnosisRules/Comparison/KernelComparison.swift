public import DiagnosisModel

/// The hot loops of several kernels beside each other.
public enum KernelComparison {
  /// One input's loops, those that do most of the work first.
  public struct Kernel: Sendable {
    public let input: Input
    public let target: Target
    public let loops: [LoopProfile]
    /// Whether the user chose among its functions.
    public let isChosen: Bool

    public init(input: Input, target: Target, loops: [LoopProfile], isChosen: Bool = false) {
      self.input = input
      self.target = target
      self.loops = loops
      self.isChosen = isChosen
    }

    func subject(_ loop: LoopProfile) -> Comparison.Subject {
      Comparison.Subject(input: input, target: target, loop: loop)
    }

    /// The loop of each function that does most of the work, where a product is known.
    var hotLoops: [LoopProfile] {
      var seen: Set<String> = []
      return loops.filter { $0.macs != nil && seen.insert($0.function).inserted }
    }
  }

  /// The jobs that kernels have in common: those of functions with the same name but for element
  /// types; where no name is in all of them, the loop of each that does most of the work.
  ///
  /// - Parameter kernels: the base first. One kernel is compared with itself: its integer loops with
  ///   the float loops that do the same.
  public static func jobs(of kernels: [Kernel]) -> [Comparison.Job] {
    guard let base = kernels.first else { return [] }
    guard kernels.count > 1 else { return twins(in: base) }
    let others = kernels.dropFirst()
    var jobs: [Comparison.Job] = []
    if !kernels.contains(where: \.isChosen) {
      for loop in base.hotLoops {
        guard let name = JobName(of: loop) else { continue }
        let found = others.compactMap { kernel in
          kernel.only(name, like: loop).map(kernel.subject)
        }
        guard found.count == others.count, base.only(name, like: loop)?.id == loop.id else {
          continue
        }
        jobs.append(job(name.text, .name, base.subject(loop), found))
      }
    }
    guard jobs.isEmpty, let loop = base.hottest else { return jobs }
    let found = others.compactMap { kernel in kernel.hottest.map(kernel.subject) }
    guard found.count == others.count else { return [] }
    let isChosen = kernels.contains(where: \.isChosen)
    return [job(loop.function, isChosen ? .option : .work, base.subject(loop), found)]
  }

  private static func twins(in kernel: Kernel) -> [Comparison.Job] {
    let loops = Dictionary(kernel.loops.map { ($0.id, $0) }) { first, _ in first }
    let twins = TwinPairing.twins(in: kernel.loops)
    var jobs: [Comparison.Job] = []
    for float in kernel.loops {
      let found = twins.filter { $0.floatLoop == float.id }.compactMap { loops[$0.loop] }
      guard !found.isEmpty else { continue }
      let name = JobName(of: float)?.text ?? float.function
      jobs.append(job(name, .name, kernel.subject(float), found.map(kernel.subject)))
    }
    return jobs
  }

  private static func job(
    _ name: String, _ pairing: Comparison.Job.Pairing, _ base: Comparison.Subject,
    _ others: [Comparison.Subject]
  ) -> Comparison.Job {
    var subjects = [base] + others
    let labels = ComparisonLabels(of: subjects, pairing)
    for index in subjects.indices { subjects[index].label = labels[index] }
    return Comparison.Job(
      name: name, pairing: pairing, base: subjects[0],
      others: subjects.dropFirst().map { $0.step(from: subjects[0]) })
  }
}

extension KernelComparison.Kernel {
  /// The hot loop of the one function of that name; of several that differ in element types the one
  /// that multiplies what `loop` does. Nil where there is none, or more than one.
  fileprivate func only(_ name: JobName, like loop: LoopProfile) -> LoopProfile? {
    let found = hotLoops.filter { JobName(of: $0) == name }
    if found.count < 2 { return found.first }
    let same = found.filter { $0.function == loop.function }
    return same.count == 1 ? same[0] : nil
  }

  fileprivate var hottest: LoopProfile? {
    loops.first { $0.macs != nil && $0.code?.bestCycles != nil } ?? loops.first { $0.macs != nil }
      ?? loops.first
  }
}
