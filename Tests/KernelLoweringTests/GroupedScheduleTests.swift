import DiagnosisModel
import LLVMInterop
import Testing

@testable import KernelLowering

/// int8-pairs and int8-dot: what they are lowered to, and for whom they refuse.
@Suite struct GroupedScheduleTests {
  /// One instruction a pixel and group, its operand broadcast from memory, and nothing widened.
  @Test(arguments: [
    ("int8-dot", "cascadelake", OperandTypes.u8s8, "llvm.x86.avx512.vpdpbusd.512 <16 x i32>", 16),
    ("int8-dot", "alderlake", .u8s8, "llvm.x86.avx512.vpdpbusd.256 <8 x i32>", 8),
    ("int8-dot", "alderlake", .s8s8, "llvm.x86.avx512.vpdpbusd.256 <8 x i32>", 8),
    (
      "int8-dot", "sierraforest", .s8s8, "llvm.x86.avx2.vpdpbssd.256 <8 x i32>", 8
    ),
    ("int8-dot", "skylake-avx512", .u8s8, "llvm.x86.avx512.pmaddubs.w.512 <32 x i16>", 16),
    ("int8-dot", "haswell", .u8s8, "llvm.x86.avx2.pmadd.ub.sw <16 x i16>", 8),
    ("int8-dot", "penryn", .u8s8, "llvm.x86.ssse3.pmadd.ub.sw.128 <8 x i16>", 8),
  ])
  func x86HasOneInstructionAPixel(
    spec: String, cpu: String, types: OperandTypes, instruction: String, pixels: Int
  ) throws {
    let loop = try HotLoop(of: lowered(spec, types, "x86_64-linux-gnu", cpu))
    #expect(loop.work[instruction] == pixels, "\(loop.work)")
    // LLVM repeats the group's bytes where it can, instead of splatting it as one element.
    #expect(loop.work["broadcast", default: 0] + loop.work["shufflevector", default: 0] == pixels)
    #expect(!loop.work.keys.contains { $0.hasPrefix("sext") || $0.hasPrefix("zext") })
  }

  @Test(arguments: [
    ("sdot", OperandTypes.s8s8, "neoverse-n1"), ("usdot", .u8s8, "neoverse-v1"),
    ("sdot", .u8s8, "neoverse-n1"),
  ])
  func armHasOneInstructionAPixel(mnemonic: String, types: OperandTypes, cpu: String) throws {
    let kernel = try lowered("int8-dot", types, "aarch64-linux-gnu", cpu)
    let loop = try HotLoop(of: kernel)
    #expect(loop.work["llvm.aarch64.neon.\(mnemonic) <4 x i32>"] == 16, "\(loop.work)")
    let isShifted = types == .u8s8 && mnemonic == "sdot"
    #expect(kernel.kernel.nest.buffer(.data).shift == (isShifted ? -128 : 0))
  }

  /// Sixteen accumulators of two pixels by two channels, from four vectors of each operand.
  @Test(arguments: [
    ("smmla", OperandTypes.s8s8), ("usmmla", .u8s8),
  ])
  func matricesBroadcastNothing(mnemonic: String, types: OperandTypes) throws {
    let loop = try HotLoop(
      of: lowered("int8-dot:route=\(mnemonic)", types, "aarch64-linux-gnu", "neoverse-v1"))
    #expect(loop.work["llvm.aarch64.neon.\(mnemonic) <4 x i32>"] == 16, "\(loop.work)")
    #expect(loop.work["load <16 x i8>"] == 8)
    #expect(loop.work["broadcast"] == nil && loop.work["shufflevector"] == nil)
  }

  @Test func matricesArePackedInPairs() throws {
    let nest = try kernel("int8-dot:route=smmla", .s8s8, "aarch64-linux-gnu", "neoverse-v1").nest
    #expect(nest.buffers.map(\.layout) == ["NCHW8c", "OIHW4o2o8i", "NCHW2c"])
    #expect(nest.lanes == 4)
    for buffer in nest.buffers {
      let places = (0..<buffer.elementCount).compactMap {
        buffer.logicalCoordinates(ofElementAt: $0)
      }
      #expect(Set(places).count == buffer.logicalShape.reduce(1) { $0 * $1.extent })
    }
  }

  @Test func s8DataBecomesU8AndIsCompensated() throws {
    let nest = try kernel("int8-dot", .s8s8, "x86_64-linux-gnu", "cascadelake").nest
    #expect(nest.buffer(.data).elementType == .u8)
    #expect(nest.buffer(.data).shift == 128)
    #expect(nest.buffers.map(\.role) == [.data, .weights, .output, .compensation])
    #expect(
      nest.body.description
        == "output[n][oc_chunk][oh][16*ow_chunk + ow_block][oc_block] += "
        + "vpdpbusd(broadcast(data[n][ic_chunk][oh + kh][16*ow_chunk + ow_block + kw]"
        + "[4*ic_block + ic_group]), weights[oc_chunk][ic_chunk][kh][kw][ic_block][oc_block]"
        + "[ic_group])")
    #expect(nest.start?.description == "compensation[oc_chunk][oc_block]")
    #expect(nest.buffer(.weights).layout == "OIHW4i16o4i")
  }

  /// Pairs of products: one multiplication of twice the lanes, whose halves LLVM's `pmaddwd` adds.
  @Test func pairsAreMultipliedTogether() throws {
    let loop = try HotLoop(of: lowered("int8-pairs", .s8s8, "x86_64-linux-gnu", "haswell"))
    #expect(loop.work["mul <16 x i32>"] == 8, "\(loop.work)")
    #expect(loop.work["shufflevector"] == 16)
    #expect(loop.work["add <8 x i32>"] == 16)
  }

  /// Where no instruction adds pairs, a product a multiplication, of 16-bit operands.
  @Test func armMultipliesOneByOne() throws {
    let kernel = try lowered("int8-pairs", .s8s8, "aarch64-linux-gnu", "neoverse-n1")
    let loop = try HotLoop(of: kernel)
    #expect(loop.work["mul <4 x i32>"] == 16, "\(loop.work)")
    #expect(loop.work["shufflevector"] == nil)
    #expect(kernel.kernel.nest.buffer(.data).elementType == .s16)
  }

  @Test(arguments: [
    ("int8-dot", OperandTypes.s16s16, "x86_64", "haswell", "it needs 8-bit data and weights"),
    ("int8-pairs", .s16s16, "x86_64", "haswell", "it needs 8-bit data and weights"),
    (
      "int8-dot:route=vnni", .u8s8, "x86_64", "haswell",
      "vnni needs avx512vnni+avx512vl or avxvnni, which haswell lacks"
    ),
    ("int8-dot", .u8s8, "x86_64", "x86-64", "maddubs needs ssse3, which x86-64 lacks"),
    ("int8-dot", .u8s8, "aarch64", "cortex-a72", "sdot needs dotprod, which cortex-a72 lacks"),
    ("int8-dot:route=sdot", .u8s8, "x86_64", "haswell", "sdot is not an instruction of x86_64"),
    ("int8-dot:oc_bn=16", .u8s8, "x86_64", "haswell", "this target and workload allow 8, 4"),
    ("int8-dot:ic_bn=6", .u8s8, "x86_64", "haswell", "it must be a multiple of 4 that divides 32"),
    ("int8-dot:route=frob", .u8s8, "x86_64", "haswell", "there are vnni, vnni-int8, maddubs"),
    ("depthwise", .s8s8, "x86_64", "haswell", "--workload mobilenet-depthwise"),
    ("int8-dot:route=smmla", .s8s8, "aarch64", "neoverse-n1", "smmla needs i8mm"),
    ("int8-dot:route=smmla", .u8s8, "aarch64", "neoverse-v1", "smmla takes s8 data"),
  ])
  func refusals(
    spec: String, types: OperandTypes, architecture: String, cpu: String, message: String
  ) throws {
    let error = #expect(throws: ScheduleError.self) {
      try kernel(spec, types, "\(architecture)-linux-gnu", cpu)
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func weightsThatNoInstructionTakesAreRefused() throws {
    let types = try OperandTypes(data: .u8, weights: .u8)
    let error = #expect(throws: ScheduleError.self) {
      try kernel("int8-dot", types, "x86_64-linux-gnu", "cascadelake")
    }
    #expect(error?.description.contains("vnni takes s8 weights, not u8") == true)
  }

  /// Channels that do not fill a block are padding: every element has one place, the rest none.
  @Test(arguments: ["int8-dot", "int8-pairs"])
  func oddChannelsArePadded(spec: String) throws {
    let workload = try Conv2DWorkload(parsing: "1,3,6,6,5,3,3,pad=1").with(types: .u8s8)
    let target = try target("x86_64-linux-gnu", "cascadelake")
    let nest = try ScheduleSpec(name: spec).kernel(for: workload, on: target).nest
    for buffer in nest.buffers {
      let places = (0..<buffer.elementCount).compactMap {
        buffer.logicalCoordinates(ofElementAt: $0)
      }
      let elements = buffer.logicalShape.reduce(1) { $0 * $1.extent }
      #expect(Set(places).count == elements && places.count == elements, "\(buffer.role)")
    }
    #expect(nest.buffer(.output).elementCount > 5 * 36, "outputs are padded to whole vectors")
  }

  private func kernel(
    _ spec: String, _ types: OperandTypes, _ triple: String, _ cpu: String
  ) throws -> ScheduledKernel {
    try ScheduleSpec(parsing: spec).kernel(
      for: Conv2DWorkload.tvmQuestion.with(types: types), on: target(triple, cpu))
  }

  private func target(_ triple: String, _ cpu: String) throws -> CodeGenTarget {
    try TargetMachine(triple: triple, cpu: cpu).target
  }

  private func lowered(
    _ spec: String, _ types: OperandTypes, _ triple: String, _ cpu: String
  ) throws -> LoweredKernel {
    let machine = try TargetMachine(triple: triple, cpu: cpu)
    return try ScheduleSpec(parsing: spec)
      .kernel(for: Conv2DWorkload.tvmQuestion.with(types: types), on: machine.target)
      .lowered(for: machine, in: Context())
  }
}
