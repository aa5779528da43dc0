internal import DiagnosisModel

/// A form in which a compiler or a runtime shows its work: how it is recognised and read. Registered in
/// `StageRegistry`.
protocol StageReader: Sendable {
  var description: StageDescription { get }

  /// Whether a file looks like it. No two readers may claim one file.
  func recognizes(_ head: DumpHead) -> Bool

  /// All that is understood of a file, one stage or several. What is missing or strange ends in
  /// `isComplete` and `notes`, never in a guess.
  func stages(in dump: Dump) -> [Stage]
}

/// What users read of a form.
public struct StageDescription: Sendable, Equatable {
  /// "TVM Relay", "ONNX model".
  public let title: String
  /// One line for the help: what it is and how it is made.
  public let summary: String
}
