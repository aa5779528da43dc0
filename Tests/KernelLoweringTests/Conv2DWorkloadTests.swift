import DiagnosisModel
import Testing

@testable import KernelLowering

@Suite struct Conv2DWorkloadTests {
  @Test func presetOfTheQuestion() throws {
    let workload = try Conv2DWorkload(parsing: "tvm-question", types: .u8s8)
    #expect(workload.spelling == "1,32,64,64,16,3,3,pad=1")
    #expect(workload.types.name == "u8s8")
    #expect(workload.outputHeight == 64 && workload.outputWidth == 64)
    #expect(workload.multiplyAccumulates == 64 * 64 * 16 * 32 * 9)
    #expect(try Conv2DWorkload(parsing: "resnet50-conv2").multiplyAccumulates == 115_605_504)
  }

  @Test(arguments: [
    "1,32,64,64,16,3,3,pad=1", "2,12,7,9,20,3,2,stride=2x1,pad=1x2", "1,1,1,1,1,1,1",
    "1,16,11,12,24,3,3,pad=2,dilation=2,groups=4",
  ])
  func spellingRoundTrips(text: String) throws {
    #expect(try Conv2DWorkload(parsing: text).spelling == text)
  }

  @Test func outputSizes() throws {
    let workload = try Conv2DWorkload(parsing: "1,3,224,225,8,7,5,stride=2x3,pad=3x0,dilation=1x2")
    #expect(workload.outputHeight == 112)
    #expect(workload.outputWidth == (225 - 8 - 1) / 3 + 1)
  }

  @Test(arguments: [
    ("0,1,1,1,1,1,1", WorkloadError.sizeTooSmall(name: "N", value: 0, minimum: 1)),
    ("1,-4,1,1,1,1,1", .sizeTooSmall(name: "C", value: -4, minimum: 1)),
    ("1,1,8,8,1,3,3,stride=0", .sizeTooSmall(name: "stride", value: 0, minimum: 1)),
    ("1,1,8,8,1,3,3,pad=-1", .sizeTooSmall(name: "pad", value: -1, minimum: 0)),
    (
      "1,1,8,4294967296,1,3,3",
      .sizeTooLarge(name: "W", value: "4294967296", maximum: 2_147_483_647)
    ),
    (
      "1,1,8,99999999999999999999,1,3,3",
      .sizeTooLarge(name: "W", value: "99999999999999999999", maximum: 2_147_483_647)
    ),
    (
      "1,1,4,8,1,3,3,dilation=2",
      .kernelExceedsInput(dimension: "height", kernel: 3, dilation: 2, paddedInput: 4)
    ),
    (
      "1,6,8,8,8,3,3,groups=4",
      .groupsDoNotDivide(name: "input channels", channels: 6, groups: 4)
    ),
    ("2147483647,2147483647,8,8,1,3,3", .overflow("the data's size")),
    (
      "65536,32768,1024,1024,65536,1,1", .overflow("the number of multiply-accumulates")
    ),
  ])
  func refusals(text: String, error: WorkloadError) {
    #expect(throws: error) { try Conv2DWorkload(parsing: text) }
  }

  @Test(arguments: [
    ("", "N is '', which is no number"), ("tvm", "N is 'tvm', which is no number"),
    ("1,2,3", "it has 3 of the seven sizes"),
    ("1,2,3,4,5,6,7,8", "'8' is out of place"),
    ("1,1,8,8,1,3,3,strides=2", "there is no 'strides'"),
    ("1,1,8,8,1,3,3,pad=1,pad=2", "'pad' is given twice"),
    ("1,1,8,8,1,3,3,pad=1x", "pad is '', which is no number"),
    ("1,1,8,8,1,3,3,groups=1x1", "'1x1' is no value of groups"),
  ])
  func malformedSpellings(text: String, reason: String) {
    let error = WorkloadError.malformed(text: text, reason: reason)
    #expect(throws: error) { try Conv2DWorkload(parsing: text) }
    #expect(
      error.description.hasSuffix("or a preset: tvm-question, resnet50-conv2, mobilenet-depthwise"))
  }

  /// Sizes without meaning (a stride that is never taken) must not overflow later either.
  @Test func unusedStrideAndDilationMayBeHuge() throws {
    let workload = try Conv2DWorkload(
      parsing: "1,1,1,2147483647,1,1,1,stride=2147483647,dilation=2147483647")
    #expect(workload.outputWidth == 1)
    let kernel = try ScheduleSpec(name: "spatial-pack").kernel(for: workload, on: .avx2)
    #expect(kernel.nest.elementStrides(of: kernel.nest.body.target).allSatisfy { $0 == 0 })
  }
}

@Suite struct OperandTypesTests {
  @Test(arguments: [
    ("f32", "f32"), ("s8", "s8s8"), ("u8s8", "u8s8"), ("u8,s8", "u8s8"), ("uint8xint8", "u8s8"),
    ("s16s16", "s16s16"), ("s32u8", "s32u8"), ("i8", "s8s8"), ("float32", "f32"),
  ])
  func spellings(text: String, name: String) throws {
    #expect(try OperandTypes(parsing: text).name == name)
  }

  @Test func refusals() {
    #expect(throws: WorkloadError.unsupportedTypes(data: .f32, weights: .s8)) {
      try OperandTypes(parsing: "f32s8")
    }
    #expect(throws: WorkloadError.malformedTypes("s4")) { try OperandTypes(parsing: "s4") }
    #expect(throws: WorkloadError.malformedTypes("")) { try OperandTypes(parsing: "") }
  }

  @Test func accumulators() throws {
    #expect(OperandTypes.f32.accumulator == .f32)
    #expect(try OperandTypes(data: .u8, weights: .s16).accumulator == .s32)
  }
}
