import DiagnosisModel
import Testing

@testable import Stages

/// Halide, MLIR and HLO: each reader on a text of its own.
@Suite struct CompilerReaderTests {
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

  /// What IREE's passes leave of a product of vectors, and what they compute of indices beside it.
  @Test func mlirFollowsPartsOfVectors() throws {
    let stages = try stages(
      """
      // -----// IR Dump After First: first{a=1} //----- //
      func.func @f(%a: vector<8x16xi8>) {
        %z = arith.extui %n : i32 to i64
        %m = arith.muli %z, %k : i64
        %o = arith.addi %m, %k : i64
        %7 = arith.extsi %5 : vector<8x16xi8> to vector<8x16xi32>
        %8 = arith.extsi %6 : vector<16x32xi8> to vector<16x32xi32>
        %9 = vector.extract %8[0] : vector<32xi32> from vector<16x32xi32>
        %10 = vector.extract %7[0, 0] : i32 from vector<8x16xi32>
        %11 = vector.broadcast %10 : i32 to vector<32xi32>
        %13 = arith.muli %11, %9 : vector<32xi32>
        %14 = arith.addi %13, %12 : vector<32xi32>
      }
      // -----// IR Dump After Second: second //----- //
      func.func @f(%a: vector<8x16xi8>) {
        %7 = arith.extsi %5 : vector<8x16xi8> to vector<8x16xi32>
        %8 = arith.extsi %6 : vector<16x32xi8> to vector<16x32xi32>
        %9 = vector.extract %8[0] : vector<32xi32> from vector<16x32xi32>
        %10 = vector.extract %7[0, 0] : i32 from vector<8x16xi32>
        %11 = vector.broadcast %10 : i32 to vector<32xi32>
        %13 = arith.muli %11, %9 : vector<32xi32>
        %14 = arith.addi %13, %12 : vector<32xi32>
      }
      """)
    // The second pass changed nothing of it.
    #expect(stages.map(\.pass) == ["First"])
    let kernel = try #require(stages[0].kernels.first)
    #expect(stages[0].kernels.count == 1)
    #expect(kernel.operands.map(\.tensor.format) == [.s8, .s8])
    #expect(kernel.operands[0].broadcast == true)
    #expect(kernel.operands.map { $0.widening?.to.bits } == [32, 32])
  }

  @Test func stableHLOFollowsConvertsToADot() throws {
    let kernel = try kernel(
      """
      module @jit_g {
        func.func public @main(%arg0: tensor<4x8xi8> loc("x"), %arg1: tensor<8x16xi8>) -> tensor<4x16xi32> {
          %0 = stablehlo.convert %arg0 : (tensor<4x8xi8>) -> tensor<4x8xi32> loc(#loc1)
          %1 = stablehlo.convert %arg1 : (tensor<8x16xi8>) -> tensor<8x16xi32>
          %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<4x8xi32>, tensor<8x16xi32>) -> tensor<4x16xi32>
          return %2 : tensor<4x16xi32>
        }
      }
      """)
    #expect(kernel.operands.map(\.tensor.format) == [.s8, .s8])
    #expect(kernel.operands.map(\.tensor.shape) == [[4, 8], [8, 16]])
    #expect(kernel.operands.map { $0.widening?.to.bits } == [32, 32])
    #expect(kernel.accumulator?.bits == 32)
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
}
