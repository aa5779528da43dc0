import DiagnosisModel
import Testing

@testable import Stages

/// Relay, the graph, TIR and TVMScript: each reader on a text of its own.
@Suite struct TVMReaderTests {
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
}
