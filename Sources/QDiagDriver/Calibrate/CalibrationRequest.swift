public import DiagnosisModel
internal import KernelAnalysis
internal import KernelExecution
internal import InstructionSet
internal import LLVMInterop

/// A wish to measure this machine.
public struct CalibrationRequest: Sendable {
  /// How long is measured.
  public enum Mode: String, Sendable, CaseIterable {
    /// Some seconds.
    case quick
    /// Four times as often, up to 90 seconds.
    case full
  }

  public var mode = Mode.full
  /// Goes into the file as it is; a clock is not asked.
  public var date: String?

  public init() {}

  /// Measures, and compares with LLVM's model of the CPU.
  ///
  /// - Throws: `ExplainError` where nothing can be measured here.
  public func run(_ observer: ExplainObserver = ExplainObserver()) throws(ExplainError)
    -> CPUMeasurements
  {
    do {
      let target = try TargetMachine.host().target
      let plan = try CalibrationPlan(for: target)
      let effort = mode == .quick ? Calibrator.Effort.quick : .full
      let measured = try Calibrator(plan).run(
        effort,
        progress: { observer.progress("\(Int($0 * 100)) % of the instructions measured") },
        shouldStop: observer.shouldStop)
      guard let measured else { throw ExplainError.interrupted }
      guard measured.agreement >= Self.leastAgreement else {
        throw ExplainError(
          message: "this machine is too busy to be measured: only "
            + "\(Int(measured.agreement * 100)) % of the loops took the same time twice; try again "
            + "when less runs on it")
      }
      return file(plan, measured, target)
    } catch let error as ExplainError {
      throw error
    } catch {
      throw ExplainError(message: "\(error)")
    }
  }

  private func file(
    _ plan: CalibrationPlan, _ measured: Calibrator.Results, _ target: CodeGenTarget
  ) -> CPUMeasurements {
    let plain = InstructionReference(triple: target.triple, cpu: target.cpu, measurements: nil)
    let instructions = zip(plan.forms, measured.forms).map { form, figures in
      return CPUMeasurements.Instruction(
        form: form.name, mnemonic: form.mnemonic, operands: form.operands,
        vectorBits: form.vectorBits, reciprocalThroughput: figures.reciprocalThroughput,
        latency: figures.latency, portShare: figures.portShare, beside: figures.beside,
        modelReciprocalThroughput: plain?.cycles(of: plan.text([form])),
        modelLatency: plan.chain(form).flatMap { plain?.latency(of: [$0]) })
    }
    var file = CPUMeasurements(
      tool: ToolIdentity.tool, cpu: target.cpu, triple: target.triple,
      provenance: CPUMeasurements.Provenance(
        method:
          "loops of independent instructions, and of chains; each also beside eight bitwise ANDs, and beside a multiply, an FMA and an extend; "
          + "the faster quartile of 25 samples in cycles of the core's own clock, the fastest of "
          + "\(mode == .quick ? "five" : "twenty") or more passes, one pinned thread",
        coreGigahertz: measured.gigahertz, mode: mode.rawValue, date: date,
        processor: ProcessorIdentity.ofThisMachine),
      instructions: instructions, groups: [])
    let corrected = InstructionReference(
      triple: target.triple, cpu: target.cpu, measurements: file)
    file.groups = zip(plan.groups, measured.groups).map { forms, cycles in
      CPUMeasurements.Group(
        forms: forms.map(\.name), cycles: cycles,
        modelCycles: plain?.cycles(of: plan.text(forms)),
        correctedCycles: corrected?.cycles(of: plan.text(forms)))
    }
    file.sequences = measured.sequences
    file.check = check(file, plan)
    return file
  }

  /// Shares of loops that took the same time twice, below which figures would not hold.
  private static let leastAgreement = 0.75

  private func check(_ file: CPUMeasurements, _ plan: CalibrationPlan) -> CPUMeasurements.Check? {
    let shipped = InstructionReference(described: file.cpu, triple: file.triple, measurements: nil)
    let withFile = InstructionReference(
      described: file.cpu, triple: file.triple, measurements: file)
    guard let shipped, let withFile else { return nil }
    var predictions: [(measured: Double, withFile: Double, shipped: Double)] = []
    for (group, forms) in zip(file.groups, plan.groups) {
      let text = plan.text(forms)
      guard let file = withFile.cycles(of: text), let shipped = shipped.cycles(of: text) else {
        continue
      }
      predictions.append((group.cycles, file, shipped))
    }
    return CPUMeasurements.Check(predictions)
  }
}
