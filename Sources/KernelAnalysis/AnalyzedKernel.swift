public import DiagnosisModel

/// The loops of a kernel, looked at from every side that there is.
public struct AnalyzedKernel: Sendable {
  /// Those that do most of the work first.
  public var loops: [LoopProfile]
  /// What could not be done, and what the reader should know.
  public var diagnostics: [Diagnostic]
  /// By the `id` of a loop of machine code that was there already: where its instructions stand.
  public var extents: [String: [Range<UInt64>]] = [:]
  /// By the `id` of a loop: the functions that call its function or hand it on, the nearest first, where
  /// they were asked for.
  public var callers: [String: [String]] = [:]
  /// The object file that was analysed, where it was asked for.
  public var objectFile: [UInt8]?
}
