@_exported public import DiagnosisModel
internal import DiagnosisRules
internal import FoundationEssentials
internal import KernelLowering
internal import QDiagDriver
internal import ReportRendering

/// Reads kernels, diagnoses them and renders what was found, for programs and for tests of kernels.
///
///     let report = try QDiag.analyze("gemm.ll", KernelOptions(cpu: "cascadelake"))
///     #expect(report.warnings.isEmpty)
///     print(try QDiag.render(report))
///
/// The work is done in this process, one kernel at a time, and nothing that is analysed is run. An input on
/// which LLVM aborts takes the process with it, as one that takes all memory does: for inputs that nobody can
/// trust, run the command line, which has a process for each.
public enum QDiag {
  /// Analyses a kernel: LLVM IR as text or bitcode, assembly, an object, or C where `qdiag-clang` is installed.
  ///
  /// - Throws: `InputError`, which says what is wrong, where, and what to do.
  public static func analyze(
    _ path: String, _ options: KernelOptions = KernelOptions()
  ) throws(InputError) -> Report {
    try FileAnalysis.report(on: path, options: options.analysis)
  }

  /// Sets the hot loops of kernels side by side: the first is what the others are compared with.
  ///
  /// - Throws: `InputError` where a kernel cannot be analysed, or nothing can be compared.
  public static func compare(
    _ paths: [String], _ options: KernelOptions = KernelOptions()
  ) throws(InputError) -> Comparison {
    let request = CompareRequest(
      kernels: paths.map { CompareRequest.Kernel($0) }, options: options.analysis,
      limits: AnalysisLimits())
    var reports: [Report] = []
    for kernel in request.kernels {
      if let analysis = request.analysis(of: kernel) {
        reports.append(try FileAnalysis.report(on: kernel.path, options: analysis.options))
      } else {
        reports.append(try request.loops(ofReport: kernel))
      }
    }
    return try request.comparison(of: reports)
  }

  /// Lowers a convolution from float32 to int8, one change at a time, and predicts what each costs. No kernel
  /// is run.
  ///
  /// - Parameters:
  ///   - schedule: as `qdiag schedules` lists them: "spatial-pack".
  ///   - workload: a preset or its dimensions: "resnet50-conv2", "1,64,56,56,64,3,3,pad=1".
  ///   - cpu: LLVM's name of it; nil is this machine's.
  /// - Throws: `InputError` where there is no such schedule, workload or CPU.
  public static func explain(
    schedule: String, workload: String = "resnet50-conv2", cpu: String? = nil
  ) throws(InputError) -> Explanation {
    do {
      var request = ExplainRequest(
        schedule: try ScheduleSpec(parsing: schedule),
        workload: try Conv2DWorkload(parsing: workload), types: .s8s8)
      request.cpu = cpu
      request.measurementBudget = nil
      return try request.run().explanation
    } catch {
      throw InputError(path: schedule, message: "\(error)")
    }
  }

  /// The forms in which reports can be written: "text", "json", "html", …
  public static var formats: [String] { RendererRegistry.all.map { $0.name } }

  /// A report as one document.
  ///
  /// - Parameters:
  ///   - report: as `analyze` returns it.
  ///   - format: one of `formats`.
  /// - Throws: `InputError` where there is no such form.
  public static func render(_ report: Report, as format: String = "text") throws(InputError)
    -> String
  {
    do {
      let renderer = try RendererRegistry.renderer(named: format)
        .init(RenderingOptions(tool: ToolIdentity.tool, deflate: Deflate(Packing.deflate)))
      guard let renderer = renderer as? any ReportRenderer else {
        throw RendererError(message: "reports have no form '\(format)'")
      }
      let parts = [
        Data(renderer.opening.utf8), try renderer.part(report),
        try renderer.closing(tool: ToolIdentity.tool, unanalyzed: []),
      ]
      return String(decoding: parts.joined(), as: UTF8.self)
    } catch {
      throw InputError(path: format, message: "\(error)")
    }
  }
}
