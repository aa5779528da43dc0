import KernelExecution
import KernelLowering
import LLVMInterop
import TestSupport
import Testing

/// Every schedule, lowered for CPUs whose instructions this machine has, computes the convolution.
@Suite struct ScheduleExecutionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let schedule: String
    let cpu: String
    let types: OperandTypes
    var testDescription: String { "\(schedule) \(types.name) on \(cpu)" }
  }

  /// Odd channels, pads, strides and batches: whatever must be padded is.
  static let workloads = [
    "1,32,9,7,16,3,3,pad=1", "2,6,5,8,20,3,2,stride=2x1,pad=1x2", "1,3,6,6,5,1,1",
  ]

  static let cases = ["x86-64", "haswell", "skylake-avx512", "cascadelake", "host"].flatMap(cases)

  private static func cases(_ cpu: String) -> [Case] {
    var schedules = ["int8-pairs", "int8-pairs:widen_data=false", "int8-pairs:reg_n=1"]
    // SSE2 has no dot products.
    if cpu != "x86-64" { schedules += ["int8-dot", "int8-dot:oc_bn=4"] }
    let grouped = schedules.flatMap { schedule in
      [OperandTypes.s8s8, .u8s8].map { Case(schedule: schedule, cpu: cpu, types: $0) }
    }
    return grouped
      + [OperandTypes.f32, .u8s8].map { Case(schedule: "spatial-pack", cpu: cpu, types: $0) }
  }

  @Test(.needs(.x86), arguments: cases, workloads)
  func integersAreExact(test: Case, workload text: String) throws {
    try Self.cancelUnlessRunnable(test.cpu)
    let workload = try Conv2DWorkload(parsing: text).with(types: test.types)
    let (kernel, check) = try Self.outcome(test.schedule, test.cpu, workload)
    if let reason = kernel.inexactness {
      #expect(reason.contains("saturates"))
      #expect(kernel.scheduleSpelling.contains("route=maddubs"))
    } else {
      #expect(check.passes, "\(check)")
    }
    #expect(check.elements > 0)
  }

  /// In pairs whose sums fit 16 bits `pmaddubsw` is exact: data below 128 is what TVM promises it.
  @Test(.needs(.x86), arguments: ["haswell", "skylake-avx512"])
  func pmaddubswIsExactWhereItDoesNotSaturate(cpu: String) throws {
    try Self.cancelUnlessRunnable(cpu)
    let workload = try Conv2DWorkload(parsing: Self.workloads[0]).with(types: .u8s8)
    let operands = ConvolutionOperands(for: workload).clamped(to: -64...64)
    let (kernel, check) = try Self.outcome("int8-dot:route=maddubs", cpu, workload, operands)
    #expect(kernel.inexactness != nil)
    #expect(check.passes, "\(check)")
  }

  @Test(arguments: [OperandTypes.f32, .s8s8, .u8s8, .s32s32])
  func depthwiseComputesTheConvolution(types: OperandTypes) throws {
    let machine = try TargetMachine.host()
    for text in ["1,32,9,8,32,3,3,pad=1,groups=32", "2,6,7,5,6,3,2,stride=2,groups=6"] {
      let workload = try Conv2DWorkload(parsing: text).with(types: types)
      let kernel = try ScheduleSpec(name: "depthwise").kernel(for: workload, on: machine.target)
      let check = try KernelExecutionTests.check(kernel, machine)
      #expect(check.passes, "\(text): \(check)")
    }
  }

  @Test(arguments: ["spatial-pack", "int8-pairs", "int8-dot"])
  func groupsStayApart(schedule: String) throws {
    let machine = try TargetMachine.host()
    let workload = try Conv2DWorkload(parsing: "1,16,6,6,32,3,3,pad=1,groups=2")
      .with(types: .u8s8)
    let kernel = try ScheduleSpec(name: schedule).kernel(for: workload, on: machine.target)
    let check = try KernelExecutionTests.check(kernel, machine)
    #expect(check.passes || kernel.inexactness != nil, "\(check)")
  }

  @Test(arguments: ["spatial-pack:reg_n=2,tile_oh=4", "spatial-pack"])
  func pointwiseTilesSpanRows(schedule: String) throws {
    let machine = try TargetMachine.host()
    for text in ["1,8,8,4,16,1,1", "1,8,8,4,16,1,1,stride=2", "1,8,6,2,16,1,1,pad=1"] {
      let workload = try Conv2DWorkload(parsing: text).with(types: .f32)
      let kernel = try ScheduleSpec(parsing: schedule).kernel(for: workload, on: machine.target)
      #expect(try KernelExecutionTests.check(kernel, machine).passes, "\(text)")
    }
  }

  private static func outcome(
    _ schedule: String, _ cpu: String, _ workload: Conv2DWorkload,
    _ operands: ConvolutionOperands? = nil
  ) throws -> (ScheduledKernel, OutputCheck) {
    let machine =
      cpu == "host"
      ? try TargetMachine.host() : try TargetMachine(triple: CodeGenTarget.hostTriple, cpu: cpu)
    let kernel = try ScheduleSpec(parsing: schedule).kernel(for: workload, on: machine.target)
    return (kernel, try KernelExecutionTests.check(kernel, machine, operands: operands))
  }

  /// Cancels the test where this machine lacks what the CPU has.
  private static func cancelUnlessRunnable(_ cpu: String) throws {
    guard cpu != "host" else { return }
    let missing = try target(cpu).featuresMissingOnHost
    if !missing.isEmpty {
      try Test.cancel("this machine lacks \(missing.joined(separator: ", ")) of \(cpu)")
    }
  }

  private static func target(_ cpu: String) throws -> CodeGenTarget {
    try TargetMachine(triple: CodeGenTarget.hostTriple, cpu: cpu).target
  }
}
