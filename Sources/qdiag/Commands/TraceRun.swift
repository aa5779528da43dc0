import CHost
import DiagnosisModel
import FoundationEssentials
import QDiagDriver
import ReportRendering

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A `trace` under way: each file is read in a process of its own.
struct TraceRun {
  let request: TraceRequest

  /// - Returns: nil where no file could be read; and whether all that the user named could.
  func run() throws -> (Trace?, isWhole: Bool) {
    let files = try request.files()
    var parts: [TraceRequest.Part] = []
    var unread: [InputError] = []
    var isWhole = true
    let signal = try SideBySide(
      count: files.count, parallelism: ProcessInfo.processInfo.activeProcessorCount
    ).run(
      work: { work(on: files[$0]) },
      deliver: { outcome throws(any Error) in
        let file = files[outcome.index]
        if let error = outcome.failure(on: file.path) {
          unread.append(error)
          guard file.isNamed else { return }
          StandardError.write(error)
          isWhole = false
        } else {
          let bytes = try PartFrame.bytes(of: outcome.output)
          parts.append(try JSONDecoder().decode(TraceRequest.Part.self, from: Data(bytes)))
        }
      },
      progress: { _ in })
    if let signal { QDDieOf(signal) }
    guard !parts.isEmpty else {
      if isWhole {
        StandardError.write(
          InputError(
            path: request.paths[0], message: "no file in it is a stage that qdiag can read"))
      }
      return (nil, false)
    }
    return (try request.trace(of: parts, unread: unread), isWhole)
  }

  /// What a child does: what the file shows on standard output, or one line on standard error.
  private func work(on file: TraceRequest.File) -> Int32 {
    ChildWork.run(on: file.path) {
      try OutputSink(nil).write(JSONEncoder().encode(request.part(on: file)))
      return 0
    }
  }
}
