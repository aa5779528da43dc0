public import DiagnosisModel
public import LLVMInterop

/// The one road from a kernel to its loops, whatever form the kernel has.
///
/// It is made of a source, which it consumes; tells what the source says about its target; and then
/// analyses it for the target that was chosen.
public struct KernelAnalyzer: ~Copyable {
  /// What the kernel says about the CPU that it is for.
  public let evidence: TargetEvidence
  private let ir: IRView?
  private let object: ObjectCode?
  /// Those of `object`.
  private let objectLoops: ObjectLoops?
  private let path: String
  private let progress: WorkProgress?

  /// The IR of a module and what was found in it.
  private final class IRView {
    /// The module, and where its blocks stand; nil once they are spent.
    private var code: (module: Module, index: RegionIndex)?
    let path: String
    let again: (() -> Module?)?
    let profile: ModuleProfile

    init(
      module: Module, index: RegionIndex, path: String, again: (() -> Module?)?,
      profile: ModuleProfile
    ) {
      code = (module, index)
      self.path = path
      self.again = again
      self.profile = profile
    }

    /// By the id of a loop: the functions that call its function or hand it on. Requires: nobody took the
    /// module before.
    var callers: [String: [String]] {
      let graph = FunctionCallers(code!.module)
      let pairs = profile.loops.map { ($0.id, graph.callers(of: $0.function)) }
      return Dictionary(pairs) { first, _ in first }
    }

    /// What code is generated from, which nobody else holds any longer: a large module's memory is needed for
    /// what comes then. Requires: nobody took it before.
    func take() -> (module: Module, index: RegionIndex) {
      defer { code = nil }
      return code!
    }
  }

  /// - Parameters:
  ///   - path: the name that locations in the IR's text carry.
  ///   - indexing: whether machine code will be looked at.
  ///   - isIncluded: which functions are analysed, by name.
  ///   - isWanted: which of them in machine code, by where they stand.
  ///   - progress: hears how far machine code without IR is analysed.
  public init(
    _ source: consuming KernelSource, path: String, indexing: Bool = true,
    where isIncluded: @escaping (String) -> Bool = { _ in true },
    at isWanted: (CodeRange) -> Bool = { _ in true }, progress: WorkProgress? = nil
  ) {
    self.path = path
    self.progress = progress
    switch consume source {
    case .module(let module, let again):
      let (profile, index) = KernelProfiler.profile(
        module, path: path, indexing: indexing, where: isIncluded)
      evidence = TargetEvidence(module, profile: profile)
      ir = IRView(module: module, index: index, path: path, again: again, profile: profile)
      object = nil
      objectLoops = nil
    case .machineCode(let code):
      let loops = ObjectLoops(code, progress: progress) { isIncluded($0.name) && isWanted($0) }
      evidence = TargetEvidence(triple: code.triple, loops)
      ir = nil
      objectLoops = loops
      object = consume code
    }
  }

  /// Looks at the kernel for one target, and ends with it: code generation spends a module.
  ///
  /// - Throws: `MachineCodeError` where the source is machine code and there is no model for it. A
  ///   module without machine code keeps its IR view, and a diagnostic says why.
  public consuming func analyze(
    for target: Target, options: CodeOptions = CodeOptions()
  ) throws(MachineCodeError) -> AnalyzedKernel {
    var kernel = AnalyzedKernel(loops: [], diagnostics: notes)
    if let ir {
      kernel.loops = ir.profile.loops
      if options.wantsCallers { kernel.callers = ir.callers }
      do throws(MachineCodeError) {
        try Self.addCode(of: ir, to: &kernel, for: target, options: options)
      } catch {
        kernel.diagnostics.append(
          Diagnostic(severity: .warning, message: "no machine code: \(error.message)"))
      }
    } else {
      try addLoops(to: &kernel, for: target, options: options)
    }
    kernel.loops.rankByWork()
    kernel.loops.demangle()
    return kernel
  }

  /// What a reader should know of the source, whatever the target.
  private var notes: [Diagnostic] {
    guard let profile = ir?.profile else { return [] }
    if !profile.definesFunctions {
      return [Diagnostic(severity: .warning, message: "the module defines no function")]
    }
    guard !profile.unknownIntrinsics.isEmpty else { return [] }
    return [
      Diagnostic(
        severity: .note,
        message: "counted as calls, for qdiag does not know them: "
          + profile.unknownIntrinsics.joined(separator: ", "))
    ]
  }

  private static let largeObject = 1 << 19

  /// The machine side of a module's loops.
  private static func addCode(
    of ir: IRView, to kernel: inout AnalyzedKernel, for target: Target, options: CodeOptions
  ) throws(MachineCodeError) {
    guard !kernel.loops.isEmpty, options.isWanted || options.keepsObject else { return }
    var features: [String: [String]] = [:]
    guard
      let code = try generateCode(
        of: ir, for: target, options: options, features: &features, kernel: &kernel)
    else { return }
    // The module of a large object went, and what comes is smaller.
    if code.object.bytes.count > Self.largeObject { FreeMemory.giveBack() }
    kernel.diagnostics += code.diagnostics
    if options.keepsObject { kernel.objectFile = Array(code.object.bytes) }
    guard options.isWanted else { return }
    var analysis = try CodeAnalysis(for: code.target, options: options)
    try analysis.add(
      code.object, origins: code.origins, sources: code.sources, features: features,
      to: &kernel.loops)
    kernel.diagnostics += analysis.diagnostics
  }

  /// The machine code of a module, which is gone afterwards; nil where the CPU lacks what it needs, which is said.
  ///
  /// - Parameter features: by function, those that its code is generated with.
  private static func generateCode(
    of ir: IRView, for target: Target, options: CodeOptions, features: inout [String: [String]],
    kernel: inout AnalyzedKernel
  ) throws(MachineCodeError) -> CodeGeneration? {
    let (module, index) = ir.take()
    var check = FeatureCheck(of: module, for: target)
    let missing = check.complaints(on: ir.profile)
    guard missing.isEmpty else {
      kernel.diagnostics += missing.map { Diagnostic(severity: .warning, message: $0) }
      return nil
    }
    features = check.features(of: Set(kernel.loops.map(\.function)))
    return try CodeGeneration(
      of: module, index: consume index, for: target, contraction: options.contraction,
      again: ir.again,
      listing: options.wantsListing ? ir.path : nil)
  }

  /// The loops of machine code.
  private func addLoops(
    to kernel: inout AnalyzedKernel, for target: Target, options: CodeOptions
  ) throws(MachineCodeError) {
    let architecture: TargetArchitecture
    do throws(TargetError) {
      architecture = try TargetArchitecture(triple: target.triple)
    } catch {
      throw MachineCodeError(message: error.description)
    }
    let features = target.features.joined(separator: ",")
    var analysis = try CodeAnalysis(
      for: CodeGenTarget(
        triple: target.triple, cpu: target.cpu, features: features,
        enabledFeatures: architecture.features(ofCPU: target.cpu, changedBy: features)),
      options: options)
    guard let objectLoops else { return }
    switch object {
    case .some(let code):
      kernel.loops = analysis.profiles(
        of: objectLoops, in: code, path: path, progress: progress)
      kernel.extents = objectLoops.extents
      if options.wantsCallers { kernel.callers = objectLoops.callers(in: code) }
    case nil: break
    }
    kernel.diagnostics += analysis.diagnostics
  }
}
