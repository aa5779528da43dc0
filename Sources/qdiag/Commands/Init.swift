import ArgumentParser
import CHost
import DiagnosisModel
import FoundationEssentials
import QDiagDriver
import ReportRendering

/// `qdiag init`: a first policy.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a policy that the kernels meet today, to be edited.",
    discussion: """
      Examples:
        qdiag init build
        qdiag init build/*.ll --cpu cascadelake --policy ci/qdiag.yml
      """)

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp("Where to write it; - is standard output.", valueName: "file"))
  var policy = PolicyFile.usualName

  @Flag(help: "Replace a policy that is there already.")
  var force = false

  @OptionGroup var target: TargetOptions

  @OptionGroup var limits: LimitOptions

  func run() throws {
    if !force, policy != "-", FileManager.default.fileExists(atPath: policy) {
      throw CommandError(message: "\(policy) is there already: --force replaces it")
    }
    let options = AnalysisOptions(
      cpu: target.cpu, features: target.features, triple: target.triple)
    let request = InitRequest(
      list: try inputs.list(), place: policy == "-" ? "" : policy, options: options,
      limits: limits.limits)
    let sketch = try sketch(request)
    guard !sketch.kernels.isEmpty else {
      throw CommandError(message: "no loop of these files multiplies and accumulates")
    }
    let text = TextRenderer(RenderingOptions()).render(sketch)
    try OutputSink.writing(to: [policy == "-" ? nil : policy]) { try $0[0].write(text) }
    if !sketch.unanalyzed.isEmpty { throw CommandRunner.failure }
  }

  private func sketch(_ request: InitRequest) throws -> PolicySketch {
    let paths = request.list.paths
    var kernels: [PolicySketch.Kernel] = []
    var unanalyzed = request.list.errors
    unanalyzed.forEach { StandardError.write($0) }
    let progress = ProgressLine()
    defer { progress.clear() }
    let signal = try inputs.sideBySide(
      count: paths.count, limits: request.limits, context: request.cacheContext,
      input: { (paths[$0], "") }
    ).run(
      work: { index in
        ChildWork.run(on: paths[index]) {
          let kernel = try request.analysis(of: paths[index]).report(on: paths[index]) {
            request.kernel(of: $0)
          }
          try OutputSink(nil).write(try JSONRenderer().render([kernel].compactMap(\.self)))
          return 0
        }
      },
      deliver: { outcome throws(any Error) in
        if let error = outcome.failure(on: paths[outcome.index]) {
          progress.clear()
          StandardError.write(error)
          unanalyzed.append(error)
        } else {
          let bytes = try PartFrame.bytes(of: outcome.output)
          kernels += try JSONDecoder().decode([PolicySketch.Kernel].self, from: Data(bytes))
        }
      },
      progress: { progress.show(done: $0, of: paths.count, "kernels") })
    if let signal { QDDieOf(signal) }
    return request.sketch(kernels, unanalyzed: unanalyzed)
  }
}
