public import DiagnosisModel
internal import FoundationEssentials
internal import Subprocess
internal import SystemPackage

/// The analysis of several inputs, each in a child process, so that an input on which LLVM crashes
/// costs only its own report.
public struct BatchAnalysis: Sendable {
  let paths: [String]
  let options: AnalysisOptions
  /// How many children run at a time.
  let parallelism: Int

  public init(paths: [String], options: AnalysisOptions, parallelism: Int) {
    self.paths = paths
    self.options = options
    self.parallelism = max(1, parallelism)
  }

  /// Runs all analyses; `progress` hears after each how many are done.
  public func run(progress: (Int) -> Void) async -> ReportCollection {
    var results = [Result<Report, InputError>?](repeating: nil, count: paths.count)
    await withTaskGroup(of: (Int, Result<Report, InputError>).self) { group in
      var pending = paths.indices.makeIterator()
      func startNext() {
        guard let index = pending.next() else { return }
        group.addTask { (index, await analyze(paths[index])) }
      }
      for _ in 0..<parallelism { startNext() }
      var done = 0
      for await (index, result) in group {
        results[index] = result
        done += 1
        progress(done)
        startNext()
      }
    }
    var reports: [Report] = []
    var errors: [InputError] = []
    for result in results {
      switch result {
      case .success(let report): reports.append(report)
      case .failure(let error): errors.append(error)
      case nil: break
      }
    }
    return ReportCollection(tool: ToolIdentity.tool, reports: reports, errors: errors)
  }

  /// The report that a child process makes on one input.
  private func analyze(_ path: String) async -> Result<Report, InputError> {
    do {
      let child = try await Subprocess.run(
        .path("/proc/self/exe"), arguments: Arguments(ChildArguments(path, options).list),
        input: .currentStandardInput,
        output: .bytes(limit: 1 << 31), error: .string(limit: 1 << 16))
      if case .exited(0) = child.terminationStatus {
        let collection = try JSONDecoder().decode(
          ReportCollection.self, from: Data(child.standardOutput))
        if let report = collection.reports.first { return .success(report) }
      }
      return .failure(
        InputError(
          path: path,
          message: Self.message(in: child.standardError, path: path)
            ?? "the analysis ended with \(child.terminationStatus)"))
    } catch {
      return .failure(InputError(path: path, message: "the analysis could not run: \(error)"))
    }
  }

  /// The child's own words: what stands behind "error: <path>: ".
  private static func message(in standardError: String?, path: String) -> String? {
    guard let line = standardError?.split(separator: "\n").last(where: { $0.hasPrefix("error: ") })
    else { return nil }
    var message = line.dropFirst("error: ".count)
    for prefix in ["\(path): ", "<stdin>: "] where message.hasPrefix(prefix) {
      message = message.dropFirst(prefix.count)
    }
    return String(message)
  }
}

/// The command line on which a child analyses one input.
struct ChildArguments {
  let list: [String]

  init(_ path: String, _ options: AnalysisOptions) {
    var list = ["analyze", "--format", "json"]
    let values = [
      ("--cpu", options.cpu), ("--features", options.features), ("--triple", options.triple),
      ("--function", options.function), ("--simulate-on", options.simulateOn),
      ("--fp-contract", options.contraction), ("--measurements", options.machineFile),
    ]
    for case (let name, let value?) in values { list.append("\(name)=\(value)") }
    if !options.machine { list.append("--ir-only") }
    self.list = list + ["--", path]
  }
}
