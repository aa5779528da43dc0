import ArgumentParser
import CHost
import DiagnosisModel
import FoundationEssentials
import QDiagDriver
internal import ReportRendering

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An `analyze` under way: one input in this process, several side by side in processes of their own.
struct AnalyzeRun {
  let request: AnalysisRequest
  /// Where each form goes; nil for standard output.
  let places: [String?]
  /// What was named and is no file.
  let inputErrors: [InputError]
  /// How several are analysed; nil for one input in this process.
  let inputs: InputOptions?

  /// - Parameter destinations: the forms, and where each goes; one that lists machine code asks for it.
  init(
    paths: [String], options: AnalysisOptions, destinations: [Destination],
    limits: AnalysisLimits = AnalysisLimits(), loops: LoopLimit = .usual, isVerbose: Bool = false,
    failOn: Severity? = nil, inputErrors: [InputError] = [], inputs: InputOptions? = nil
  ) {
    var options = options
    let isListed = options.wantsListing || destinations.contains { $0.form.showsListings }
    options.wantsListing = isListed && options.wantsCode
    let forms = destinations.map { destination in
      var form = AnalysisRequest.Form(
        name: destination.form.name, isColored: destination.isColored, loopLimit: loops.limit)
      form.isVerbose = isVerbose
      form.width = destination.width
      return form
    }
    request = AnalysisRequest(
      paths: paths, options: options, limits: limits, forms: forms, failOn: failOn)
    places = destinations.map(\.path)
    self.inputErrors = inputErrors
    self.inputs = inputs
  }

  /// - Returns: the exit status.
  func run() throws -> Int32 {
    let isAlone = inputErrors.isEmpty && inputs?.cache == nil && inputs?.shard == nil
    guard let inputs, !isAlone || request.paths.count != 1 else {
      return try runAlone(request.paths[0])
    }
    do {
      return try OutputSink.writing(to: places) {
        try run(inputs, ReportDocuments(request.forms, to: $0))
      }
    } catch let interruption as Interrupted {
      QDDieOf(interruption.signal)
      throw interruption
    }
  }

  private func runAlone(_ path: String) throws -> Int32 {
    let line = ProgressLine()
    defer { line.clear() }
    let (parts, jobs, isFailed) = try report(on: path) { line.show(done: $0, of: $1, $2) }
    if let complaint = ReportJobs.complaint([jobs], pairs: request.options.pairs) {
      throw CommandError(message: complaint)
    }
    try OutputSink.writing(to: places) { sinks in
      let documents = try ReportDocuments(request.forms, to: sinks)
      try documents.add(parts)
      try documents.end()
    }
    return isFailed ? 1 : 0
  }

  private func run(_ inputs: InputOptions, _ documents: ReportDocuments) throws -> Int32 {
    let paths = request.paths
    let progress = ProgressLine()
    defer { progress.clear() }
    var status: Int32 = inputErrors.isEmpty ? 0 : 2
    for error in inputErrors {
      StandardError.write(error)
      documents.add(error)
    }
    let signal = try inputs.sideBySide(
      count: paths.count, limits: request.limits, context: request.cacheContext,
      input: { (paths[$0], "") }
    ).run(
      work: { work(on: paths[$0]) },
      deliver: { outcome throws(any Error) in
        if let error = outcome.failure(on: paths[outcome.index]) {
          progress.clear()
          StandardError.write(error)
          documents.add(error)
          status = 2
        } else {
          try documents.add(contentsOf: outcome.output)
          if outcome.end == .exited(1) { status = max(status, 1) }
        }
      },
      progress: { progress.show(done: $0, of: paths.count, "files") })
    if let signal {
      // What came out so far becomes a valid document, unless it was to be complete or not at all.
      let done = documents.count - inputErrors.count
      let rest = paths[done...].map { InputError(path: $0, message: "interrupted") }
      rest.forEach(documents.add)
      try documents.end()
      throw Interrupted(signal: signal)
    }
    let pairs = request.options.pairs
    try documents.end(twins: ReportJobs.twins(documents.jobs, pairs: pairs))
    if let complaint = ReportJobs.complaint(documents.jobs, pairs: pairs) {
      progress.clear()
      throw CommandError(message: complaint)
    }
    return status
  }

  /// What a child does: the report on standard output, or one line on standard error.
  private func work(on path: String) -> Int32 {
    ChildWork.run(on: path) {
      let (parts, jobs, isFailed) = try report(on: path)
      try PartFrame.write(parts + [JSONRenderer().render(jobs)], to: OutputSink(nil))
      return isFailed ? 1 : 0
    }
  }

  private func report(
    on path: String, progress: FileAnalysis.Progress? = nil
  ) throws(InputError) -> (parts: [Data], jobs: ReportJobs, isFailed: Bool) {
    try request.report(on: path, progress: progress) { report throws(InputError) in
      do {
        let parts = try request.forms.map { try $0.renderer.part(report) }
        return (parts, request.jobs(of: report), request.isFailed(by: report.findings))
      } catch {
        throw InputError(path: path, message: "the report cannot be encoded: \(error)")
      }
    }
  }
}
