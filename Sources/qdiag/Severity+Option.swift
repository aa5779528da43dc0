import ArgumentParser
import DiagnosisModel

extension Severity {
  /// As options take it.
  init(parsing text: String) throws {
    guard let severity = Severity(rawValue: text) else {
      throw ValidationError("there is no severity '\(text)'; there are: note, warning, error")
    }
    self = severity
  }
}
