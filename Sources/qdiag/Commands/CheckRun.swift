import ArgumentParser
import CHost
import DiagnosisModel
import FoundationEssentials
import QDiagDriver
import ReportRendering

/// A `check` under way: each kernel is analysed and judged in a child process.
struct CheckRun {
  let request: CheckRequest
  let inputs: InputOptions
  let failOn: Severity
  /// Where the reports go that later checks take as their baseline; nil for nowhere.
  let baselinePlace: String?
  let isComplete: Bool

  /// - Throws: `CommandError` where the baseline cannot be written.
  func run() throws -> CheckResult {
    guard let baselinePlace else { return try judge { _ in } }
    return try OutputSink.writing(to: [baselinePlace]) { sinks in
      let form = AnalysisRequest.Form(name: JSONRenderer.name)
      let documents = try ReportDocuments([form], to: sinks)
      let result = try judge { file in
        let range = try PartFrame(readFrom: file, parts: 2).ranges[1]
        try documents.add(contentsOf: file, ranges: [range])
      }
      guard let first = result.unanalyzed.first else {
        try documents.end()
        return result
      }
      throw CommandError(
        message: "no baseline is written, for \(first.path) could not be analysed: \(first.message)"
      )
    }
  }

  /// - Parameter deliver: gets the file that a job has left.
  private func judge(deliver: (Int32) throws -> Void) throws -> CheckResult {
    let jobs = request.jobs
    var kernels: [KernelCheck] = []
    var unanalyzed = request.inputErrors
    unanalyzed.forEach { StandardError.write($0) }
    let progress = ProgressLine()
    defer { progress.clear() }
    let context = { try request.cacheContext + [baselinePlace == nil ? "" : "with reports"] }
    let signal = try inputs.sideBySide(
      count: jobs.count, limits: request.limits, context: context(),
      input: { (jobs[$0].path, request.cacheDetail(of: jobs[$0])) }
    ).run(
      work: { work(on: jobs[$0]) },
      deliver: { outcome throws(any Error) in
        let path = jobs[outcome.index].path
        if let error = outcome.failure(on: path) {
          progress.clear()
          StandardError.write(error)
          unanalyzed.append(error)
        } else {
          let range = try PartFrame(readFrom: outcome.output, parts: 2).ranges[0]
          let bytes = try PartFrame.bytes(of: outcome.output, range: range)
          kernels.append(try JSONDecoder().decode(KernelCheck.self, from: Data(bytes)))
          try deliver(outcome.output)
        }
      },
      progress: { progress.show(done: $0, of: jobs.count, "kernels") })
    if let signal { QDDieOf(signal) }
    return request.result(kernels, unanalyzed: unanalyzed, failOn: failOn, isComplete: isComplete)
  }

  /// What a child does: the judgement and the report on standard output.
  private func work(on job: CheckRequest.Job) -> Int32 {
    ChildWork.run(on: job.path) {
      let parts = try request.analysis(of: job).report(on: job.path) {
        report throws(InputError) -> [Data] in
        do {
          let json = JSONRenderer()
          return [
            try json.render(request.check(report, of: job)),
            baselinePlace == nil ? Data() : try json.part(report),
          ]
        } catch {
          throw InputError(path: job.path, message: "the report cannot be encoded: \(error)")
        }
      }
      try PartFrame.write(parts, to: OutputSink(nil))
      return 0
    }
  }
}
