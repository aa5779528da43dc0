import DiagnosisModel
import Foundation
import Testing

@testable import Stages

/// Each reader on a text of its own: what it recognises, and what it makes of it.
@Suite struct StageReaderTests {
  private func stages(_ text: String) throws -> [Stage] { try stages(Array(text.utf8)) }

  private func stages(_ bytes: [UInt8]) throws -> [Stage] {
    try bytes.withUnsafeBytes { try #require(StageRegistry.stages(in: $0, path: "dump")) }
  }

  private func kernel(_ text: String) throws -> StageKernel {
    try #require(try stages(text).first?.kernels.first)
  }

  @Test func relayLooksThroughWhatRearranges() throws {
    let kernel = try kernel(
      """
      def @main(%d: Tensor[(1, 4, 8, 8), uint8], %w: Tensor[(8, 4, 3, 3), int8]) -> int32 {
        %0 = cast(%d, dtype="int16") /* ty=Tensor[(1, 4, 8, 8), int16] */;
        %1 = nn.pad(%0, 0, pad_width=[[0, 0]]) /* ty=Tensor[(1, 4, 10, 10), int16] */;
        %2 = cast(%w, dtype="int16") /* ty=Tensor[(8, 4, 3, 3), int16] */;
        nn.conv2d(%1, %2, kernel_size=[3, 3], out_dtype="int32") /* ty=Tensor[(1, 8, 8, 8), int32] */
      }
      """)
    #expect(kernel.operation == .convolution)
    #expect(kernel.operands.map(\.tensor.format?.spelling) == ["u8", "s8"])
    #expect(kernel.operands.compactMap(\.widening?.to.spelling) == ["s16", "s16"])
    #expect(kernel.accumulator == .s32)
    #expect(kernel.line == 5)
  }

  @Test func relayThatEndsEarlyIsSaidToBe() throws {
    let stage = try #require(
      try stages("def @main(%d: Tensor[(1, 4), int8]) {\n  %0 = nn.dense(%d, %d").first)
    #expect(!stage.isComplete)
    #expect(stage.notes.contains { $0.contains("ends inside a function") })
  }

  @Test func graphJSONThatEndsEarlyKeepsItsNodes() throws {
    let stage = try #require(
      try stages(
        #"""
        {"nodes": [{"op": "null", "name": "p", "inputs": []}, {"op": "tvm_op", "name": "fused_nn_dense",
        "attrs": {"func_name": "fused_nn_dense", "hash": "1"}, "inputs": [[0, 0, 0]]}], "arg_no
        """#
      ).first)
    #expect(!stage.isComplete)
    #expect(stage.kernels.map(\.name) == ["fused_nn_dense"])
    #expect(stage.kernels.first?.operation == .matrixProduct)
  }

  private func tir(_ statement: String) -> String {
    """
    primfn(a_1: handle, b_1: handle, c_1: handle) -> ()
      attr = {"global_symbol": "f", "tir.noalias": True}
      buffers = {c: Buffer(c_2: Pointer(int32), int32, [16], []),
                 b: Buffer(b_2: Pointer(int8), int8, [4, 16, 4], []),
                 a: Buffer(a_2: Pointer(uint8), uint8, [64], [])}
      buffer_map = {a_1: a, b_1: b, c_1: c} {
      for (k: int32, 0, 4) {
        \(statement)
      }
    }
    """
  }

  @Test func tirTellsACastOfAScalarFromOneOfABroadcast() throws {
    let vector = "cast(int32x16, (int8x16*)b_2[ramp((k*16), 1, 16)])"
    let load = "(int32x16*)c_2[ramp(0, 1, 16)]"
    let before = try kernel(
      tir(
        "c_2[ramp(0, 1, 16)] = (\(load) + (broadcast(cast(int32, (uint8*)a_2[k]), 16)*\(vector)))"))
    let after = try kernel(
      tir(
        "c_2[ramp(0, 1, 16)] = ((cast(int32x16, broadcast((uint8*)a_2[k], 16))*\(vector)) + \(load))"
      ))
    #expect(before.name == "f")
    #expect(before.operands[0].casts == [StageCast(from: .u8, to: .s32, lanes: 1)])
    #expect(before.operands[0].lanes == 16)
    #expect(
      after.operands[0].casts == [StageCast(from: .u8, to: .s32, lanes: 16, ofBroadcast: true)])
    #expect(before.summedNeighbours == 1)
    #expect(before.operands[1].tensor.shape == [4, 16, 4])
    #expect(before.output?.shape == [16])
  }

  @Test func tirCountsTheNeighboursThatADotProductSums() throws {
    let call =
      "@tir.call_llvm_pure_intrin(9649u32, 0u32, @tir.call_llvm_pure_intrin(9648u32, 0u32, "
      + "@tir.reinterpret(broadcast(@tir.reinterpret((uint8x4*)a_2[ramp((k*4), 1, 4)], dtype=int32), 16), "
      + "dtype=int8x64), (int8x64*)b_2[ramp((k*64), 1, 64)], dtype=int16x32), broadcast(1i16, 32), "
      + "dtype=int32x16)"
    let kernel = try kernel(
      tir("c_2[ramp(0, 1, 16)] = (\(call) + (int32x16*)c_2[ramp(0, 1, 16)])"))
    #expect(kernel.summedNeighbours == 4)
    #expect(kernel.operands.map(\.tensor.format?.spelling) == ["u8", "s8"])
    #expect(kernel.operands.allSatisfy { $0.widening == nil })
  }

  @Test func statementsWithoutASumOfProductsAreNoKernels() throws {
    for statement in [
      "c_2[ramp(0, 1, 16)] = ((int32x16*)c_2[ramp(0, 1, 16)]*broadcast(2, 16))",
      "c_2[k] = (cast(int32, (uint8*)a_2[(k*3)])*cast(int32, (int8*)b_2[k]))",
      "c_2[k] = ((int32*)c_2[k] + cast(int32, (uint8*)a_2[((k*2) + 1)]))",
    ] {
      #expect(try stages(tir(statement)).first?.kernels == [], "\(statement)")
    }
  }

  @Test func passesOfATraceAreStages() throws {
    let stages = try stages(
      """
      tir.Simplify c[k] = ((int32*)c[k] + (cast(int32, (uint8*)a[k])*cast(int32, (int8*)b[k])))
      tir.LoopPartition same
      tir.LowerIntrin c[ramp(0, 1, 16)] = ((cast(int32x16, broadcast((uint8*)a[k], 16))*cast(int32x16, (int8x16*)b[ramp((k
      """)
    #expect(stages.map(\.pass) == ["tir.Simplify", "tir.LowerIntrin"])
    #expect(stages.last?.kernels.first?.operands.first?.casts.first?.ofBroadcast == true)
  }

  @Test func tvmScriptHasKernelsOfRelaxAndOfTIR() throws {
    let stages = try stages(
      """
      @I.ir_module
      class Module:
          @T.prim_func(private=True)
          def conv2d(a: T.Buffer((1, 8), "int8"), b: T.Buffer((T.int64(8), T.int64(16)), "int8"), c: T.Buffer((1, 16), "int32")):
              T.func_attr({"tir.noalias": True})
              for i, j, k in T.grid(1, 16, 8):
                  c[v_i, v_j] = c[v_i, v_j] + T.Cast("int32", a[v_i, v_k]) * T.Cast("int32", b[v_k, v_j])

          @R.function
          def main(x: R.Tensor((1, 8), dtype="int8"), w: R.Tensor((8, 16), dtype="int8")) -> R.Tensor((1, 16), dtype="int32"):
              cls = Module
              with R.dataflow():
                  lv = R.call_tir(cls.conv2d, (x, w), out_sinfo=R.Tensor((1, 16), dtype="int32"))
                  lv1: R.Tensor((1, 16), dtype="int32") = R.matmul(x, w, out_dtype="int32")
      """)
    #expect(stages.map(\.kind) == [.relax, .tir])
    #expect(stages[0].kernels.first?.output?.shape == [1, 16])
    let product = try #require(stages[0].kernels.last)
    #expect(product.operation == .matrixProduct)
    #expect(product.operands.map(\.tensor.format) == [.s8, .s8])
    let loop = try #require(stages[1].kernels.first)
    #expect(loop.operands.compactMap(\.widening?.to) == [.s32, .s32])
    #expect(loop.operands[1].tensor.shape == [8, 16])
    #expect(loop.output?.shape == [1, 16])
  }

  @Test func oneDNNLinesOfBothSpellings() throws {
    let stage = try #require(
      try stages(
        """
        some other output
        onednn_verbose,v1,primitive,create:dispatch,convolution,cpu,convolution,jit:avx512_core_amx,forward_inference,src:u8:a:any:any::f0 wei:s8:a:any:any::f0,,alg:convolution_direct,mb1_ic64oc32_ih56oh56kh3sh1dh0ph1_iw56ow56kw3sw1dw0pw1,isa is not available,src/cpu/x64/a.cpp:1
        onednn_verbose,v1,primitive,exec,cpu,convolution,ref:any,forward_inference,src:u8::blocked:acdb::f0 wei:s8:a:blocked:AcdB64a4b::f0 bia:undef::undef::: dst:f32::blocked:acdb::f0,attr,alg:convolution_direct,mb1_ic64oc32_ih56oh56kh3sh1dh0ph1_iw56ow56kw3sw1dw0pw1,0.5
        onednn_verbose,v1,primitive,exec,cpu,convolution,ref:any,forward_inference,src:u8::blocked:acdb::f0 wei:s8:a:blocked:AcdB64a4b::f0 bia:undef::undef::: dst:f32::blocked:acdb::f0,attr,alg:convolution_direct,mb1_ic64oc32_ih56oh56kh3sh1dh0ph1_iw56ow56kw3sw1dw0pw1,0.4
        dnnl_verbose,exec,cpu,matmul,brg:avx512_core,undef,src_f32::blocked:ab:f0 wei_f32::blocked:ab:f0 dst_f32::blocked:ab:f0,,,128x256:256x512:128x512,1.5
        dnnl_verbose,exec,cpu,matmul,brg:avx
        """
      ).first)
    let convolution = try #require(stage.kernels.first)
    #expect(convolution.microseconds == 400)
    #expect(convolution.operands.map(\.tensor.format) == [.u8, .s8])
    #expect(convolution.operands[1].tensor.layout == "AcdB64a4b")
    #expect(convolution.output?.shape == [1, 32, 56, 56])
    #expect(convolution.refusals == ["jit:avx512_core_amx: isa is not available"])
    let product = try #require(stage.kernels.last)
    #expect(product.operation == .matrixProduct)
    #expect(product.output?.shape == [128, 512])
    #expect(product.microseconds == 1500)
    #expect(!stage.isComplete)
  }

  @Test func openVINOWithAnEntityBombIsOnlyItsLayers() throws {
    let stage = try #require(
      try stages(
        """
        <?xml version="1.0"?>
        <!DOCTYPE net [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <net name="&b;"><layers>
        <layer id="4" name="conv1" type="Convolution">
          <data execTimeMcs="242" originalLayersNames="conv1,relu" outputPrecisions="u8" primitiveType="brgconv_avx512_I8" runtimePrecision="u8" />
          <input><port id="0" precision="U8"><dim>1</dim><dim>64</dim></port>
          <port id="1" precision="I8"><dim>64</dim><dim>64</dim></port></input>
          <output><port id="2" precision="U8"><dim>1</dim><dim>64</dim></port></output>
        </layer>
        </layers></net>
        """
      ).first)
    let kernel = try #require(stage.kernels.first)
    #expect(kernel.operands.map(\.tensor.shape) == [[1, 64], [64, 64]])
    #expect(kernel.implementation == "brgconv_avx512_I8")
    #expect(kernel.fused == ["relu"])
    #expect(kernel.microseconds == 242)
    #expect(stage.isComplete)
  }

  @Test func profileEventsAreTakenAtTheirBest() throws {
    func event(_ time: Int) -> String {
      #"{"cat" : "Node","dur" :\#(time),"ph" : "X","name" :"conv1_kernel_time","args" : {"op_name" : "QLinearConv","output_type_shape" : [{"uint8":[1,8,4,4]}],"input_type_shape" : [{"uint8":[1,8,4,4]},{"float":[]},{"int8":[8,8,3,3]}]}},"#
    }
    let stage = try #require(
      try stages("[\n\(event(30))\n\(event(20))\n" + #"{"cat" : "Node","dur" :5,"na"#).first)
    let kernel = try #require(stage.kernels.first)
    #expect(kernel.name == "conv1")
    #expect(kernel.microseconds == 20)
    #expect(kernel.operands.map(\.tensor.format) == [.u8, .s8])
    #expect(!stage.isComplete)
  }

  @Test func halideSaysFormatsByItsWideningMultiplication() throws {
    let kernel = try kernel(
      """
      module name=f, target=x86-64-linux-avx2
      external_plus_metadata func f (a, b, c) {
      produce c {
       allocate s$1[int32 * 16]
       for (s$1.r, 0, 64) {
        s$1[ramp(0, 1, 16)] = (int32x16)vector_reduce_add(int32x64((int16x64)widening_mul(shuffle(a[ramp(s$1.r*4, 1, 4)], 0, 1), b[ramp(s$1.r*64, 1, 64)]))) + s$1[ramp(0, 1, 16)]
       }
      }
      }
      """)
    #expect(kernel.name == "f")
    #expect(kernel.operands.compactMap(\.tensor.format?.bits) == [8, 8])
    #expect(kernel.summedNeighbours == 4)
    #expect(kernel.accumulator == .s32)
  }

  @Test func mlirAfterEachPass() throws {
    let stages = try stages(
      """
      // -----// IR Dump After First (first) //----- //
      func.func @f(%a: tensor<4x8xi8>, %b: tensor<8x16xi8>) -> tensor<4x16xi32> {
        %r = linalg.matmul ins(%a, %b : tensor<4x8xi8>, tensor<8x16xi8>) outs(%c : tensor<4x16xi32>) -> tensor<4x16xi32>
      }
      // -----// IR Dump After Second (second) //----- //
      func.func @f(%a: memref<4x8xi8>) {
        %1 = arith.extsi %x : i8 to i32
        %2 = vector.broadcast %1 : i32 to vector<16xi32>
        %3 = arith.extui %y : vector<16xi8> to vector<16xi32>
        %4 = arith.muli %2, %3 : vector<16xi32>
        %5 = arith.addi %acc, %4 : vector<16xi32>
      }
      """)
    #expect(stages.map(\.pass) == ["First", "Second"])
    #expect(stages[0].kernels.first?.operation == .matrixProduct)
    #expect(stages[0].kernels.first?.output?.shape == [4, 16])
    let loop = try #require(stages[1].kernels.first)
    #expect(loop.operands.map(\.tensor.format) == [.s8, .u8])
    #expect(loop.operands[0].broadcast == true)
    #expect(loop.operands[1].widening?.lanes == 16)
  }

  @Test func hloFollowsConvertsToADot() throws {
    let kernel = try kernel(
      """
      HloModule jit_f

      ENTRY %main (a: s8[4,8], b: s8[8,16]) -> s32[4,16] {
        %a = s8[4,8]{1,0} parameter(0)
        %b = s8[8,16]{1,0} parameter(1)
        %wide = s32[4,8]{1,0} convert(s8[4,8]{1,0} %a)
        %copy = s32[4,8]{0,1} copy(%wide)
        ROOT %dot = s32[4,16]{1,0} dot(s32[4,8]{0,1} %copy, s8[8,16]{1,0} %b), lhs_contracting_dims={1}
      }
      """)
    #expect(kernel.operands.map(\.tensor.format) == [.s8, .s8])
    #expect(kernel.operands.map { $0.widening?.to } == [.s32, nil])
    #expect(kernel.output?.shape == [4, 16])
  }

  @Test func hloFollowsConvertsOutOfFusions() throws {
    let kernel = try kernel(
      """
      HloModule jit_f

      %fused_computation (p: s8[8,16]) -> s32[16,8] {
        %p = s8[8,16]{1,0} parameter(0)
        %wide = s32[8,16]{1,0} convert(%p)
        ROOT %t = s32[16,8]{1,0} transpose(%wide), dimensions={1,0}
      }

      ENTRY %main (a: s32[4,16], b: s8[8,16]) -> s32[4,8] {
        %a = s32[4,16]{1,0} parameter(0)
        %b = s8[8,16]{1,0} parameter(1)
        %f = s32[16,8]{1,0} fusion(%b), kind=kLoop, calls=%fused_computation
        ROOT %dot = s32[4,8]{1,0} dot(%a, %f), lhs_contracting_dims={1}
      }
      """)
    #expect(kernel.operands.map(\.tensor.format) == [.s32, .s8])
    #expect(kernel.operands[1].widening?.to == .s32)
  }

  @Test func scalingAfterACastIsTheEndOfADynamicQuantization() throws {
    func event(_ name: String, _ operatorName: String, _ inputs: String, _ output: String) -> String
    {
      #"{"cat" : "Node","dur" :9,"name" :"\#(name)_kernel_time","args" : {"op_name" : "\#(operatorName)","output_type_shape" : [\#(output)],"input_type_shape" : [\#(inputs)]}},"#
    }
    let whole = #"{"float":[1,8,4,4]}"#
    let stage = try #require(
      try stages(
        """
        [
        \(event("c", "ConvInteger", #"{"uint8":[1,8,4,4]},{"uint8":[8,8,3,3]}"#, #"{"int32":[1,8,4,4]}"#))
        \(event("cast", "Cast", #"{"int32":[1,8,4,4]}"#, whole))
        \(event("scale", "Mul", whole, whole))
        \(event("other", "Mul", whole, whole))
        ]
        """
      ).first)
    #expect(stage.conversions.map(\.purpose) == [.cast, .dequantize, .other])
  }

  @Test func operatorsWithLinearInTheirNamesAreNoProducts() {
    for name in ["QLinearSigmoid", "QLinearMul", "QuantizeLinear", "QLinearGlobalAveragePool"] {
      #expect(OperatorName.operation(name) == nil, "\(name)")
    }
    for name in ["QLinearMatMul", "torch.aten.linear", "nn.dense", "linalg.batch_matmul"] {
      #expect(OperatorName.operation(name) == .matrixProduct, "\(name)")
    }
    #expect(OperatorName.operation("QLinearConv") == .convolution)
    #expect(OperatorName.operation("nn.contrib_conv2d_winograd_weight_transform") == nil)
  }

  @Test func everyReaderIsRecognisedByOneTextOnly() throws {
    // A file that two readers claimed would go to whichever stands first.
    for file in StageFixtures.all {
      let bytes = [UInt8](try Data(contentsOf: file))
      let claims = bytes.withUnsafeBytes { bytes in
        let head = DumpHead(bytes)
        return StageRegistry.all.filter { $0.recognizes(head) }.map(\.description.title)
      }
      #expect(claims.count == (file.pathExtension == "ll" ? 0 : 1), "\(file.path): \(claims)")
    }
  }

  @Test(arguments: StageFixtures.all)
  func aPartOfAFileIsNoCrash(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 200)) {
      _ = bytes[..<length].withUnsafeBytes { StageRegistry.stages(in: $0, path: "part") }
    }
    var damaged = bytes
    for place in stride(from: 7, to: bytes.count, by: 13) {
      damaged[place] = UInt8(truncatingIfNeeded: place &* 31)
    }
    _ = damaged.withUnsafeBytes { StageRegistry.stages(in: $0, path: "damaged") }
  }
}
