public import DiagnosisModel
internal import DiagnosisRules
internal import KernelAnalysis
public import KernelLowering
internal import LLVMInterop

/// A question about a schedule: the same convolution as float32 and as integers.
public struct ExplainRequest: Sendable {
  public var schedule: ScheduleSpec
  public var workload: Conv2DWorkload
  /// The integer kernel's types; float32 is always its twin.
  public var types: OperandTypes
  /// Nil is this machine's.
  public var cpu: String?
  public var features: String?
  public var triple: String?
  /// Whether machine code is generated and looked at.
  public var machine: Bool
  /// The CPU whose scheduling model is used; nil is the one that code is generated for.
  public var simulateOn: String?

  public init(
    schedule: ScheduleSpec, workload: Conv2DWorkload, types: OperandTypes, cpu: String? = nil,
    features: String? = nil, triple: String? = nil, machine: Bool = true,
    simulateOn: String? = nil
  ) {
    self.schedule = schedule
    self.workload = workload
    self.types = types
    self.cpu = cpu
    self.features = features
    self.triple = triple
    self.machine = machine
    self.simulateOn = simulateOn
  }
}

/// The outcome of an `ExplainRequest`.
public struct ExplainOutcome: Sendable {
  public let explanation: Explanation
  /// The lowered modules: a file name and the IR's text for each kernel.
  public let modules: [(name: String, text: String)]
}

extension ExplainRequest {
  /// Lowers and analyses both kernels.
  ///
  /// - Throws: `ExplainError` for a CPU, schedule or parameter that there is not.
  public func run() throws(ExplainError) -> ExplainOutcome {
    let target = reportedTarget
    var kernels: [Explanation.Kernel] = []
    var modules: [(name: String, text: String)] = []
    var diagnostics: [Diagnostic] = []
    for types in [OperandTypes.f32, types] {
      let lowered = try lower(types, for: target)
      // The machine view strips debug information, so the text is taken first.
      modules.append((name: "\(lowered.functionName).ll", text: lowered.module.text))
      kernels.append(try analyze(lowered, target: target, diagnostics: &diagnostics))
    }
    let explanation = Explanation(
      tool: ToolIdentity.tool,
      workload: Explanation.Workload(
        specification: workload.spelling, description: workload.phrase,
        macs: workload.multiplyAccumulates),
      target: target, kernels: kernels, answer: Self.answer(kernels),
      diagnostics: diagnostics)
    return ExplainOutcome(explanation: explanation, modules: modules)
  }

  private var reportedTarget: Target {
    let isHost = cpu == nil && triple == nil || cpu == "host"
    // A virtual machine may hide features that its CPU's name implies.
    let chosen = features ?? (isHost ? CodeGenTarget.hostFeatures : "")
    return Target(
      triple: triple ?? CodeGenTarget.hostTriple,
      cpu: isHost ? CodeGenTarget.hostCPU : cpu ?? "",
      features: chosen.split(separator: ",").map(String.init),
      source: cpu == nil && triple == nil ? .host : .option)
  }

  private func lower(
    _ types: OperandTypes, for target: Target
  ) throws(ExplainError) -> LoweredKernel {
    do {
      let machine = try TargetMachine(
        triple: target.triple, cpu: target.cpu,
        features: target.features.joined(separator: ","))
      let kernel = try schedule.kernel(for: workload.with(types: types), on: machine.target)
      return try kernel.lowered(for: machine, in: Context())
    } catch {
      throw ExplainError(message: "\(error)")
    }
  }

  private func analyze(
    _ lowered: LoweredKernel, target: Target, diagnostics: inout [Diagnostic]
  ) throws(ExplainError) -> Explanation.Kernel {
    let (profile, index) = KernelProfiler.profile(
      lowered.module, path: "\(lowered.functionName).ll")
    var loops = profile.loops
    if machine {
      let options = MachineOptions(simulateOn: try modelledCPU(target))
      let machine = MachineAnalysis(
        lowered.module, profile: profile, index: index, target: target, options: options)
      for (region, machineProfile) in machine.profiles { loops[region].machine = machineProfile }
      diagnostics += machine.diagnostics
    }
    loops = loops.rankedByWork()
    let types = lowered.kernel.workload.types
    return Explanation.Kernel(
      name: types.title, schedule: lowered.kernel.scheduleSpelling,
      dataType: types.data.rawValue, weightType: types.weights.rawValue,
      accumulatorType: types.accumulator.rawValue,
      loopNest: lowered.kernel.nest.description, loops: loops,
      findings: RuleRegistry.findings(in: loops, target: target))
  }

  private func modelledCPU(_ target: Target) throws(ExplainError) -> String? {
    guard let simulateOn else { return nil }
    let name = simulateOn == "host" ? CodeGenTarget.hostCPU : simulateOn
    do {
      try TargetArchitecture(triple: target.triple).check(cpu: name)
    } catch {
      throw ExplainError(message: "--simulate-on: \(error)")
    }
    return name
  }

  private static func answer(_ kernels: [Explanation.Kernel]) -> Explanation.Answer {
    guard let float = kernels.first?.hotLoop, let integer = kernels.last?.hotLoop else {
      return Explanation.Answer(
        int16VectorOperations: nil, fallback: nil,
        sentences: ["unknown: one of the kernels has no loop that multiplies and accumulates"])
    }
    return FallbackAnswer(float: float, integer: integer).answer
  }
}

/// Why there is no explanation: one line.
public struct ExplainError: Error, Sendable, Equatable {
  public let message: String
}

extension OperandTypes {
  /// "float32", "int8 (u8×s8)".
  fileprivate var title: String {
    guard data.isInteger else { return "float32" }
    let bits = max(data.bits, weights.bits)
    return "int\(bits) (\(data.rawValue)×\(weights.rawValue))"
  }
}

extension Conv2DWorkload {
  /// "conv2d 1×32×64×64 → 16 channels, 3×3, pad 1".
  fileprivate var phrase: String {
    var phrase =
      "conv2d \(batch)×\(inputChannels)×\(height)×\(width) → \(outputChannels) channels, "
      + "\(kernel.height)×\(kernel.width)"
    if padding != SpatialPair(0) { phrase += ", pad \(padding.spelling)" }
    if stride != SpatialPair(1) { phrase += ", stride \(stride.spelling)" }
    if dilation != SpatialPair(1) { phrase += ", dilation \(dilation.spelling)" }
    if groups != 1 { phrase += ", \(groups) groups" }
    return phrase
  }
}
