public import DiagnosisModel
internal import FoundationEssentials
internal import KernelExecution
internal import LLVMInterop

/// A wish to know how well models predict: every loop of objects and every block of files, measured
/// here or before, beside what models say.
public struct ValidateRequest: Sendable {
  /// Objects, files of blocks (.csv, .hex) and directories of them.
  public var paths: [String]
  /// A file of loops with their measured cycles; nothing runs then.
  public var measurements: String?
  public var simulateOn: String?

  public init(paths: [String]) {
    self.paths = paths
  }

  public func run(_ observer: ExplainObserver = ExplainObserver()) throws(InputError) -> Validation
  {
    let subject = (measurements ?? paths.first ?? "").onOneLine
    return try FileAnalysis.guarded(subject: subject) { () throws(InputError) in
      let file = try measurements.map { path throws(InputError) in
        try MeasuredLoopFile(path: path)
      }
      let runner: LoopRunner
      do throws(MachineCodeError) {
        runner = try LoopRunner(
          simulateOn: simulateOn, measures: file == nil, keepsPlaces: file?.keptPlaces ?? true,
          needsCoreAlone: true)
      } catch {
        throw InputError(path: subject, message: error.message)
      }
      let loops =
        if let file {
          try given(file, runner)
        } else {
          try measured(runner, observer)
        }
      guard !loops.rows.isEmpty else {
        let reason = loops.unmeasured.first.map { ": \($0.key)" } ?? ""
        throw InputError(path: subject, message: "no loop has a measurement\(reason)")
      }
      return Validation(
        tool: ToolIdentity.tool, cpu: runner.cpu, loops: loops.rows, unmeasured: loops.unmeasured)
    }
  }

  private typealias Loops = (rows: [Validation.Row], unmeasured: [String: Int])

  private func measured(
    _ runner: LoopRunner, _ observer: ExplainObserver
  ) throws(InputError) -> Loops {
    var loops: Loops = ([], [:])
    for path in try files() {
      let found = try code(in: path, runner)
      for item in found {
        if observer.shouldStop() { throw InputError(path: path, message: "interrupted") }
        observer.progress("\(loops.rows.count) measured")
        let loop = runner.measured(item.loop, item.code)
        if let figures = loop.measured, figures.spread <= Self.mostSpread {
          loops.rows.append(Self.row(loop, measured: figures.cyclesPerIteration))
        } else {
          let unsteady = loop.measured.map { _ in "its time differs from round to round" }
          let reason = loop.refusal ?? unsteady ?? "not measured"
          // Without the instruction that it is about.
          loops.unmeasured[
            reason.split(separator: ":").first.map(String.init) ?? reason, default: 0] +=
            1
        }
      }
    }
    return loops
  }

  private func code(
    in path: String, _ runner: LoopRunner
  ) throws(InputError) -> [(loop: MeasuredLoop, code: MeasuredCode)] {
    guard Self.isBlocks(path) else {
      let object = try MeasurableObject.read(path, wish: TargetWish())
      return try runner.loops(of: object, input: path, where: { _ in true })
    }
    var found: [(loop: MeasuredLoop, code: MeasuredCode)] = []
    for block in try BlockFile(path: path).blocks {
      found.append(try runner.block(block, input: path))
    }
    return found
  }

  private func given(
    _ file: MeasuredLoopFile, _ runner: LoopRunner
  ) throws(InputError) -> Loops {
    var loops: Loops = ([], file.unmeasured)
    var known: [String: [String: MeasuredLoop]] = [:]
    for item in file.loops {
      if known[item.input] == nil {
        let found = try code(in: item.input, runner).map { ($0.loop.id, $0.loop) }
        known[item.input] = Dictionary(found) { first, _ in first }
      }
      guard var loop = known[item.input]?[item.id] else {
        loops.unmeasured["no such loop in its object", default: 0] += 1
        continue
      }
      loop.group = item.group ?? loop.group
      var row = Self.row(loop, measured: item.measured)
      row.predictions["osaca"] = item.osaca
      loops.rows.append(row)
    }
    return loops
  }

  private static func row(_ loop: MeasuredLoop, measured: Double) -> Validation.Row {
    var predictions: [String: Double] = [:]
    for estimate in loop.estimates {
      predictions[estimate.method.rawValue] = estimate.cyclesPerIteration
    }
    predictions[Validation.best] = predictions["simulation"] ?? predictions["bounds"]
    return Validation.Row(
      id: loop.id, input: loop.input, group: loop.group, measured: measured,
      predictions: predictions)
  }

  /// Of the middle half of the rounds, as a share of their median: what differs by more has no time of its
  /// own to compare with.
  private static let mostSpread = 0.25

  private static func isBlocks(_ path: String) -> Bool {
    [".csv", ".hex"].contains(where: path.hasSuffix)
  }

  /// The files that are named, and those of directories by their names.
  private func files() throws(InputError) -> [String] {
    var files: [String] = []
    for path in paths {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw InputError(path: path, message: "there is no such file or directory")
      }
      guard isFolder else {
        files.append(path)
        continue
      }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let wanted = names.sorted().filter { name in
        [".o", ".so", ".csv", ".hex"].contains(where: name.hasSuffix)
      }
      guard !wanted.isEmpty else {
        throw InputError(path: path, message: "there are no objects and no files of blocks in it")
      }
      files += wanted.map { "\(path)/\($0)" }
    }
    return files
  }
}
