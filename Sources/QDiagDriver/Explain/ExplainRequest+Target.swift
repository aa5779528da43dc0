internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

extension ExplainRequest {
  /// The target that a kernel without one of its own gets.
  func target() throws(ExplainError) -> Target {
    do throws(TargetError) {
      return try TargetChoice(
        TargetWish(cpu: cpu, features: features, triple: triple), for: TargetEvidence(triple: "")
      ).target
    } catch {
      throw ExplainError(message: error.description)
    }
  }

  func codeOptions(_ target: Target) throws(ExplainError) -> CodeOptions {
    do throws(CodeOptionsError) {
      return try CodeOptions(
        isWanted: wantsCode, simulateOn: simulateOn, measurements: measurementsFile,
        contraction: FloatContraction.intrinsicsOnly.rawValue, target: target)
    } catch {
      throw ExplainError(message: error.description)
    }
  }
}

/// Whether the kernels of a request run on this machine.
struct ExecutionChoice {
  /// How long they are timed; nil where they do not run.
  let budget: Duration?
  /// Why they do not run; nil where they do.
  let reason: String?

  /// - Parameter modelled: the CPU whose model is asked for; nil is the target's.
  init(_ request: ExplainRequest, target: Target, modelled: String?) {
    let reason = Self.obstacle(request, target: target, modelled: modelled)
    self.reason = reason
    budget = reason == nil ? request.measurementBudget : nil
  }

  private static func obstacle(
    _ request: ExplainRequest, target: Target, modelled: String?
  ) -> String? {
    guard request.measurementBudget != nil else { return "measuring was not wanted" }
    // Times of this machine say nothing about another CPU.
    let host = CodeGenTarget.hostCPU
    let modelled = modelled ?? target.cpu
    guard modelled == host else {
      return "the question is about \(modelled.isEmpty ? "a generic CPU" : modelled), which is not "
        + "this machine's CPU"
    }
    do {
      let machine = try TargetMachine(
        triple: target.triple, cpu: target.cpu, features: target.features.joined(separator: ","))
      let missing = machine.target.featuresMissingOnHost
      guard machine.target.architectureName == Architecture.name(inTriple: CodeGenTarget.hostTriple)
      else {
        return "this machine is of another architecture"
      }
      return missing.isEmpty ? nil : "this machine lacks \(missing.joined(separator: ", "))"
    } catch {
      return "\(error)"
    }
  }
}
