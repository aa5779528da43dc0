internal import DiagnosisModel
internal import KernelAnalysis

/// A form in which kernels come: how it is recognised, and how it is read.
///
/// What users read of a kind comes from its `description`; nothing else names the kinds.
protocol InputKind: Sendable {
  var description: InputDescription { get }

  /// Whether the first bytes leave no doubt.
  func hasMagic(_ input: NamedBytes) -> Bool

  /// Whether a text looks like it; asked where neither magic nor the file's name decides.
  func resembles(_ text: TextHead) -> Bool

  /// - Throws: `InputError`: what is wrong, where, and what to do.
  func read(_ input: NamedBytes, for wish: TargetWish) throws(InputError) -> ReadKernel
}

extension InputKind {
  func hasMagic(_ input: NamedBytes) -> Bool { false }
  func resembles(_ text: TextHead) -> Bool { false }
}
