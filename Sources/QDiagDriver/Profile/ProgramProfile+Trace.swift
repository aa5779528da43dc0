public import DiagnosisModel
internal import Stages

extension ProgramProfile {
  /// Ties the sampled loops to the kernels that dumps of the model show: by the name of the function, else, where
  /// the dumps show one build, by the only kernel whose products are of that kind.
  public mutating func tie(to trace: Trace) {
    var kernels: [TracedKernel] = []
    var free = loops
    for build in trace.builds {
      for lineage in build.kernels {
        let names = lineage.names
        let own = free.filter { !names.isDisjoint(with: $0.names) }
        guard !own.isEmpty else { continue }
        // By their names: loops of several files may have one `id`.
        free.removeAll { !names.isDisjoint(with: $0.names) }
        kernels.append(TracedKernel(lineage, of: build, by: .name, own))
      }
    }
    if kernels.isEmpty, trace.builds.count == 1, let build = trace.builds.first {
      for isFloat in [true, false] {
        let fitting = build.kernels.filter { $0.multipliesFloats == isFloat }
        let own = free.filter { $0.kind.multipliesFloats == isFloat }
        guard fitting.count == 1, !own.isEmpty else { continue }
        kernels.append(TracedKernel(fitting[0], of: build, by: .kind, own))
      }
    }
    self.kernels = kernels.sorted { ($0.share, $1.name) > ($1.share, $0.name) }
    guard kernels.isEmpty else { return }
    diagnostics.append(
      Diagnostic(
        severity: .note,
        message: "--trace: no sampled loop could be tied to one of the "
          + "\(trace.builds.reduce(0) { $0 + $1.kernels.count }) kernels in it: none has the name of a "
          + "sampled function, and "
          + (trace.builds.count == 1
            ? "none is the only one of its kind" : "the dumps are of \(trace.builds.count) builds"))
    )
  }
}

extension ProgramProfile.TracedKernel {
  fileprivate init(
    _ lineage: Trace.Lineage, of build: Trace.Build, by tie: Tie,
    _ loops: [ProgramProfile.SampledLoop]
  ) {
    self.init(
      build: build.name, name: lineage.name, tie: tie, share: loops.reduce(0) { $0 + $1.share },
      loops: loops.map(\.profile.id), answer: lineage.answer)
  }
}

extension Trace.Lineage {
  /// In all stages.
  fileprivate var names: Set<String> {
    steps.reduce(into: []) { $0.formUnion(KernelTie.names($1.kernel)) }
  }
}

extension ProgramProfile.SampledLoop {
  /// Of its function, without what compilers put around them.
  fileprivate var names: Set<String> {
    var kernel = StageKernel(name: profile.function, operation: .product)
    kernel.aliases = [profile.demangled].compactMap(\.self)
    return KernelTie.names(kernel)
  }
}

extension LoopWork {
  /// Nil for loops that multiply nothing, or numbers that tell nothing of the model.
  fileprivate var multipliesFloats: Bool? {
    switch self {
    case .floatProducts, .dequantizedProducts: true
    case .int8Dot, .int8Widened: false
    default: nil
    }
  }
}
