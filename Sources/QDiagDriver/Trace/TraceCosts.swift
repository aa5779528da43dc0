internal import DiagnosisModel
internal import DiagnosisRules
internal import Stages

/// What kernels cost beside the same kernels of another build: by times that files have, else by our
/// analysis of their loops.
struct TraceCosts {
  private let reports: [String: Report]
  private let base: String?

  init(reports: [Report], base: String?) {
    self.reports = Dictionary(
      reports.map { ($0.input.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.base = base
  }

  func add(to trace: inout Trace) {
    for place in trace.builds.indices {
      for index in trace.builds[place].kernels.indices {
        let lineage = trace.builds[place].kernels[index]
        trace.builds[place].kernels[index].cost = cost(
          of: lineage, in: trace.builds[place], among: trace.builds)
      }
    }
  }

  private func cost(
    of lineage: Trace.Lineage, in build: Trace.Build, among builds: [Trace.Build]
  ) -> Trace.Cost? {
    // Of several builds of floats the one that is called so: another may have become one.
    let named = builds.filter { build in
      ["float", "f32", "fp32"].contains(where: build.name.lowercased().contains)
    }
    for other in named + builds
    where other.name != build.name && (base == nil || other.name == base) {
      guard
        let twin = LineageJoiner.counterpart(
          of: lineage, in: build.kernels, among: other.kernels),
        base != nil || twin.multipliesFloats && !lineage.multipliesFloats,
        let cost = measured(lineage, build, twin, other) ?? predicted(lineage, build, twin, other)
      else { continue }
      return cost
    }
    return nil
  }

  private func measured(
    _ lineage: Trace.Lineage, _ build: Trace.Build, _ twin: Trace.Lineage, _ other: Trace.Build
  ) -> Trace.Cost? {
    for step in lineage.steps.reversed() {
      let kind = build.stages[step.stage].kind
      let counterpart = twin.steps.last { other.stages[$0.stage].kind == kind }
      guard let time = step.kernel.microseconds, let base = counterpart?.kernel.microseconds,
        base > 0
      else { continue }
      return Trace.Cost(base: other.name, ratio: time / base, origin: .measured)
    }
    return nil
  }

  private func predicted(
    _ lineage: Trace.Lineage, _ build: Trace.Build, _ twin: Trace.Lineage, _ other: Trace.Build
  ) -> Trace.Cost? {
    let own = loops(lineage, build), theirs = loops(twin, other)
    // What ran beside what ran: the code that LLVM makes of the IR today may be other code.
    let pair = [true, false].lazy.compactMap { ran in
      Self.last(own, theirs) { $0.ran == ran }
    }.first
    guard let (one, base) = pair ?? Self.last(own, theirs) else { return nil }
    let step = one.subject.step(from: base.subject)
    return step.ratioPerMAC.map {
      Trace.Cost(
        base: other.name, ratio: $0, origin: .predicted, stage: one.stage, parts: step.waterfall)
    }
  }

  private static func last(
    _ own: [Loop], _ theirs: [Loop], where isFit: (Loop) -> Bool = { _ in true }
  ) -> (Loop, Loop)? {
    guard let one = own.last(where: isFit), let base = theirs.last(where: isFit) else { return nil }
    return (one, base)
  }

  /// Machine code of a kernel.
  private struct Loop {
    let stage: Int
    /// With its copies.
    let subject: Comparison.Subject

    /// Whether it was made by whoever made the dump.
    var ran: Bool {
      switch subject.input.kind {
      case .assembly, .object, .archiveMember, .rawCode: true
      case .llvmIR, .bitcode, .schedule, .source, .profile: false
      }
    }
  }

  /// The loops of the steps that have machine code.
  private func loops(_ lineage: Trace.Lineage, _ build: Trace.Build) -> [Loop] {
    lineage.steps.compactMap { step in
      guard build.stages[step.stage].kind == .machineCode,
        let report = reports[build.stages[step.stage].path],
        let loop = report.loops.first(where: { step.kernel.aliases.contains($0.id) })
      else { return nil }
      return Loop(
        stage: step.stage,
        subject: Comparison.Subject(
          input: report.input, target: report.target, loop: report.withCopies(loop)))
    }
  }
}

extension Trace.Lineage {
  /// Whether the last stage that says what is multiplied multiplies floats.
  var multipliesFloats: Bool {
    steps.reversed().lazy.compactMap { $0.kernel.operands.first?.multiplied?.isFloat }.first == true
  }
}
