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

/// A `compare` under way: each kernel is analysed in a process of its own.
struct CompareRun {
  let request: CompareRequest

  /// - Returns: nil where a kernel could not be analysed, which standard error says.
  func run() throws -> Comparison? {
    var reports: [Report?] = []
    let kernels = request.kernels
    let signal = try SideBySide(
      count: kernels.count, parallelism: ProcessInfo.processInfo.activeProcessorCount
    ).run(
      work: { work(on: kernels[$0]) },
      deliver: { outcome throws(any Error) in
        let kernel = kernels[outcome.index]
        if let error = outcome.failure(on: kernel.path) {
          StandardError.write(error)
          reports.append(nil)
        } else {
          reports.append(
            try request.loops(ofAnalysis: kernel, written: PartFrame.bytes(of: outcome.output)))
        }
      },
      progress: { _ in })
    if let signal { QDDieOf(signal) }
    let found = reports.compactMap(\.self)
    guard found.count == kernels.count else { return nil }
    return try request.comparison(of: found)
  }

  /// What a child does: the report on standard output, or one line on standard error.
  private func work(on kernel: CompareRequest.Kernel) -> Int32 {
    ChildWork.run(on: kernel.path) {
      let part: Data
      if let analysis = request.analysis(of: kernel) {
        part = try analysis.report(on: kernel.path) { report throws(InputError) in
          try Self.part(report, path: kernel.path)
        }
      } else {
        part = try Self.part(request.loops(ofReport: kernel), path: kernel.path)
      }
      try OutputSink(nil).write(part)
      return 0
    }
  }

  private static func part(_ report: Report, path: String) throws(InputError) -> Data {
    do {
      return try JSONRenderer().part(report)
    } catch {
      throw InputError(path: path, message: "the report cannot be encoded: \(error)")
    }
  }
}
