internal import DiagnosisModel
internal import KernelAnalysis
internal import LLVMInterop

extension ExplainRequest {
  var reportedTarget: Target {
    // A virtual machine may hide features that its CPU's name implies; the user's win, since they come last.
    let chosen = [isHostTarget ? CodeGenTarget.hostFeatures : "", features ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ",")
    return Target(
      triple: triple ?? CodeGenTarget.hostTriple,
      cpu: isHostTarget ? CodeGenTarget.hostCPU : cpu ?? "",
      features: chosen.split(separator: ",").map(String.init),
      source: cpu == nil && triple == nil ? .host : .option)
  }

  /// Whether code is generated for this machine's CPU, not by its name alone.
  private var isHostTarget: Bool { cpu == nil && triple == nil || cpu == "host" }

  func machineOptions(_ target: Target) throws(ExplainError) -> MachineOptions {
    let cpu = try modelledCPU(target)
    var options = MachineOptions(simulateOn: cpu)
    do throws(MachineFileError) {
      options.machine = try machineFile.map { path throws(MachineFileError) in
        try MachineFileReader.read(path, modelling: cpu ?? target.cpu)
      }
    } catch {
      throw ExplainError(message: error.message)
    }
    return options
  }

  /// The CPU whose model is used, nil where it is the target's.
  func modelledCPU(_ target: Target) throws(ExplainError) -> String? {
    guard let simulateOn else { return nil }
    let name = simulateOn == "host" ? CodeGenTarget.hostCPU : simulateOn
    do {
      try TargetArchitecture(triple: target.triple).check(cpu: name)
    } catch {
      throw ExplainError(message: "--simulate-on: \(error)")
    }
    return name
  }
}

/// Whether the kernels of a request run on this machine.
struct ExecutionChoice {
  /// How long they are timed; nil where they do not run.
  let budget: Duration?
  /// Why they do not run; nil where they do.
  let reason: String?

  init(_ request: ExplainRequest, target: Target) {
    let reason = Self.obstacle(request, target: target)
    self.reason = reason
    budget = reason == nil ? request.measurementBudget : nil
  }

  private static func obstacle(_ request: ExplainRequest, target: Target) -> String? {
    guard request.measurementBudget != nil else { return "measuring was not wanted" }
    // Times of this machine say nothing about another CPU.
    let host = CodeGenTarget.hostCPU
    let modelled = request.simulateOn ?? target.cpu
    guard modelled == host || modelled == "host" else {
      return "the question is about \(modelled.isEmpty ? "a generic CPU" : modelled), which is not "
        + "this machine's CPU"
    }
    do {
      let machine = try TargetMachine(
        triple: target.triple, cpu: target.cpu, features: target.features.joined(separator: ","))
      let missing = machine.target.featuresMissingOnHost
      guard machine.target.architecture == CodeGenTarget.hostArchitecture else {
        return "this machine is of another architecture"
      }
      return missing.isEmpty ? nil : "this machine lacks \(missing.joined(separator: ", "))"
    } catch {
      return "\(error)"
    }
  }
}
