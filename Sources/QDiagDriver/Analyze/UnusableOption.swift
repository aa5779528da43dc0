internal import DiagnosisModel

/// An option of the user's that means nothing for a kind of input, and why.
struct UnusableOption {
  let reason: String

  /// Nil where all options can be honoured.
  init?(in options: AnalysisOptions, for kind: Input.Kind) {
    if !options.compilerArguments.isEmpty, kind != .source {
      let all = options.compilerArguments.joined(separator: " ")
      reason = "-- \(all): nothing of it is compiled; these are for C and C++"
      return
    }
    if options.samples != nil, kind != .object {
      reason = "--perf: samples fall into the code of programs and libraries, which this is not"
      return
    }
    switch kind {
    case .llvmIR, .bitcode, .schedule, .source:
      return nil
    case .assembly, .object, .archiveMember, .rawCode, .profile:
      if !options.wantsCode {
        reason = "--ir-only: machine code has no IR to look at"
      } else if options.proves {
        reason = "--prove: machine code has no IR to change and compile again"
      } else if options.optimizes {
        reason = "--optimize: machine code has no IR to optimize"
      } else if options.contraction != nil {
        reason = "--fp-contract: machine code was generated already, and nothing in it can fuse"
      } else if kind != .assembly, options.features != nil {
        reason =
          "--features: an object file was generated already, with the features of its own; "
          + "--cpu chooses the model"
      } else {
        return nil
      }
    }
  }
}
