public import KernelLowering
public import LLVMInterop

/// A kernel's machine code in this process, with its operands packed: ready to run.
///
/// Not `Sendable`: one kernel writes one output.
public final class ExecutableKernel {
  public let kernel: ScheduledKernel
  private let jit: JIT
  private let function: Function
  private let memory: [KernelMemory]

  private typealias Function =
    @convention(c) (
      UnsafeRawPointer, UnsafeRawPointer, UnsafeMutableRawPointer, UnsafeRawPointer?
    ) -> Void

  /// Links the code and packs the operands.
  ///
  /// - Parameters:
  ///   - object: what LLVM made of the lowered kernel, for this machine.
  ///   - name: the kernel's function in it.
  public init(
    _ kernel: ScheduledKernel, object: borrowing ObjectCode, function name: String,
    operands: ConvolutionOperands
  ) throws(JITError) {
    self.kernel = kernel
    jit = try JIT()
    try jit.add(object)
    // Kernels without a fourth buffer leave the fourth argument alone, in the C calling convention of
    // every 64-bit target.
    function = unsafeBitCast(try jit.address(of: name), to: Function.self)
    memory = kernel.nest.buffers.map(KernelMemory.init)
    let shift = kernel.nest.buffer(.data).shift
    for (buffer, place) in zip(kernel.nest.buffers, memory) {
      switch buffer.role {
      case .data: buffer.pack(operands.data, into: place)
      case .weights: buffer.pack(operands.weights, into: place)
      case .compensation: buffer.pack(operands.compensation(shift: shift), into: place)
      case .output: break
      }
    }
  }

  /// Computes the convolution once.
  public func run() {
    let pointers = memory.map(\.bytes.baseAddress!)
    function(pointers[0], pointers[1], pointers[2], pointers.count > 3 ? pointers[3] : nil)
  }

  /// What the last run computed, unpacked: N×O×OH×OW.
  public var output: Tensor {
    kernel.nest.buffer(.output).unpack(memory[TensorBuffer.Role.output.rawValue])
  }
}
