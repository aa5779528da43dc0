internal import DiagnosisModel
internal import KernelExecution
internal import KernelLowering
internal import LLVMInterop

/// Runs the kernels of a ladder on this machine: checks each of them, then times them together.
struct LadderMeasurement {
  let workload: Conv2DWorkload
  let budget: Duration
  let observer: ExplainObserver

  private var shouldStop: @Sendable () -> Bool { observer.shouldStop }

  /// What the kernels did, by their index.
  struct Outcome {
    var checks: [Ladder.Check] = []
    var times: [Times] = []
    var conditions: Ladder.Conditions
  }

  struct Times {
    let ratio: Quartiles
    let nanoseconds: Quartiles
    let macsPerCycle: Double?
  }

  /// - Throws: `ExplainError` where a kernel is too large, does not link or computes something else.
  func run(_ rungs: [LoweredRung]) throws(ExplainError) -> Outcome {
    try ExecutionLimits.check(rungs.map(\.kernel))
    let pinning = CPUPinning()
    let start = ContinuousClock.now
    let (kernels, checks) = try prepare(rungs)
    // Without a clock of the core there are times, but no cycles.
    let clock = try? CoreClock()
    let timer = InterleavedTimer(
      kernels.map { kernel in { kernel.run() } }, clock: clock, budget: budget,
      progress: { observer.progress("\(rungs.count) kernels, round \($0)") },
      shouldStop: shouldStop)
    if shouldStop() { throw .interrupted }
    let gigahertz = timer.gigahertz.isEmpty ? nil : Quartiles(timer.gigahertz).median
    let times = kernels.indices.map { index in
      let nanoseconds = Quartiles(timer.samples[index])
      return Times(
        ratio: Quartiles(timer.ratios(index)), nanoseconds: nanoseconds,
        macsPerCycle: timer.cycles(index).map {
          Double(workload.multiplyAccumulates) / Quartiles($0).median
        })
    }
    let seconds = (ContinuousClock.now - start).components
    return Outcome(
      checks: checks, times: times,
      conditions: Ladder.Conditions(
        threads: 1, core: pinning.core, rounds: timer.rounds, coreGigahertz: gigahertz,
        tscGigahertz: TimeStampCounter.gigahertz(),
        seconds: Double(seconds.seconds) + Double(seconds.attoseconds) * 1e-18))
  }

  /// Links every kernel and compares its output with the plain convolution's.
  private func prepare(
    _ rungs: [LoweredRung]
  ) throws(ExplainError) -> (kernels: [ExecutableKernel], checks: [Ladder.Check]) {
    var kernels: [ExecutableKernel] = []
    var checks: [Ladder.Check] = []
    var references: [OperandTypes: (operands: ConvolutionOperands, output: Tensor)] = [:]
    for rung in rungs {
      if shouldStop() { throw .interrupted }
      observer.progress("\(kernels.count + 1) of \(rungs.count) kernels checked")
      let workload = rung.kernel.workload
      let operands = references[workload.types]?.operands ?? ConvolutionOperands(for: workload)
      let reference =
        references[workload.types]?.output
        ?? ReferenceConvolution.output(of: workload, operands)
      references[workload.types] = (operands, reference)
      let kernel = try Self.link(rung, operands)
      kernel.run()
      let check = OutputCheck(kernel.output, against: reference, of: workload)
      guard check.passes || rung.kernel.inexactness != nil else {
        throw ExplainError(
          message: "\(rung.functionName) (\(rung.kernel.scheduleSpelling)) computes "
            + "\(check.wrongElements) of \(check.elements) elements wrongly, by up to "
            + "\(check.largestDeviation): a fault of qdiag; nothing was timed")
      }
      kernels.append(kernel)
      checks.append(
        Ladder.Check(
          wrongElements: check.wrongElements, elements: check.elements,
          largestDeviation: check.largestDeviation, tolerance: check.tolerance))
    }
    return (kernels, checks)
  }

  private static func link(
    _ rung: LoweredRung, _ operands: ConvolutionOperands
  ) throws(ExplainError) -> ExecutableKernel {
    do {
      let object = try ObjectCode(rung.diagnosed.objectFile ?? [])
      return try ExecutableKernel(
        rung.kernel, object: object, function: rung.functionName, operands: operands)
    } catch {
      throw ExplainError(message: "\(rung.functionName): \(error); pass --no-measure to go without")
    }
  }
}

/// What this machine can be asked to run.
enum ExecutionLimits {
  /// Beyond it a single round would take minutes.
  static let mostMultiplyAccumulates = 100_000_000_000

  /// - Throws: `ExplainError`, before anything is allocated.
  static func check(_ kernels: [ScheduledKernel]) throws(ExplainError) {
    guard let workload = kernels.first?.workload else { return }
    let macs = workload.multiplyAccumulates
    guard macs <= mostMultiplyAccumulates else {
      throw ExplainError(
        message: "the workload has \(macs / 1_000_000_000) billion multiply-accumulates; more than "
          + "\(mostMultiplyAccumulates / 1_000_000_000) billion take minutes to measure: choose a "
          + "smaller --workload or pass --no-measure")
    }
    // The unpacked operands, outputs and references beside the packed buffers: four bytes an element.
    let bytes = kernels.reduce(0.0) { sum, kernel in
      kernel.nest.buffers.reduce(sum) { $0 + Double($1.byteCount) + 8 * Double($1.elementCount) }
    }
    let memory = HostMemory.bytes
    guard bytes < memory / 2 else {
      throw ExplainError(
        message: "measuring needs \(gigabytes(bytes)) of memory, more than half of this machine's "
          + "\(gigabytes(memory)): choose a smaller --workload or pass --no-measure")
    }
  }

  private static func gigabytes(_ bytes: Double) -> String {
    "\((bytes / 1e8).rounded() / 10) GB"
  }
}
