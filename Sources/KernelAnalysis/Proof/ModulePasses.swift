public import DiagnosisModel
public import LLVMInterop

/// LLVM's own passes over a module, for the target that it is analysed for.
public enum ModulePasses {
  /// The optimizer's pipeline, also over functions that were compiled to stay as they are.
  ///
  /// - Throws: `MachineCodeError` where a pass fails.
  public static func optimize(
    _ module: Module, for target: Target, contraction: FloatContraction
  ) throws(MachineCodeError) {
    module.allowOptimization()
    try run(on: module, for: target, contraction: contraction) {
      module, machine throws(PassPipelineError) in
      try module.runPasses(for: machine)
    }
  }

  /// Unrolls loops, each copy of a body with sums of its own.
  ///
  /// - Returns: how many iterations one of an unrolled loop does.
  public static func unroll(
    _ module: Module, for target: Target, contraction: FloatContraction
  ) throws(MachineCodeError) -> Int {
    try run(on: module, for: target, contraction: contraction) {
      module, machine throws(PassPipelineError) in
      try module.unrollWithSumsOfTheirOwn(for: machine)
    }
    return Unrolling.count
  }

  /// Lets the code generator use vectors of all widths that the target has.
  public static func allowWideVectors(in module: Module) {
    for function in module.functions where !function.isDeclaration {
      for name in ["prefer-vector-width", "min-legal-vector-width"] {
        function.setStringAttribute(name, "512")
      }
    }
  }

  private static func run(
    on module: Module, for target: Target, contraction: FloatContraction,
    _ passes: (Module, borrowing TargetMachine) throws(PassPipelineError) -> Void
  ) throws(MachineCodeError) {
    let machine = try CodeGeneration.machine(for: target, contraction: contraction)
    CodeGeneration.name(target, in: module, triple: machine.target.triple)
    do throws(PassPipelineError) {
      try passes(module, machine)
    } catch {
      throw MachineCodeError(message: error.description)
    }
  }
}
