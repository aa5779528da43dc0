internal import DiagnosisModel
internal import DiagnosisRules
internal import KernelAnalysis
internal import KernelLowering
internal import LLVMInterop

extension ExplainRequest {
  /// Lowers and analyses the kernels of the ladder, and runs them where this machine can.
  ///
  /// - Throws: `ExplainError` for a CPU, schedule or parameter that there is not, and for kernels that
  ///   cannot be measured.
  public func run(_ observer: ExplainObserver = ExplainObserver()) throws(ExplainError)
    -> ExplainOutcome
  {
    let target = try target()
    var options = try codeOptions(target)
    let execution = ExecutionChoice(self, target: target, modelled: options.simulateOn)
    options.keepsObject = execution.budget != nil
    let lowering = RungLowering(target: target, workload: workload, options: options)
    let plans = try plans(lowering)
    var results: [Result<LoweredRung, ExplainError>] = []
    for plan in plans {
      observer.progress("\(results.count + 1) of \(plans.count) kernels compiled")
      if observer.shouldStop() { throw .interrupted }
      results.append(Self.catching { try lowering.lower(plan) })
    }
    let ladder = try LadderBuilder(
      plans: plans, results: results, workload: workload, execution: execution,
      cpu: options.simulateOn ?? target.cpu
    ).build(observer)
    return try outcome(plans, results, target: target, ladder: ladder)
  }

  private func plans(_ lowering: RungLowering) throws(ExplainError) -> [RungPlan] {
    do {
      return try LadderPlan(
        schedule: schedule, workload: workload, types: types,
        target: lowering.targetMachine().target, wantsTiles: wantsTiles
      ).rungs
    } catch {
      throw ExplainError(message: "\(error)")
    }
  }

  private func outcome(
    _ plans: [RungPlan], _ results: [Result<LoweredRung, ExplainError>], target: Target,
    ladder: Ladder
  ) throws(ExplainError) -> ExplainOutcome {
    var kernels: [Explanation.Kernel] = []
    var diagnostics: [Diagnostic] = []
    var modules: [(name: String, text: String)] = []
    for (index, (plan, result)) in zip(plans, results).enumerated() {
      let isPair = plan.role == .baseline || plan.role == .subject
      guard let rung = isPair ? try result.get() : try? result.get() else { continue }
      modules.append((name: Self.fileName(rung, index), text: rung.text))
      guard isPair else { continue }
      var kernel = rung.explained
      if plan.role == .subject, let loop = kernel.hotLoop {
        kernel.findings = ScheduleProof(ladder).proved(kernel.findings, on: loop)
      }
      kernels.append(kernel)
      diagnostics += rung.diagnosed.diagnostics.filter { !diagnostics.contains($0) }
    }
    Self.answerTraces(of: &kernels)
    let explanation = Explanation(
      tool: ToolIdentity.tool,
      workload: Explanation.Workload(
        specification: workload.spelling, description: workload.phrase,
        macs: workload.multiplyAccumulates),
      target: target, kernels: kernels, ladder: ladder, answer: Self.answer(kernels),
      diagnostics: diagnostics)
    return ExplainOutcome(explanation: explanation, modules: modules)
  }

  /// What follows from the stages of the kernels; the pair is one trace of two builds.
  private static func answerTraces(of kernels: inout [Explanation.Kernel]) {
    let trace = TraceAnswer(
      Trace(tool: ToolIdentity.tool, builds: kernels.compactMap(\.trace))
    ).answered
    guard trace.builds.count == kernels.count else { return }
    for index in kernels.indices {
      kernels[index].trace = trace.builds[index]
      // They stand in the lineage.
      for stage in trace.builds[index].stages.indices {
        kernels[index].trace?.stages[stage].kernels = []
      }
    }
  }

  /// The pair that is compared under its own name, the other rungs by their number.
  private static func fileName(_ rung: LoweredRung, _ index: Int) -> String {
    let isPair = rung.plan.role == .baseline || rung.plan.role == .subject
    return (isPair ? "" : "rung\(index + 1)_") + rung.functionName + ".ll"
  }

  static func catching<Value>(_ body: () throws -> Value) -> Result<Value, ExplainError> {
    do {
      return .success(try body())
    } catch let error as ExplainError {
      return .failure(error)
    } catch {
      return .failure(ExplainError(message: "\(error)"))
    }
  }

  private static func answer(_ kernels: [Explanation.Kernel]) -> Explanation.Answer {
    guard let float = kernels.first?.hotLoop, let integer = kernels.last?.hotLoop,
      let answer = FallbackAnswer(float: float, integer: integer)?.answer
    else {
      return Explanation.Answer(
        int16VectorOperations: nil, fallback: nil,
        sentences: ["unknown: one of the kernels has no loop that multiplies and accumulates"])
    }
    return answer
  }
}

extension LoweredRung {
  fileprivate var explained: Explanation.Kernel {
    let types = kernel.workload.types
    var explained = Explanation.Kernel(
      name: types.title, schedule: kernel.scheduleSpelling, dataType: types.data,
      weightType: types.weights, accumulatorType: types.accumulator,
      loopNest: kernel.nest.description, loops: diagnosed.loops,
      findings: diagnosed.findings)
    explained.trace = trace
    return explained
  }
}
