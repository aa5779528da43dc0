internal import CLLVM

/// LLVM's message on a pass pipeline that could not run.
public struct PassPipelineError: Error, Equatable, Sendable, CustomStringConvertible {
  public let pipeline: String
  public let message: String

  public var description: String { "pass pipeline '\(pipeline)': \(message)" }
}

extension Module {
  /// Runs a pipeline of the new pass manager over the module, spelled as for `opt -passes=`.
  ///
  /// Loop and SLP vectorisation are on, as TVM and clang have them (the C API leaves SLP off).
  public func runPasses(
    _ pipeline: String = "default<O3>", for machine: borrowing TargetMachine
  ) throws(PassPipelineError) {
    let options = LLVMCreatePassBuilderOptions()
    defer { LLVMDisposePassBuilderOptions(options) }
    LLVMPassBuilderOptionsSetLoopVectorization(options, 1)
    LLVMPassBuilderOptionsSetSLPVectorization(options, 1)
    guard let failure = LLVMRunPasses(reference, pipeline, machine.reference, options) else {
      return
    }
    let message = LLVMGetErrorMessage(failure)!
    defer { LLVMDisposeErrorMessage(message) }
    throw PassPipelineError(pipeline: pipeline, message: String(cString: message))
  }
}
