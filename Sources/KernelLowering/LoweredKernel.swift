public import LLVMInterop

/// A kernel as LLVM IR, optimised for one target machine.
public struct LoweredKernel {
  /// Holds the function and what it calls; its text is the kernel's IR.
  public let module: Module
  /// `void name(ptr data, ptr weights, ptr output)`: the buffers of `kernel.nest`, none of which
  /// overlap, each aligned to `TensorBuffer.alignment`.
  public let functionName: String
  public let kernel: ScheduledKernel
  public let target: CodeGenTarget

  public var function: Function? { module.function(named: functionName) }
}

/// Why a kernel could not be lowered: a fault of this tool, in LLVM's words.
public enum LoweringError: Error, Equatable, Sendable, CustomStringConvertible {
  case passes(PassPipelineError)
  case malformed(function: String, message: String)

  public var description: String {
    switch self {
    case .passes(let error): error.description
    case .malformed(let function, let message): "\(function): malformed IR: \(message)"
    }
  }
}

extension ScheduledKernel {
  /// Generates the kernel's code and runs `pipeline` over it.
  ///
  /// Integer products and sums promise, as TVM's do, to stay in the range of 32 bits.
  public func lowered(
    for machine: borrowing TargetMachine, in context: Context, pipeline: String = "default<O3>"
  ) throws(LoweringError) -> LoweredKernel {
    let module = Module(name: functionName, in: context)
    machine.configure(module)
    let function = module.addFunction(
      named: functionName, parameters: nest.buffers.map { _ in context.pointer },
      returning: context.void)
    machine.configure(function)
    function.addAttribute(.nounwind)
    for (index, (parameter, buffer)) in zip(function.parameters, nest.buffers).enumerated() {
      parameter.setName(buffer.role.name)
      function.addAttribute(.noalias, toParameter: index)
      function.setAlignment(TensorBuffer.alignment, ofParameter: index)
    }
    var generator = KernelGenerator(nest, into: function)
    generator.generate()
    if let message = module.verificationFailure() {
      throw .malformed(function: functionName, message: message)
    }
    do {
      try module.runPasses(pipeline, for: machine)
    } catch {
      throw .passes(error)
    }
    return LoweredKernel(
      module: module, functionName: functionName, kernel: self, target: machine.target)
  }

  /// A C identifier made of schedule, types and shape:
  /// `conv2d_spatial_pack_u8s8_1x32x64x64_16_3x3_pad1`.
  public var functionName: String {
    let w = workload
    var name =
      "conv2d_\(schedule)_\(w.types.name)_\(w.batch)x\(w.inputChannels)x\(w.height)x\(w.width)"
      + "_\(w.outputChannels)_\(w.kernel.height)x\(w.kernel.width)"
    if w.stride != SpatialPair(1) { name += "_stride" + w.stride.spelling }
    if w.padding != SpatialPair(0) { name += "_pad" + w.padding.spelling }
    if w.dilation != SpatialPair(1) { name += "_dilation" + w.dilation.spelling }
    if w.groups != 1 { name += "_groups\(w.groups)" }
    return String(name.map { $0 == "-" ? "_" : $0 })
  }
}
