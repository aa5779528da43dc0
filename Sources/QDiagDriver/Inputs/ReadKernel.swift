internal import DiagnosisModel
internal import KernelAnalysis

/// A kernel as it was read.
struct ReadKernel: ~Copyable {
  var source: KernelSource
  let kind: Input.Kind
  /// What the source says, where there is one.
  var sourceWords = SourceWords()
  /// What a reader should know of the input where generated code is shown. Takes as long as a search
  /// of the whole input, and must be asked while its bytes live and before code is generated.
  let codeNotes: () -> [Diagnostic]

  init(
    _ source: consuming KernelSource, kind: Input.Kind,
    codeNotes: @escaping () -> [Diagnostic] = { [] }
  ) {
    self.source = source
    self.kind = kind
    self.codeNotes = codeNotes
  }
}
