import KernelExecution
import KernelLowering
import LLVMInterop
import Testing

/// Lowered kernels run in this process and compared with the plain convolution.
@Suite struct KernelExecutionTests {
  static let workloads = [
    "1,3,7,5,8,3,3,pad=1", "2,4,6,6,6,1,1", "1,8,9,9,4,3,2,stride=2x1,pad=1x2,dilation=2",
    "1,6,5,5,9,2,3,groups=3",
  ]
  static let types: [OperandTypes] = [.f32, .s8s8, .u8s8, .s16s16, .s32s32]

  @Test(arguments: workloads, types)
  func computesTheConvolution(workload text: String, types: OperandTypes) throws {
    let workload = try Conv2DWorkload(parsing: text).with(types: types)
    let check = try Self.check(workload, ScheduleSpec(name: "spatial-pack"))
    #expect(check.passes, "\(check)")
    #expect(check.elements > 0)
  }

  @Test func findsAWrongKernel() throws {
    let workload = try Conv2DWorkload(parsing: Self.workloads[0])
    let operands = ConvolutionOperands(for: workload, seed: 1)
    let others = ConvolutionOperands(for: workload, seed: 2)
    let output = ReferenceConvolution.output(of: workload, operands)
    let check = OutputCheck(
      ReferenceConvolution.output(of: workload, others), against: output, of: workload)
    #expect(!check.passes)
    #expect(check.largestDeviation > 0)
  }

  /// A kernel whose code lacks its function cannot be linked, and says so.
  @Test func codeWithoutTheFunctionIsAnError() throws {
    let machine = try TargetMachine.host()
    let workload = try Conv2DWorkload(parsing: Self.workloads[0])
    let kernel = try ScheduleSpec(name: "spatial-pack").kernel(for: workload, on: machine.target)
    let object = try kernel.lowered(for: machine, in: Context()).module.objectCode(for: machine)
    let error = #expect(throws: JITError.self) {
      try ExecutableKernel(
        kernel, object: object, function: "nonsense", operands: ConvolutionOperands(for: workload))
    }
    #expect(error?.description.contains("nonsense") == true)
  }

  static func check(_ workload: Conv2DWorkload, _ spec: ScheduleSpec) throws -> OutputCheck {
    let machine = try TargetMachine.host()
    return try check(spec.kernel(for: workload, on: machine.target), machine)
  }

  static func check(
    _ kernel: ScheduledKernel, _ machine: borrowing TargetMachine,
    operands given: ConvolutionOperands? = nil
  ) throws -> OutputCheck {
    let lowered = try kernel.lowered(for: machine, in: Context())
    let operands = given ?? ConvolutionOperands(for: kernel.workload)
    let executable = try ExecutableKernel(
      kernel, object: lowered.module.objectCode(for: machine), function: lowered.functionName,
      operands: operands)
    executable.run()
    return OutputCheck(
      executable.output, against: ReferenceConvolution.output(of: kernel.workload, operands),
      of: kernel.workload)
  }
}

extension ConvolutionOperands {
  /// The integers cut to a range.
  func clamped(to range: ClosedRange<Int32>) -> ConvolutionOperands {
    func cut(_ tensor: Tensor) -> Tensor {
      guard case .integers(let values) = tensor.elements else { return tensor }
      return Tensor(
        shape: tensor.shape,
        elements: .integers(values.map { min(max($0, range.lowerBound), range.upperBound) }))
    }
    return ConvolutionOperands(data: cut(data), weights: cut(weights))
  }
}
