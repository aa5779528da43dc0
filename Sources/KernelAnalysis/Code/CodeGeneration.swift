internal import DiagnosisModel
internal import LLVMInterop

/// The machine code that LLVM makes of a module for a target, tied to the IR instructions that it
/// was made for.
struct CodeGeneration: ~Copyable {
  let object: ObjectCode
  /// Which IR instruction each debug line of the object stands for.
  let origins: InstructionOrigins
  /// What the code was generated for.
  let target: CodeGenTarget
  /// Names of CPUs and features that code was generated without.
  let diagnostics: [Diagnostic]

  /// Spends the module: its debug information is lost and, where the user chose a CPU, its
  /// functions' targets are replaced.
  init(
    of module: consuming Module, regions: [BasicBlock: Int], for target: Target,
    contraction: FloatContraction
  ) throws(MachineCodeError) {
    let machine = try Self.machine(for: target, contraction: contraction)
    if target.source == .option {
      module.overrideTargets(cpu: target.cpu, features: target.features.joined(separator: ","))
    }
    let dropped = module.dropUnknownTargets(triple: machine.target.triple)
    module.numberInstructions()
    let origins = InstructionOrigins(module: copy module, regions: regions)
    object = try module.objectCode(for: machine)
    self.origins = origins
    self.target = machine.target
    diagnostics =
      dropped.isEmpty
      ? []
      : [
        Diagnostic(
          severity: .note,
          message: "LLVM 22 does not know, and code is generated without: "
            + dropped.joined(separator: ", "))
      ]
  }

  private static func machine(
    for target: Target, contraction: FloatContraction
  ) throws(MachineCodeError) -> TargetMachine {
    // Functions that name their own target keep it; the machine's is for those that name none.
    let features = target.source == .module ? "" : target.features.joined(separator: ",")
    do throws(TargetError) {
      return try TargetMachine(
        triple: target.triple, cpu: target.cpu, features: features, contraction: contraction)
    } catch {
      throw MachineCodeError(message: error.description)
    }
  }
}
