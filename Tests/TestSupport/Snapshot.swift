public import Testing
import Foundation

/// Compares `text` with the golden file `Fixtures/golden/<name>`.
///
/// `RECORD_SNAPSHOTS=1` writes the file and still fails, so that a recording is never mistaken for a
/// passed test; a missing golden file fails.
public func expectSnapshot(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = Places.fixtures.appending(path: "golden").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: file)
    Issue.record(
      "recorded \(name); read it, then run again without RECORD_SNAPSHOTS",
      sourceLocation: sourceLocation)
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record(
      "there is no golden file \(name); record it with RECORD_SNAPSHOTS=1",
      sourceLocation: sourceLocation)
    return
  }
  let golden = String(decoding: data, as: UTF8.self)
  guard golden != text else { return }
  let pairs = zip(
    golden.split(separator: "\n", omittingEmptySubsequences: false),
    text.split(separator: "\n", omittingEmptySubsequences: false))
  let different = pairs.enumerated().first { $0.element.0 != $0.element.1 }
  Issue.record(
    """
    \(name) differs from line \((different?.offset ?? -1) + 1):
    golden: \(different.map { String($0.element.0) } ?? "(ends here)")
    actual: \(different.map { String($0.element.1) } ?? "(ends here)")
    """, sourceLocation: sourceLocation)
}
