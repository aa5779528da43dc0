import ArgumentParser
import CHost
import DiagnosisModel
import FoundationEssentials
import QDiagDriver

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An `analyze` under way: one input in this process, several side by side in processes of their own.
struct AnalyzeRun {
  let request: AnalysisRequest
  let output: OutputOptions

  /// - Returns: the exit status.
  func run() throws -> Int32 {
    if request.paths.count == 1 { return try runAlone(request.paths[0]) }
    do {
      return try output.writing { try runSideBySide(ReportDocument(request, to: $0)) }
    } catch let interruption as Interrupted {
      QDDieOf(interruption.signal)
      throw interruption
    }
  }

  private func runAlone(_ path: String) throws -> Int32 {
    let (part, isFailed) = try report(on: path)
    try output.writing { sink in
      let document = try ReportDocument(request, to: sink)
      try document.add(part)
      try document.end()
    }
    return isFailed ? 1 : 0
  }

  private func runSideBySide(_ document: ReportDocument) throws -> Int32 {
    let paths = request.paths
    let progress = ProgressLine()
    defer { progress.clear() }
    var status: Int32 = 0
    let signal = try SideBySide(
      count: paths.count, parallelism: ProcessInfo.processInfo.activeProcessorCount
    ).run(
      work: { work(on: paths[$0]) },
      deliver: { outcome throws(any Error) in
        if let error = outcome.failure(on: paths[outcome.index]) {
          progress.clear()
          StandardError.write(error)
          document.add(error)
          status = 2
        } else {
          try document.add(contentsOf: outcome.output)
          if outcome.end == .exited(1) { status = max(status, 1) }
        }
      },
      progress: { progress.show("\($0) of \(paths.count) files") })
    if let signal {
      // What came out so far becomes a valid document, unless it was to be complete or not at all.
      let rest = paths[document.count...].map { InputError(path: $0, message: "interrupted") }
      rest.forEach(document.add)
      try document.end()
      throw Interrupted(signal: signal)
    }
    try document.end()
    return status
  }

  /// What a child does: the report on standard output, or one line on standard error.
  private func work(on path: String) -> Int32 {
    do {
      let (part, isFailed) = try report(on: path)
      try OutputSink(nil).write(part)
      return isFailed ? 1 : 0
    } catch let error as InputError {
      StandardError.write(error)
    } catch let error as CommandError {
      // The parent reads either a report or an error.
      ftruncate(STDOUT_FILENO, 0)
      lseek(STDOUT_FILENO, 0, SEEK_SET)
      StandardError.write(InputError(path: path, message: error.message))
    } catch {
      StandardError.write(InputError(path: path, message: "\(error)"))
    }
    return 2
  }

  private func report(on path: String) throws(InputError) -> (part: Data, isFailed: Bool) {
    try request.report(on: path) { report throws(InputError) in
      do {
        let part = try ReportDocument.part(report, form: request.form)
        return (part, request.isFailed(by: report.findings))
      } catch {
        throw InputError(path: path, message: "the report cannot be encoded: \(error)")
      }
    }
  }
}
