public import DiagnosisModel
internal import DiagnosisRules
internal import FoundationEssentials
internal import LLVMInterop
internal import Stages

/// A wish to follow kernels through the stages of their compilation.
public struct TraceRequest: Sendable {
  /// Files and directories.
  public var paths: [String]
  /// The build that others are compared with; nil for the one that multiplies floats.
  public var base: String?
  public var options: AnalysisOptions
  public var limits: AnalysisLimits

  public init(
    paths: [String], base: String? = nil, options: AnalysisOptions, limits: AnalysisLimits
  ) {
    self.paths = paths
    self.base = base
    self.options = options
    self.options.wantsBreakdown = true
    self.options.wantsCallers = true
    self.limits = limits
  }

  /// One line a form that is read, for the help.
  public static var help: String {
    let forms = StageRegistry.descriptions
    let width = forms.map(\.title.count).max() ?? 0
    return forms.map { form in
      let blanks = String(repeating: " ", count: width - form.title.count)
      return "  \(form.title)\(blanks)  \(form.summary)"
    }.joined(separator: "\n")
  }

  /// A file to read.
  public struct File: Sendable, Equatable {
    public var path: String
    /// Whether the user named it; one of a directory may be anything.
    public var isNamed: Bool
  }

  /// What one file shows.
  public struct Part: Codable, Sendable {
    public var stages: [Stage]
    /// Where it is LLVM IR or machine code.
    public var report: Report?
  }

  /// Files of the paths, those of directories by name; what begins with a point is left out.
  ///
  /// - Throws: `InputError` for a path that does not exist, and for a directory without files.
  public func files() throws(InputError) -> [File] {
    var files: [File] = []
    for path in paths {
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        throw InputError(path: path, message: "no such file or directory")
      }
      if isDirectory {
        let found = Self.files(in: path, depth: 0)
        if found.isEmpty { throw InputError(path: path, message: "the directory has no files") }
        files += found.map { File(path: $0, isNamed: false) }
      } else {
        files.append(File(path: path, isNamed: true))
      }
    }
    return files
  }

  /// More files than that are no directory of dumps.
  private static let fileLimit = 2000

  private static func files(in directory: String, depth: Int) -> [String] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted()
    var files: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        continue
      }
      if isDirectory {
        if depth < 6 { files += Self.files(in: path, depth: depth + 1) }
      } else {
        files.append(path)
      }
      if files.count > fileLimit { break }
    }
    return Array(files.prefix(fileLimit))
  }

  /// What a file shows, for a process that does nothing else meanwhile.
  ///
  /// - Throws: `InputError` where it is no stage that can be read.
  public func part(on file: File) throws(InputError) -> Part {
    let path = file.path
    return try limits.bound(subject: path.onOneLine) { () throws(InputError) in
      try FileAnalysis.guarded(subject: path.onOneLine) { () throws(InputError) in
        let buffer: InputBuffer
        do throws(InputReadError) {
          buffer = try InputBuffer(path: path)
        } catch {
          throw InputError(path: path, message: error.reason.lowercasedFirst)
        }
        return try buffer.withBytes { bytes, releasePages throws(InputError) in
          let raw = UnsafeRawBufferPointer(bytes)
          if let stages = StageRegistry.stages(in: raw, path: path) {
            return Part(stages: stages, report: nil)
          }
          let report = try FileAnalysis.report(
            on: bytes, path: path, options: options, releasePages: releasePages)
          return Part(stages: report.stages, report: report)
        }
      }
    }
  }

  /// - Parameter parts: one a file, nil where it could not be read.
  public func trace(of parts: [Part], unread: [InputError]) throws(InputError) -> Trace {
    let builds = BuildSorter.builds(of: parts.map(\.stages))
    var trace = Trace(
      tool: ToolIdentity.tool,
      builds: builds.map { build in
        Trace.Build(
          name: build.name, stages: build.stages,
          kernels: LineageJoiner.lineages(of: build.stages))
      })
    trace.unread = unread
    if let base, !trace.builds.contains(where: { $0.name == base }) {
      let names = trace.builds.map { "'\($0.name)'" }.joined(separator: ", ")
      throw InputError(path: base, message: "--base: there is no such build; there are: \(names)")
    }
    TraceCosts(reports: parts.compactMap(\.report), base: base).add(to: &trace)
    trace.diagnostics = parts.compactMap(\.report).flatMap { report in
      report.diagnostics.filter { $0.severity > .note }
    }
    trace = TraceAnswer(trace).answered
    // Kernels stand in the lineages.
    for build in trace.builds.indices {
      for stage in trace.builds[build].stages.indices {
        trace.builds[build].stages[stage].kernels = []
      }
    }
    return trace
  }
}
