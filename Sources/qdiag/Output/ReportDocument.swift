import DiagnosisModel
import FoundationEssentials
import QDiagDriver
import ReportRendering

/// The document that the reports of one call make up, written as they come.
final class ReportDocument {
  private let form: AnalysisRequest.Form
  private let sink: OutputSink
  private var reports = 0
  private var unanalyzed: [InputError] = []

  init(_ request: AnalysisRequest, to sink: OutputSink) throws {
    form = request.form
    self.sink = sink
    if form == .json { try sink.write(JSONReport.opening) }
  }

  /// A report as it stands in the document, complete but for what separates it from the others.
  static func part(_ report: Report, form: AnalysisRequest.Form) throws -> Data {
    switch form {
    case .json:
      return try JSONReport.part(report)
    case .text(let loopLimit, let colored):
      let text = TextReport(style: TextStyle(colored: colored), loopLimit: loopLimit)
      return Data(text.render(report).utf8)
    }
  }

  func add(_ part: Data) throws {
    try separate()
    try sink.write(part)
  }

  /// Adds the part that a file holds.
  func add(contentsOf file: Int32) throws {
    try separate()
    try sink.copy(from: file)
  }

  /// Notes that an input has no report.
  func add(_ error: InputError) {
    unanalyzed.append(error)
  }

  /// How many inputs have been added, with or without a report.
  var count: Int { reports + unanalyzed.count }

  func end() throws {
    guard form == .json else { return }
    try sink.write(JSONReport.closing(tool: ToolIdentity.tool, unanalyzed: unanalyzed))
  }

  private func separate() throws {
    defer { reports += 1 }
    guard reports > 0 else { return }
    try sink.write(Data((form == .json ? "," : "\n").utf8))
  }
}
