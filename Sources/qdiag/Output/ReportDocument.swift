import DiagnosisModel
import FoundationEssentials
import QDiagDriver
import ReportRendering

/// A document that the reports of one call make up, written as they come.
struct ReportDocument {
  private let renderer: any ReportRenderer
  private let sink: OutputSink
  private var reports = 0

  init(_ renderer: any ReportRenderer, to sink: OutputSink) throws {
    self.renderer = renderer
    self.sink = sink
    try sink.write(Data(renderer.opening.utf8))
  }

  mutating func add(_ part: Data) throws {
    if part.isEmpty { return }
    try separate()
    try sink.write(part)
  }

  /// Adds the part that stands in a file.
  mutating func add(contentsOf file: Int32, range: Range<Int>) throws {
    if range.isEmpty { return }
    try separate()
    try sink.copy(from: file, range: range)
  }

  func end(unanalyzed: [InputError], twins: [FileTwin]) throws {
    try sink.write(
      renderer.closing(tool: ToolIdentity.tool, unanalyzed: unanalyzed, twins: twins))
  }

  private mutating func separate() throws {
    defer { reports += 1 }
    guard reports > 0 else { return }
    try sink.write(Data(renderer.separator.utf8))
  }
}
