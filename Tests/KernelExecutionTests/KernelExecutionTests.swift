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

  static func check(_ workload: Conv2DWorkload, _ spec: ScheduleSpec) throws -> OutputCheck {
    let machine = try TargetMachine.host()
    let kernel = try spec.kernel(for: workload, on: machine.target)
    let lowered = try kernel.lowered(for: machine, in: Context())
    let operands = ConvolutionOperands(for: workload)
    let executable = try ExecutableKernel(
      kernel, object: lowered.module.objectCode(for: machine), function: lowered.functionName,
      operands: operands)
    executable.run()
    return OutputCheck(
      executable.output, against: ReferenceConvolution.output(of: workload, operands),
      of: workload)
  }
}
