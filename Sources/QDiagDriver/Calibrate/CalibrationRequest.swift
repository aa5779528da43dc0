public import DiagnosisModel
internal import KernelAnalysis
internal import KernelExecution
internal import InstructionSet
internal import LLVMInterop

/// A wish to measure this machine.
public struct CalibrationRequest: Sendable {
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
      let measured = try Calibrator(plan).run(
        progress: { observer.progress("\(Int($0 * 100)) % of the instructions measured") },
        shouldStop: observer.shouldStop)
      guard let measured else { throw ExplainError.interrupted }
      return file(plan, measured.forms, measured.groups, measured.gigahertz, target)
    } catch let error as ExplainError {
      throw error
    } catch {
      throw ExplainError(message: "\(error)")
    }
  }

  private func file(
    _ plan: CalibrationPlan, _ figures: [Calibrator.Figures], _ groups: [Double],
    _ gigahertz: Double, _ target: CodeGenTarget
  ) -> CPUMeasurements {
    let plain = InstructionReference(triple: target.triple, cpu: target.cpu, measurements: nil)
    let instructions = zip(plan.forms, figures).map { form, figures in
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
          + "the faster quartile of 25 samples in cycles of the core's own clock, the fastest of five passes, "
          + "one pinned thread",
        coreGigahertz: gigahertz),
      instructions: instructions, groups: [])
    let corrected = InstructionReference(
      triple: target.triple, cpu: target.cpu, measurements: file)
    file.groups = zip(plan.groups, groups).map { forms, cycles in
      CPUMeasurements.Group(
        forms: forms.map(\.name), cycles: cycles,
        modelCycles: plain?.cycles(of: plan.text(forms)),
        correctedCycles: corrected?.cycles(of: plan.text(forms)))
    }
    return file
  }
}
