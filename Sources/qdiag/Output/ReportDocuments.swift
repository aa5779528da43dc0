import DiagnosisModel
import FoundationEssentials
import QDiagDriver
import ReportRendering

/// The documents of one call, one for each form that was asked for.
final class ReportDocuments {
  private var documents: [ReportDocument]
  private var reports = 0
  private var unanalyzed: [InputError] = []
  /// What children told for pairing.
  private(set) var jobs: [ReportJobs] = []

  init(_ forms: [AnalysisRequest.Form], to sinks: [OutputSink]) throws {
    documents = try zip(forms, sinks).map { try ReportDocument($0.renderer, to: $1) }
  }

  /// Adds a report, in each form.
  func add(_ parts: [Data]) throws {
    for index in documents.indices { try documents[index].add(parts[index]) }
    reports += 1
  }

  /// Adds the report whose parts a child left in a file.
  func add(contentsOf file: Int32) throws {
    // Behind the parts of the documents stands what pairing needs.
    let frame = try PartFrame(readFrom: file, parts: documents.count + 1)
    try add(contentsOf: file, ranges: frame.ranges.dropLast())
    if let range = frame.ranges.last {
      let bytes = try PartFrame.bytes(of: file, range: range)
      if let found = try? JSONDecoder().decode(ReportJobs.self, from: Data(bytes)) {
        jobs.append(found)
      }
    }
  }

  /// Adds the report that stands in these parts of a file, one for each document.
  func add(contentsOf file: Int32, ranges: [Range<Int>]) throws {
    for (index, range) in ranges.enumerated() {
      try documents[index].add(contentsOf: file, range: range)
    }
    reports += 1
  }

  /// Notes that an input has no report.
  func add(_ error: InputError) {
    unanalyzed.append(error)
  }

  /// How many inputs have been added, with or without a report.
  var count: Int { reports + unanalyzed.count }

  func end(twins: [FileTwin] = []) throws {
    for document in documents { try document.end(unanalyzed: unanalyzed, twins: twins) }
  }
}

extension AnalysisRequest.Form {
  /// Requires: a form of reports, which whoever made the request has checked.
  var renderer: any ReportRenderer {
    guard let type = try? RendererRegistry.renderer(named: name) as? any ReportRenderer.Type else {
      preconditionFailure("no form of reports is called \(name)")
    }
    return type.init(
      RenderingOptions(
        isColored: isColored, loopLimit: loopLimit, isVerbose: isVerbose, width: width,
        command: CommandLine.quoted, tool: ToolIdentity.tool, deflate: Deflate(Packing.deflate)))
  }
}
