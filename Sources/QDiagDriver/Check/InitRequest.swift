public import DiagnosisModel
internal import DiagnosisRules

/// A wish for a first policy.
public struct InitRequest: Sendable {
  public let list: InputList
  private let options: AnalysisOptions
  public let limits: AnalysisLimits
  private let folder: String

  /// - Parameter place: where the policy will stand.
  public init(list: InputList, place: String, options: AnalysisOptions, limits: AnalysisLimits) {
    self.list = list
    self.options = options
    self.limits = limits
    folder = place.lastIndex(of: "/").map { String(place[...$0]) } ?? "."
  }

  /// All that results depend on beside their inputs.
  public var cacheContext: [String] {
    get throws(InputError) {
      ["init", folder]
        + (try AnalysisRequest(paths: [], options: options, limits: limits).cacheContext)
    }
  }

  public func analysis(of path: String) -> AnalysisRequest {
    AnalysisRequest(paths: [path], options: options, limits: limits)
  }

  /// What a report says that a policy can demand; nil where no loop multiplies.
  public func kernel(of report: Report) -> PolicySketch.Kernel? {
    guard let hot = report.loops.first(where: { $0.macs != nil }), let macs = hot.macs else {
      return nil
    }
    let path = AbsolutePath(report.input.path).relative(to: AbsolutePath(folder))
    var kernel = PolicySketch.Kernel(
      path: path, loop: hot.id, function: hot.function, macs: macs.perIteration)
    if options.cpu != nil || options.triple != nil {
      kernel.cpu = report.target.cpu
      kernel.triple = options.triple
    }
    let dots = hot.code?.origins(of: .dotProduct) ?? []
    kernel.dotProduct = dots.max { ($0.count, $1.mnemonic) < ($1.count, $0.mnemonic) }?.mnemonic
    kernel.cyclesPerMAC = hot.code?.cyclesPerMAC
    kernel.stackReferences = hot.code?.stackReferences
    let found = Set(report.findings.filter { $0.confirmed != false }.map(\.rule))
    let all = RuleRegistry.faults
    kernel.found = all.filter(found.contains)
    // Machine code alone has no findings to be without.
    kernel.silent = hot.ir == nil ? [] : all.filter { !found.contains($0) }
    return kernel
  }

  public func sketch(
    _ kernels: [PolicySketch.Kernel], unanalyzed: [InputError]
  ) -> PolicySketch {
    PolicySketch(tool: ToolIdentity.tool, kernels: kernels, unanalyzed: unanalyzed)
  }
}
