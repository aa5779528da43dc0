import DiagnosisModel
import Testing

@testable import Stages

/// Models written field by field, as protobuf has them.
@Suite struct ONNXReaderTests {
  @Test func quantizedOperandsAreSeenBehindDequantizeLinear() throws {
    let stage = try stage(Self.model)
    let kernel = try #require(stage.kernels.first)
    #expect(kernel.name == "conv1")
    #expect(kernel.operands.map(\.tensor.format) == [.u8, .s8])
    #expect(kernel.operands.map(\.tensor.shape) == [[1, 8, 4, 4], [8, 8, 3, 3]])
    #expect(kernel.output?.format == .s8)
    #expect(stage.isComplete)
    #expect(stage.conversions.map(\.purpose) == [.dequantize, .dequantize, .quantize])
  }

  /// Operators of ONNX Runtime's own that quantize inside, or unpack several weights a byte.
  @Test(arguments: [
    ("MatMulNBits", 4, 0, "f32", "u4→f32"), ("MatMulNBits", 2, 4, "f32→s8", "u2"),
    ("DynamicQuantizeMatMul", 4, 0, "f32→u8", "s8"),
  ])
  func operatorsThatConvertInside(
    name: String, bits: UInt8, level: UInt8, data: String, weights: String
  ) throws {
    func attribute(_ name: String, _ value: UInt8) -> [UInt8] {
      Self.field(5, Self.field(1, name) + [3 << 3, value])
    }
    let node = Self.field(
      1,
      Self.field(1, "x") + Self.field(1, "w") + Self.field(2, "y") + Self.field(4, name)
        + attribute("bits", bits) + attribute("accuracy_level", level))
    let graph = node + Self.initializer("w", 3, [8, 8]) + Self.input("x", 1, [4, 8])
    let stage = try stage([0x08, 0x08] + Self.field(7, graph))
    let operands = try #require(stage.kernels.first).operands.map { operand in
      ([operand.tensor.format] + operand.casts.map(\.to)).compactMap { $0?.spelling }
        .joined(separator: "→")
    }
    #expect(operands == [data, weights])
  }

  @Test func aModelThatEndsEarlyIsSaidToBe() throws {
    for length in 5..<Self.model.count {
      let stage = try #require(
        Self.model[..<length].withUnsafeBytes { StageRegistry.stages(in: $0, path: "m") })
      #expect(stage[0].isComplete == false, "\(length)")
    }
  }

  @Test func lengthsThatDoNotFitAreDamage() {
    for bytes: [UInt8] in [
      [0x3A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 1],
      [0x3A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x03], [0x09, 1],
    ] {
      bytes.withUnsafeBytes { bytes in
        var fields = WireFields(bytes)
        while fields.next() != nil {}
        #expect(fields.isDamaged)
      }
    }
  }

  private func stage(_ bytes: [UInt8]) throws -> Stage {
    try #require(bytes.withUnsafeBytes { StageRegistry.stages(in: $0, path: "m") }?.first)
  }

  // MARK: A model: x (u8) and w (s8), dequantized, convolved, quantized to s8.

  private static func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
    precondition(bytes.count < 16384)
    let length =
      bytes.count < 128
      ? [UInt8(bytes.count)] : [UInt8(bytes.count & 127 | 128), UInt8(bytes.count >> 7)]
    return [number << 3 | 2] + length + bytes
  }

  private static func field(_ number: UInt8, _ text: String) -> [UInt8] {
    field(number, Array(text.utf8))
  }

  private static func node(
    _ operatorName: String, _ name: String, _ inputs: [String], _ output: String
  ) -> [UInt8] {
    field(
      1,
      inputs.flatMap { field(1, $0) } + field(2, output) + field(3, name) + field(4, operatorName))
  }

  private static func initializer(_ name: String, _ type: UInt8, _ shape: [UInt8]) -> [UInt8] {
    // Weights are there and not read.
    field(
      5,
      field(1, shape) + [2 << 3, type] + field(8, name)
        + field(9, [UInt8](repeating: 7, count: 300)))
  }

  private static func input(_ name: String, _ type: UInt8, _ shape: [UInt8]) -> [UInt8] {
    let dimensions = shape.flatMap { field(1, [1 << 3, $0]) }
    return field(
      11, field(1, name) + field(2, field(1, [1 << 3, type] + field(2, dimensions))))
  }

  private static let model: [UInt8] = {
    let graph =
      node("DequantizeLinear", "dx", ["x", "s", "zx"], "xf")
      + node("DequantizeLinear", "dw", ["w", "s", "zw"], "wf")
      + node("Conv", "conv1", ["xf", "wf"], "y") + node("Relu", "relu", ["y"], "r")
      + node("QuantizeLinear", "q", ["r", "s", "zy"], "out")
      + initializer("w", 3, [8, 8, 3, 3]) + initializer("zx", 2, [1]) + initializer("zw", 3, [1])
      + initializer("zy", 3, [1]) + initializer("s", 1, [1]) + input("x", 2, [1, 8, 4, 4])
    return [0x08, 0x08] + field(7, graph)
  }()
}
